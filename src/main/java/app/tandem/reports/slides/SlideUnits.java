package app.tandem.reports.slides;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Label.Anchor;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.reports.paint.Escape;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A drawing's units on a slide, and shapes written in them.
///
/// @param scale points of the slide for one unit of the drawing
/// @param x where the drawing begins on the slide, in points; y likewise
record SlideUnits(double scale, double x, double y) {

    private static final double POINT = 12_700;
    /// From the top of a line of Arial to the line its letters stand on, in heights of the type.
    private static final double ASCENT = 0.93;
    private static final double LINE = 1.2;
    /// Width of an average letter of Arial, with room to spare.
    private static final double LETTER = 0.6;

    /// Number, name and description of a shape.
    static String named(int number, Shape shape) {
        var name = shape.name().isEmpty() ? shape.getClass().getSimpleName() + " " + number : shape.name();
        var alt = shape.alt().isEmpty() ? "" : " descr=\"" + Escape.xml(shape.alt()) + "\"";
        return "<p:cNvPr id=\"" + number + "\" name=\"" + Escape.xml(name) + "\"" + alt + "/>";
    }

    String solid(Shape shape, SlideShape solid, @Nullable Label label, int number) {
        var round = solid.kind().equals("roundRect")
                ? "<a:gd name=\"adj\" fmla=\"val " + solid.roundness() + "\"/>" : "";
        return "<p:sp><p:nvSpPr>" + named(number, shape) + "<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>"
                + place(solid.box()) + "<a:prstGeom prst=\"" + solid.kind() + "\"><a:avLst>" + round
                + "</a:avLst></a:prstGeom>" + ThemeColours.fill(solid.look().fill())
                        + stroke(solid.look(), "")
                + "</p:spPr>" + words(label, solid.inset()) + "</p:sp>";
    }

    String text(Shape.Text text, int number) {
        var label = text.label();
        double width = LETTER * label.size() * Math.max(1, label.text().length());
        double left = switch (label.anchor()) {
            case START -> text.baseline().x();
            case MIDDLE -> text.baseline().x() - width / 2;
            case END -> text.baseline().x() - width;
        };
        var box = new Box(left, text.baseline().y() - ASCENT * label.size(), width, LINE * label.size());
        return "<p:sp><p:nvSpPr><p:cNvPr id=\"" + number + "\" name=\"Text " + number
                + "\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr>" + place(box)
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>" + words(label, 0)
                        + "</p:sp>";
    }

    String line(Shape.Line line, int number) {
        return "<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"" + number + "\" name=\"Line " + number
                + "\"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>" + span(line.from(), line.to())
                + "<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>" + stroke(line.look(), "")
                + "</p:spPr></p:cxnSp>";
    }

    /// From one point to another, turned over where that leads left or up.
    String span(Point from, Point to) {
        var box = new Box(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()),
                Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y()));
        var turned = (to.x() < from.x() ? " flipH=\"1\"" : "") + (to.y() < from.y() ? " flipV=\"1\"" : "");
        return "<a:xfrm" + turned + ">" + corner("off", box) + extent("ext", box) + "</a:xfrm>";
    }

    String groupPlace(Box box) {
        return "<a:xfrm>" + corner("off", box) + extent("ext", box) + corner("chOff", box)
                + extent("chExt", box)
                + "</a:xfrm>";
    }

    String stroke(Look look, String end) {
        if (look.width() <= 0) return "<a:ln><a:noFill/></a:ln>";
        var dash = switch (look.dash()) {
            case SOLID -> "";
            case DASHED -> "<a:prstDash val=\"dash\"/>";
            case DOTTED -> "<a:prstDash val=\"sysDot\"/>";
        };
        return "<a:ln w=\"" + emu(look.width() * scale) + "\">" + ThemeColours.fill(look.stroke()) + dash
                + end
                + "</a:ln>";
    }

    private String place(Box box) {
        return "<a:xfrm>" + corner("off", box) + extent("ext", box) + "</a:xfrm>";
    }

    private String corner(String name, Box box) {
        return "<a:%s x=\"%d\" y=\"%d\"/>".formatted(name, emu(x + scale * box.x()),
                emu(y + scale * box.y()));
    }

    private String extent(String name, Box box) {
        return "<a:%s cx=\"%d\" cy=\"%d\"/>".formatted(name, emu(scale * box.width()),
                emu(scale * box.height()));
    }

    private String words(@Nullable Label label, double inset) {
        if (label == null) return "<p:txBody><a:bodyPr/><a:p><a:endParaRPr lang=\"en-GB\"/></a:p></p:txBody>";
        long left = label.anchor() == Anchor.START ? emu(inset * label.size() * scale) : 0;
        long right = label.anchor() == Anchor.END ? emu(inset * label.size() * scale) : 0;
        var align = switch (label.anchor()) {
            case START -> "l";
            case MIDDLE -> "ctr";
            case END -> "r";
        };
        return ("<p:txBody><a:bodyPr wrap=\"none\" lIns=\"%d\" tIns=\"0\" rIns=\"%d\" bIns=\"0\""
                + " anchor=\"ctr\"/>"
                + "<a:p><a:pPr algn=\"%s\"/><a:r>%s<a:t>%s</a:t></a:r></a:p></p:txBody>").formatted(
                        left, right, align, letters(label), Escape.xml(label.text()));
    }

    private String letters(Label label) {
        var bold = label.weight() == Label.Weight.REGULAR ? "" : " b=\"1\"";
        return String.format(Locale.ROOT,
                "<a:rPr lang=\"en-GB\" sz=\"%d\"%s>%s<a:latin typeface=\"Arial\"/></a:rPr>",
                Math.max(100, Math.round(100 * label.size() * scale)), bold, ThemeColours.fill(label.ink()));
    }

    static long emu(double points) {
        return Math.round(points * POINT);
    }
}
