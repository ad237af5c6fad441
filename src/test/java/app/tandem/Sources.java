package app.tandem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The program's own text, for the tests that hold it to the rules of the house.
final class Sources {

    static final Path JAVA = Path.of("src/main/java/app/tandem");
    static final Path RESOURCES = Path.of("src/main/resources/app/tandem");

    private Sources() {}

    static List<Path> files(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
