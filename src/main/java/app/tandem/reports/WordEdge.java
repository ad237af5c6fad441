package app.tandem.reports;

import app.tandem.plan.Words;
import app.tandem.reports.paint.Escape;

/// What runs at the top and bottom of a Word file's pages, and the paper between.
final class WordEdge {

    private static final String SPACE =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private WordEdge() {}

    /// The name under which the main part knows another one.
    static String tie(String kind) {
        return "tie-" + kind;
    }

    static String header(Document document) {
        var mark = document.draft() ? run(Words.of("reports.draft")) : "";
        return edge("hdr", "Header", document, run(document.header()) + tab() + mark);
    }

    static String footer(Document document) {
        return edge("ftr", "Footer", document, run(document.footer()) + tab()
                + field("PAGE") + run(" / ") + field("NUMPAGES"));
    }

    /// Size of the paper and its margins, with the parts that run at its edges.
    static String section(Sheet sheet) {
        long margin = twips(sheet.margin());
        var turned = sheet.width() > sheet.height() ? " w:orient=\"landscape\"" : "";
        return ("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"%s\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"%s\"/><w:pgSz w:w=\"%d\" w:h=\"%d\"%s/>"
                + "<w:pgMar w:top=\"%d\" w:right=\"%d\" w:bottom=\"%d\" w:left=\"%d\" w:header=\"%d\""
                + " w:footer=\"%d\" w:gutter=\"0\"/></w:sectPr>").formatted(
                        tie("header"), tie("footer"), twips(sheet.width()), twips(sheet.height()), turned,
                        margin, margin, margin, margin, margin / 2, margin / 2);
    }

    static long twips(double millimetres) {
        return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    private static String edge(String name, String style, Document document, String runs) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:%s %s><w:p><w:pPr><w:pStyle w:val=\"%s\"/>"
                + "<w:tabs><w:tab w:val=\"right\" w:pos=\"%d\"/></w:tabs></w:pPr>%s</w:p></w:%s>").formatted(
                        name, SPACE, style, twips(document.sheet().inner()), runs, name);
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + Escape.xml(text) + "</w:t></w:r>";
    }

    private static String tab() {
        return "<w:r><w:tab/></w:r>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\"" + name + "\"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }
}
