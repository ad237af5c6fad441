package app.tandem.reports.slides;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Ink;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Align;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.paint.Escape;
import java.util.ArrayList;
import java.util.List;

/// A table as PowerPoint knows it, with rules between its rows and nothing else.
final class SlideTable {

    private static final String KIND = "http://schemas.openxmlformats.org/drawingml/2006/table";
    private static final int ROW = 24;

    /// Room for rows on one slide, and the average width of a letter, in points.
    private static final int ROOM = 400;
    private static final double LETTER = 6.2;
    private static final double LINE = 14.5;
    private static final double WIDTH = 900;

    private SlideTable() {}

    /// The table cut where a slide is full, each part with the same head.
    static List<Block.Table> parts(Block.Table table) {
        var parts = new ArrayList<Block.Table>();
        var rows = new ArrayList<List<Cell>>();
        double height = 0;
        for (var row : table.rows()) {
            double own = height(table, row);
            if (height + own > ROOM && !rows.isEmpty()) {
                parts.add(new Block.Table(table.title(), table.columns(), rows));
                rows.clear();
                height = 0;
            }
            rows.add(row);
            height += own;
        }
        parts.add(new Block.Table(table.title(), table.columns(), rows));
        return parts;
    }

    private static double height(Block.Table table, List<Cell> row) {
        double lines = 1;
        for (int i = 0; i < row.size(); i++) {
            double letters = WIDTH * table.share(table.columns().get(i)) / LETTER;
            double own = 0;
            for (var line : words(row.get(i)).split("\n", -1)) own += Math.max(1,
                    Math.ceil(line.length() / letters));
            lines = Math.max(lines, own);
        }
        return Math.max(ROW, lines * LINE + 6);
    }

    static String of(Block.Table table, PptxPainter.Frame frame, int number) {
        var out = new StringBuilder();
        long height = (long) ROW * (table.rows().size() + 1);
        out.append("<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"").append(number).append("\" name=\"")
                .append(Escape.xml(table.title())).append("\" descr=\"").append(Escape.xml(table.title()))
                .append("\"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr>")
                .append("<p:nvPr/></p:nvGraphicFramePr>")
                .append("<p:xfrm><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></p:xfrm>"
                        .formatted(emu(frame.x()), emu(frame.y()), emu(frame.width()), emu((double) height)))
                .append("<a:graphic><a:graphicData uri=\"").append(KIND).append("\">")
                .append("<a:tbl><a:tblPr firstRow=\"1\"/><a:tblGrid>");
        for (var column : table.columns()) {
            out.append("<a:gridCol w=\"").append(emu(frame.width() * table.share(column))).append("\"/>");
        }
        out.append("</a:tblGrid>");
        row(out);
        for (var column : table.columns()) cell(out, column.head(), column.align(), " b=\"1\"");
        out.append("</a:tr>");
        for (var row : table.rows()) {
            row(out);
            for (int i = 0; i < row.size(); i++) {
                cell(out, words(row.get(i)), table.columns().get(i).align(),
                        row.get(i).gone() ? " strike=\"sngStrike\"" : "");
            }
            out.append("</a:tr>");
        }
        return out.append("</a:tbl></a:graphicData></a:graphic></p:graphicFrame>").toString();
    }

    private static void row(StringBuilder out) {
        out.append("<a:tr h=\"").append(emu(ROW)).append("\">");
    }

    private static String words(Cell cell) {
        var side = cell.side() == null ? "" : Words.of(cell.side()) + " ";
        var note = cell.note().isEmpty() ? "" : "\n" + cell.note();
        return (side + cell.text() + note).strip();
    }

    private static void cell(StringBuilder out, String text, Align align, String look) {
        out.append("<a:tc><a:txBody><a:bodyPr/>");
        for (var line : text.split("\n", -1)) {
            out.append("<a:p><a:pPr algn=\"").append(align == Align.END ? "r" : "l")
                    .append("\"/><a:r><a:rPr lang=\"en-GB\" sz=\"1200\"").append(look).append('>')
                    .append(ThemeColours.fill(Ink.INK)).append("<a:latin typeface=\"Arial\"/></a:rPr><a:t>")
                    .append(Escape.xml(line)).append("</a:t></a:r></a:p>");
        }
        out.append("</a:txBody><a:tcPr marL=\"45720\" marR=\"45720\" marT=\"25400\" marB=\"25400\">")
                .append("<a:lnL><a:noFill/></a:lnL><a:lnR><a:noFill/></a:lnR><a:lnT><a:noFill/></a:lnT>")
                .append("<a:lnB w=\"9525\">")
                .append(ThemeColours.fill(Ink.LINE)).append("</a:lnB><a:noFill/></a:tcPr></a:tc>");
    }

    private static long emu(double points) {
        return SlideUnits.emu(points);
    }
}
