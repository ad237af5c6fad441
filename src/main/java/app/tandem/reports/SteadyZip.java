package app.tandem.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    /// What becomes of the text of a part, by the part's name.
    @FunctionalInterface
    public interface Change {
        String of(String name, String text);
    }

    /// Writes the parts in the order they have, without closing the stream.
    public static void copy(byte[] zip, OutputStream out) throws IOException {
        copy(zip, out, (_, text) -> text);
    }

    /// As [#copy(byte[], OutputStream)], with a chance to change each part that is XML.
    public static void copy(byte[] zip, OutputStream out, Change change) throws IOException {
        var to = new ZipOutputStream(out);
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(EPOCH);
                to.putNextEntry(entry);
                if (part.getName().endsWith(".xml")) {
                    var text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                    to.write(change.of(part.getName(), text).getBytes(StandardCharsets.UTF_8));
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
        }
        to.finish();
    }
}
