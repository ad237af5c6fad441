package app.tandem.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = folder.resolve("minutes.pdf");
        Files.writeString(file, "old");
    }

    @Test
    void theNewFileTakesThePlaceOfTheOld() throws IOException {
        AtomicFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void aFolderThatIsMissingIsMade() throws IOException {
        var deep = folder.resolve("2026-12").resolve("minutes.pdf");
        AtomicFile.write(deep, out -> out.write('x'));
        assertEquals("x", Files.readString(deep));
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            out.write('x');
            throw new IOException("No space left on device");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void cancellingLeavesTheOldFileAndNothingElse() throws IOException {
        assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
            Thread.currentThread().interrupt();
            out.write('x');
        }));
        assertEquals(true, Thread.interrupted());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), listed());
    }

    @Test
    void aLinkStaysALinkToTheNewFile() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("latest.pdf"), file);
        AtomicFile.write(link, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertEquals(true, Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    private List<Path> listed() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
