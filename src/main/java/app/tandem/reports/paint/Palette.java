package app.tandem.reports.paint;

import app.tandem.plan.drawing.Ink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// What each colour looks like on paper: the light values of the window's own tokens.
public final class Palette {

    private static final Pattern TOKEN = Pattern.compile("(-[a-z][a-z0-9-]*)\\s*:\\s*#([0-9A-Fa-f]{6})\\s*;");
    private static final Pattern USE = Pattern.compile("token\\((-[a-z0-9-]+)\\)");
    private static final Map<String, String> LIGHT = read();

    private Palette() {}

    /// Six hexadecimal digits, red first.
    public static String digits(Ink ink) {
        return Objects.requireNonNull(LIGHT.get(ink.token()), () -> "No token for " + ink);
    }

    /// As CSS and SVG write it: six hexadecimal digits behind a hash, or `none`.
    public static String css(Ink ink) {
        return ink == Ink.NONE ? "none" : "#" + digits(ink);
    }

    /// A stylesheet with every `token(-ink)` replaced by its colour.
    public static String filled(String css) {
        return USE.matcher(css).replaceAll(use -> "#" + LIGHT.get(use.group(1)));
    }

    private static Map<String, String> read() {
        try (var in = Palette.class.getResourceAsStream("/app/tandem/ui/tokens.css")) {
            var css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            int dark = css.indexOf("\n@media");
            var light = new HashMap<String, String>();
            var match = TOKEN.matcher(dark < 0 ? css : css.substring(0, dark));
            while (match.find()) light.put(match.group(1), match.group(2));
            return Map.copyOf(light);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
