package app.tandem.reports;

import app.tandem.plan.Side;
import app.tandem.reports.Block.Align;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.paint.Escape;
import app.tandem.reports.paint.Palette;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of a document as WordprocessingML, with real headings, lists and table headers.
final class WordBody {

    private static final String SPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /// Which cells of a table name the others.
    private enum Head { ROW, COLUMN }

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Document document;
    private int pictures;

    private WordBody(Document document) {
        this.document = document;
    }

    static String of(Document document) {
        var body = new WordBody(document);
        body.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document ").append(SPACES)
                .append("><w:body>");
        body.paragraph("Title", document.title());
        if (!document.subtitle().isEmpty()) body.paragraph("Subtitle", document.subtitle());
        document.blocks().forEach(body::block);
        body.out.append(WordEdge.section(document.sheet())).append("</w:body></w:document>");
        return body.out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, String text) -> paragraph("Heading" + level, text);
            case Block.Paragraph(String text, var tone) -> paragraph(switch (tone) {
                case PLAIN -> "Normal";
                case STRONG -> "Strong";
                case QUIET -> "Quiet";
            }, text);
            case Block.Bullets(var lines) -> lines.forEach(line -> paragraph("ListBullet", line));
            case Block.Facts facts -> facts(facts);
            case Block.Table table -> table(table, 0);
            case Block.Figure figure -> {
                boolean empty = figure.drawing().height() <= 0;
                if (!empty) out.append(new WordPicture(++pictures, figure, document.sheet()).xml());
                paragraph("Quiet", figure.alt());
            }
            case Block.Signatures signatures -> table(signatures.table(), 700);
            case Block.PageBreak() -> out.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
    }

    private void facts(Block.Facts facts) {
        long width = WordEdge.twips(document.sheet().inner());
        var widths = List.of(width / 6, width / 3, width / 6, width - width / 3 - 2 * (width / 6));
        open(facts.title(), widths, Head.COLUMN);
        for (var pair : facts.pairs()) {
            out.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int i = 0; i < pair.size(); i++) {
                var fact = pair.get(i);
                cell(widths.get(2 * i), () -> paragraph("CellHead", fact.name()));
                cell(widths.get(2 * i + 1), () -> paragraph("Cell", fact.value()));
            }
            out.append("</w:tr>");
        }
        close();
    }

    private void table(Block.Table table, int height) {
        long width = WordEdge.twips(document.sheet().inner());
        var columns = table.columns();
        var widths = columns.stream().map(column -> Math.round(width * table.share(column))).toList();
        open(table.title(), widths, Head.ROW);
        out.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            cell(widths.get(i), () -> paragraph("CellHead", column.align(), run(column.head())));
        }
        out.append("</w:tr>");
        for (var row : table.rows()) {
            out.append("<w:tr><w:trPr><w:cantSplit/>");
            if (height > 0) out.append("<w:trHeight w:val=\"%d\" w:hRule=\"atLeast\"/>".formatted(height));
            out.append("</w:trPr>");
            for (int i = 0; i < row.size(); i++) {
                var cell = row.get(i);
                var align = columns.get(i).align();
                cell(widths.get(i), () -> words(cell, align));
            }
            out.append("</w:tr>");
        }
        close();
    }

    private void open(String title, List<Long> widths, Head head) {
        long whole = widths.stream().mapToLong(Long::longValue).sum();
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Lines\"/><w:tblW w:w=\"").append(whole)
                .append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
                .append(head == Head.ROW ? "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:firstColumn=\"0\"/>"
                        : "<w:tblLook w:val=\"0080\" w:firstRow=\"0\" w:firstColumn=\"1\"/>")
                .append("<w:tblCaption w:val=\"").append(Escape.xml(title))
                .append("\"/></w:tblPr><w:tblGrid>");
        for (long width : widths) out.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        out.append("</w:tblGrid>");
    }

    /// A table needs a paragraph after it, or it would grow into a table that follows.
    private void close() {
        out.append("</w:tbl>");
        paragraph("Quiet", "");
    }

    private void cell(long width, Runnable content) {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
        content.run();
        out.append("</w:tc>");
    }

    private void words(Cell cell, Align align) {
        var gap = cell.side() != null && !cell.text().isEmpty() ? run("  ") : "";
        var words = cell.gone() ? struck(cell.text()) : run(cell.text());
        paragraph("Cell", align, badge(cell.side()) + gap + words);
        if (!cell.note().isEmpty()) paragraph("CellNote", cell.note());
    }

    private void paragraph(String style, String text) {
        paragraph(style, Align.START, run(text));
    }

    private void paragraph(String style, Align align, String runs) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        if (align == Align.END) out.append("<w:jc w:val=\"right\"/>");
        out.append("</w:pPr>").append(runs).append("</w:p>");
    }

    private static String struck(String text) {
        return run(text).replace("<w:r>", "<w:r><w:rPr><w:strike/></w:rPr>");
    }

    private static String run(String text) {
        if (text.isEmpty()) return "";
        return "<w:r><w:t xml:space=\"preserve\">" + Escape.xml(text)
                .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">") + "</w:t></w:r>";
    }

    private static String badge(@Nullable Side side) {
        if (side == null) return "";
        return ("<w:r><w:rPr><w:b/><w:color w:val=\"%s\"/><w:sz w:val=\"16\"/><w:shd w:val=\"clear\""
                + " w:fill=\"%s\"/></w:rPr><w:t xml:space=\"preserve\"> %s </w:t></w:r>").formatted(
                        Palette.digits(Badge.letterInk(side)), Palette.digits(Badge.fill(side)),
                        Escape.xml(Badge.letters(side)));
    }
}
