package app.tandem.reports;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.reports.Block.Align;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.paint.Escape;
import app.tandem.reports.paint.SvgPainter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes a document as one page of XHTML that needs nothing beside it. The PDF is the same page, printed.
final class Html {

    /// Room for a heading above a drawing, in millimetres.
    private static final double HEADING = 20;

    /// How many blocks from a heading to the last of those that it must stand on one page with.
    private static final int NEAR = 3;

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Sheet sheet;
    private int headings;

    private Html(Sheet sheet) {
        this.sheet = sheet;
    }

    static String page(Document document) {
        var html = new Html(document.sheet());
        html.head(document);
        html.body(document);
        return html.out.toString();
    }

    private void head(Document document) {
        var mark = document.draft() ? " - " + Words.of("reports.draft") : "";
        var title = document.title() + mark;
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(document.language().toLanguageTag())
                .append("\">\n<head><meta charset=\"UTF-8\"/><title>").append(Escape.xml(title))
                .append("</title><meta name=\"subject\" content=\"")
                .append(Escape.xml(document.subtitle().isEmpty() ? title : document.subtitle()))
                .append("\"/><style>\n").append(Stylesheet.of(document)).append("</style></head>\n");
    }

    private void body(Document document) {
        out.append(document.draft() ? "<body class=\"draft\">\n<div class=\"mark\" aria-hidden=\"true\">"
                + Escape.xml(Words.of("reports.draft")) + "</div>\n" : "<body>\n");
        element("h1", "", document.title());
        if (!document.subtitle().isEmpty()) element("p", "subtitle", document.subtitle());
        for (int i = 0; i < document.blocks().size(); i++) {
            boolean signed = document.blocks().stream().skip(i).limit(NEAR)
                    .anyMatch(Block.Signatures.class::isInstance);
            block(document.blocks().get(i), signed ? " class=\"signed\"" : "");
        }
        if (!document.footer().isEmpty()) element("p", "foot", document.footer());
        out.append("</body>\n</html>\n");
    }

    private void block(Block block, String near) {
        switch (block) {
            case Block.Heading(int level, String text) -> out
                    .append("<h%d id=\"h%d\"%s>".formatted(level + 1, ++headings, near))
                    .append(Escape.xml(text)).append("</h%d>\n".formatted(level + 1));
            case Block.Paragraph(String text, var tone) -> element("p", switch (tone) {
                case PLAIN -> "";
                case STRONG -> "strong";
                case QUIET -> "quiet";
            }, text);
            case Block.Bullets(var lines) -> {
                out.append("<ul>\n");
                lines.forEach(line -> element("li", "", line));
                out.append("</ul>\n");
            }
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table, "");
            case Block.Figure figure -> figure(figure);
            case Block.Signatures signatures -> table(signatures.table(), " class=\"sign\"");
            case Block.PageBreak() -> out.append("<div class=\"break\"></div>\n");
        }
    }

    /// As wide as the page, or as high as fits on one with its heading.
    private void figure(Block.Figure figure) {
        var drawing = figure.drawing();
        double tallest = sheet.height() - 2 * sheet.margin() - HEADING;
        double width = Math.min(sheet.inner(), tallest * drawing.width() / drawing.height());
        var size = String.format(Locale.ROOT, "<svg style=\"width:%.2fmm;height:%.2fmm\" ", width,
                width * drawing.height() / drawing.width());
        out.append("<div class=\"figure\">")
                .append(size).append(SvgPainter.svg(drawing, figure.alt()).substring("<svg ".length()))
                .append("</div>\n");
    }

    private void facts(Block.Facts facts) {
        out.append("<table class=\"facts\" title=\"").append(Escape.xml(facts.title()))
                .append("\"><tbody>\n");
        for (var pair : facts.pairs()) {
            out.append("<tr>");
            for (var fact : pair) {
                out.append("<th scope=\"row\">").append(Escape.xml(fact.name())).append("</th><td>")
                        .append(lines(fact.value())).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void table(Block.Table table, String attributes) {
        out.append("<table").append(attributes).append(" title=\"").append(Escape.xml(table.title()))
                .append("\"><thead><tr>");
        for (var column : table.columns()) {
            out.append("<th scope=\"col\" style=\"width:%s%%\"".formatted(percent(table.share(column))))
                    .append(end(column)).append('>').append(Escape.xml(column.head())).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (var row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) cell(row.get(i), end(table.columns().get(i)));
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }

    private static String end(Block.Column column) {
        return column.align() == Align.END ? " class=\"end\"" : "";
    }

    private void cell(Cell cell, String attributes) {
        out.append("<td").append(attributes).append('>').append(badge(cell.side()));
        if (cell.side() != null && !cell.text().isEmpty()) out.append(' ');
        out.append(cell.gone() ? "<del>" + lines(cell.text()) + "</del>" : lines(cell.text()));
        if (!cell.note().isEmpty()) {
            out.append("<div class=\"note\">").append(lines(cell.note())).append("</div>");
        }
        out.append("</td>");
    }

    private static String badge(@Nullable Side side) {
        if (side == null) return "";
        if (side == Side.JOINT) {
            return "<span class=\"badge joint\">" + SvgPainter.svg(Badge.diamond()) + "</span>";
        }
        var name = side.name().toLowerCase(Locale.ROOT);
        return "<span class=\"badge " + name + "\">" + Escape.xml(Badge.letters(side)) + "</span>";
    }

    private static String lines(String text) {
        return Escape.xml(text).replace("\n", "<br/>");
    }

    private void element(String name, String style, String text) {
        out.append('<').append(name);
        if (!style.isEmpty()) out.append(" class=\"").append(style).append('"');
        out.append('>').append(lines(text)).append("</").append(name).append(">\n");
    }
}
