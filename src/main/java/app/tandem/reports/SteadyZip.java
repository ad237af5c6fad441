package app.tandem.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs an office file again so that equal content gives equal bytes: its parts lose the hour they
/// were written in.
public final class SteadyZip {

    /// The first moment that a zip file can name.
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    /// Writes the parts in the order they have, without closing the stream.
    public static void copy(byte[] zip, OutputStream out) throws IOException {
        var to = new ZipOutputStream(out);
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(EPOCH);
                to.putNextEntry(entry);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        to.finish();
    }
}
