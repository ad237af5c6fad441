package app.tandem.reports;

import app.tandem.plan.Words;
import app.tandem.reports.paint.Palette;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// How the page of a document looks, on its paper and with what runs at the edges.
final class Stylesheet {

    private static final String PAGE = read();

    private Stylesheet() {}

    static String of(Document document) {
        var sheet = document.sheet();
        return """
                @page { size: %smm %smm; margin: %smm; %s%s%s%s}
                """.formatted(n(sheet.width()), n(sheet.height()), n(sheet.margin()),
                edge("top-left", text(document.header())),
                edge("top-right", document.draft() ? text(Words.of("reports.draft")) : "''"),
                edge("bottom-left", text(document.footer())),
                edge("bottom-right", "counter(page) ' / ' counter(pages)")) + PAGE;
    }

    private static String edge(String where, String content) {
        var width = where.endsWith("left") ? "80%" : "20%";
        return Palette.filled("""
                @%s { content: %s; width: %s; font-family: 'Noto Sans'; font-size: 8pt; \
                color: token(-ink-2); vertical-align: middle } \
                """.formatted(where, content, width));
    }

    /// A string of CSS that also may stand in XHTML: everything that is no plain letter as its number.
    private static String text(String words) {
        var css = new StringBuilder("'");
        words.codePoints().forEach(sign -> {
            if (sign >= ' ' && sign < 127 && "'\"\\<>&".indexOf(sign) < 0) css.appendCodePoint(sign);
            else css.append('\\').append(Integer.toHexString(sign)).append(' ');
        });
        return css.append('\'').toString();
    }

    private static String n(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String read() {
        try (var in = Stylesheet.class.getResourceAsStream("page.css")) {
            return Palette.filled(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
