package app.tandem.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

    private static final Path RESOURCES = Path.of("src/main/resources/app/tandem");
    private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6})\\b");
    private static final Pattern FIXED_SIZE = Pattern.compile("-fx-font-size:\\s*[0-9.]+(px|pt|;)");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9A-Fa-f]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(|:\\s*(white|black|red|green|blue|orange|gr[ae]y)\\b");

    /// Text over ground, from the table of the visual language.
    private static final List<String> TEXT = List.of(
            "ink s-surface", "ink s-canvas", "ink s-sunken", "ink s-select", "ink-2 s-surface",
            "ink-2 s-canvas", "ink-2 s-sunken", "ink-2 s-select", "ink-3 s-surface", "ink-3 s-canvas",
            "ink-3 s-sunken", "ink-on-dark ink", "ink-on-dark ink-2", "it-on it", "it-fg s-surface",
            "it-fg it-tint", "cc-on cc", "cc-fg s-surface", "cc-fg cc-tint", "jt-on jt", "jt-fg jt-tint",
            "jt-fg s-surface", "ok-fg s-surface", "ok-fg ok-tint", "warn-fg s-surface", "warn-fg warn-tint",
            "bad-fg s-surface", "bad-fg bad-tint", "neu-fg neu-tint", "ink cov-0", "ink cov-1", "ink cov-2",
            "ink-on-dark cov-3", "ink-on-dark cov-4", "ink cov-na", "div-on-end div-m3",
            "div-on-end div-p3", "div-on div-m2", "div-on div-m1", "div-on div-0", "div-on div-p1",
            "div-on div-p2", "opt-1 s-surface", "opt-2 s-surface", "opt-3 s-surface", "opt-4 s-surface",
            "opt-5 s-surface");

    private static final List<String> GRAPHICS = List.of(
            "line-control s-surface", "line-control s-canvas", "it s-surface", "it-edge s-surface",
            "cc-edge s-surface", "jt s-surface", "opt-x s-surface", "cov-4 s-surface", "cov-3 s-surface");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyPairOfColoursCanBeToldApart(boolean dark) throws IOException {
        var tokens = tokens(dark);
        assertEquals(List.of(), Stream.concat(tooFaint(tokens, TEXT, 4.5), tooFaint(tokens, GRAPHICS, 3.0))
                .toList());
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertEquals(21.0, ratio("#000000", "#FFFFFF"), 1e-9);
    }

    @Test
    void coloursStandInTheTokensOnly() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            var offenders = files.filter(file -> file.toString().matches(".*\\.(css|fxml)"))
                    .filter(file -> !file.endsWith("ui/tokens.css"))
                    .filter(file -> COLOUR.matcher(read(file)).find())
                    .toList();
            assertEquals(List.of(), offenders);
        }
        try (var files = Files.walk(Path.of("src/main/java/app/tandem"))) {
            var offenders = files.filter(file -> file.toString().matches(".*/(ui|pages|shell)/.*\\.java"))
                    .filter(file -> Pattern.compile("Color\\.(rgb|(?!TRANSPARENT)[A-Z]{3,})|\"#[0-9A-Fa-f]{6}\"")
                            .matcher(read(file)).find())
                    .toList();
            assertEquals(List.of(), offenders);
        }
    }

    @Test
    void sizesOfTextStandInEm() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            var offenders = files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.endsWith("ui/tokens.css"))
                    .filter(file -> FIXED_SIZE.matcher(read(file)).find())
                    .toList();
            assertEquals(List.of(), offenders);
        }
    }

    private static Stream<String> tooFaint(Map<String, String> tokens, List<String> pairs, double least) {
        return pairs.stream()
                .filter(pair -> {
                    var names = pair.split(" ");
                    return ratio(tokens.getOrDefault("-" + names[0], ""),
                            tokens.getOrDefault("-" + names[1], "")) < least;
                });
    }

    /// The light tokens, with the dark ones over them where asked for.
    private static Map<String, String> tokens(boolean dark) throws IOException {
        var parts = Files.readString(RESOURCES.resolve("ui/tokens.css"))
                
                .split("@media \\(prefers-color-scheme: dark\\) \\{");
        assertEquals(2, parts.length);
        var tokens = new HashMap<String, String>();
        for (var part : dark ? List.of(parts) : List.of(parts[0])) {
            TOKEN.matcher(part).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        }
        assertTrue(tokens.size() > 50);
        return tokens;
    }

    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// Relative luminance as WCAG 2 defines it.
    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
