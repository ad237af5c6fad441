package app.tandem.reports.paint;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/// Paints a drawing as PNG, in the colours of paper.
public final class RasterPainter {

    private static final Map<Label.Weight, Font> FONTS = fonts();

    private final Graphics2D to;
    private final Map<String, Box> places;

    private RasterPainter(Graphics2D to, Map<String, Box> places) {
        this.to = to;
        this.places = places;
    }

    /// @param times how many pixels one unit of the drawing is; it is 1 on a screen of usual density
    public static void png(Drawing drawing, double times, OutputStream out) throws IOException {
        var image = new BufferedImage((int) Math.ceil(drawing.width() * times),
                (int) Math.ceil(drawing.height() * times), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING,
                RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS,
                RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(colour(Ink.SURFACE));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(times, times);
        var painter = new RasterPainter(graphics, drawing.places());
        drawing.shapes().forEach(painter::paint);
        graphics.dispose();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", out);
    }

    private void paint(Shape shape) {
        switch (shape) {
            case Shape.Rect rect -> {
                var box = rect.box();
                outlined(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(),
                        2 * rect.radius(), 2 * rect.radius()), rect.look());
                inside(box, rect.label());
            }
            case Shape.Diamond diamond -> {
                outlined(diamond(diamond.box()), diamond.look());
                inside(diamond.box(), diamond.label());
            }
            case Shape.Oval oval -> {
                var box = oval.box();
                outlined(new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height()), oval.look());
                inside(box, oval.label());
            }
            case Shape.Line line -> outlined(new Line2D.Double(line.from().x(), line.from().y(),
                    line.to().x(), line.to().y()), line.look());
            case Shape.Text text -> text(text.baseline(), text.label());
            case Shape.Group group -> group.shapes().forEach(this::paint);
            case Shape.Connector arrow -> arrow(Drawing.corners(arrow, places), arrow.look());
        }
    }

    private void outlined(java.awt.Shape shape, Look look) {
        if (look.fill() != Ink.NONE) {
            to.setColor(colour(look.fill()));
            to.fill(shape);
        }
        if (look.stroke() == Ink.NONE || look.width() <= 0) return;
        var dashes = Lettering.dashes(look);
        float[] lengths = new float[dashes.size()];
        for (int i = 0; i < lengths.length; i++) lengths[i] = dashes.get(i).floatValue();
        to.setStroke(lengths.length == 0 ? new BasicStroke((float) look.width())
                : new BasicStroke((float) look.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                        lengths, 0));
        to.setColor(colour(look.stroke()));
        to.draw(shape);
    }

    private void arrow(List<Point> corners, Look look) {
        if (corners.isEmpty()) return;
        var way = new Path2D.Double();
        way.moveTo(corners.getFirst().x(), corners.getFirst().y());
        corners.stream().skip(1).forEach(corner -> way.lineTo(corner.x(), corner.y()));
        outlined(way, look);
        var tip = corners.getLast();
        double back = corners.get(corners.size() - 2).x() < tip.x() ? -4 : 4;
        var head = new Path2D.Double();
        head.moveTo(tip.x(), tip.y());
        head.lineTo(tip.x() + back, tip.y() - 3);
        head.lineTo(tip.x() + back, tip.y() + 3);
        head.closePath();
        outlined(head, Look.filled(look.stroke()));
    }

    private void inside(Box box, @org.jspecify.annotations.Nullable Label label) {
        if (label != null) text(Lettering.baseline(box, label), label);
    }

    private void text(Point at, Label label) {
        var font = Objects.requireNonNull(FONTS.get(label.weight())).deriveFont((float) label.size());
        double width = font.getStringBounds(label.text(), to.getFontRenderContext()).getWidth();
        double x = switch (label.anchor()) {
            case START -> at.x();
            case MIDDLE -> at.x() - width / 2;
            case END -> at.x() - width;
        };
        to.setFont(font);
        to.setColor(colour(label.ink()));
        to.drawString(label.text(), (float) x, (float) at.y());
    }

    private static Path2D diamond(Box box) {
        var middle = box.center();
        var path = new Path2D.Double();
        path.moveTo(middle.x(), box.y());
        path.lineTo(box.right(), middle.y());
        path.lineTo(middle.x(), box.bottom());
        path.lineTo(box.x(), middle.y());
        path.closePath();
        return path;
    }

    private static Color colour(Ink ink) {
        return new Color(Integer.parseInt(Palette.digits(ink), 16));
    }

    private static Map<Label.Weight, Font> fonts() {
        var fonts = new EnumMap<Label.Weight, Font>(Label.Weight.class);
        fonts.put(Label.Weight.REGULAR, font("NotoSans-Regular"));
        fonts.put(Label.Weight.SEMIBOLD, font("NotoSans-SemiBold"));
        fonts.put(Label.Weight.BOLD, font("NotoSans-Bold"));
        return fonts;
    }

    private static Font font(String file) {
        try (var in = RasterPainter.class.getResourceAsStream("/app/tandem/fonts/" + file + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The type of the program cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The type of the program cannot be read", e);
        }
    }
}
