package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.vendor.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Keeps an example from lying in the file with nobody who tests it.
class PublishedCasesTest {

    @Test
    void everyPublishedExampleIsTestedSomewhere() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(Sources::read)
                    .collect(Collectors.joining());
            assertEquals(List.of(), Cases.ids().stream()
                    .filter(id -> !tests.contains("\"" + id + "\"")).toList());
        }
    }
}
