package app.tandem.reports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file whole or not at all: under another name first, then on the disk, then in its place.
/// Whatever stops it, a power cut included, the old file is there or the new one, never a part of one.
public final class AtomicFile {

    /// What a file is to hold.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /// Interrupting the thread cancels: the old file stays, and nothing else is left behind.
    ///
    /// @throws IOException when it failed or was cancelled
    public static void write(Path target, Content content) throws IOException {
        var place = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
        var folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) throw new IOException("Not a file: " + target);
        Files.createDirectories(folder);
        var draft = folder.resolve(".tandem-" + UUID.randomUUID() + ".part");
        try {
            fill(draft, content);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw new FileSystemException(target.toString(), null, e.getReason());
        } finally {
            Files.deleteIfExists(draft);
        }
        settle(folder);
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            if (Thread.currentThread().isInterrupted()) throw new InterruptedIOException("Cancelled");
            channel.force(true);
        }
    }

    /// Makes the new name survive a power cut. Windows does so by itself and cannot open folders.
    private static void settle(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
