package app.tandem.plan.backlog.catalogue;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The map of capabilities for paper and slides: each domain a box, and in it each capability a box that is
/// shaded by what one asks of it and says it in words.
public final class MapDrawing {

    private static final double GAP = 8;
    private static final double HEAD = 22;
    private static final double HIGH = 40;
    private static final double SIZE = 11;
    private static final int ACROSS = 5;

    /// About the width of a letter of that size.
    private static final double LETTER = 0.52 * SIZE;

    private final Heat heat;
    private final Plan plan;
    private final double wide;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    private MapDrawing(Plan plan, Heat heat, double width) {
        this.plan = plan;
        this.heat = heat;
        this.width = width;
        wide = (width - (ACROSS + 1) * GAP) / ACROSS;
    }

    public static Drawing of(Plan plan, Heat heat, double width) {
        var map = new MapDrawing(plan, heat, width);
        double y = 0;
        for (var domain : domains(plan).entrySet()) {
            y = map.domain(domain.getKey(), domain.getValue(), y) + GAP;
        }
        return new Drawing(width, Math.max(1, y), Words.of(heat, "title"),
                map.shapes);
    }

    /// The capabilities by domain, each in the order of the codes.
    private static Map<String, List<Capability>> domains(Plan plan) {
        return Columns.capabilities(plan).stream().sorted(Comparator.comparing(Capability::code))
                .collect(Collectors.groupingBy(Capability::domain, TreeMap::new, Collectors.toList()));
    }

    private double domain(String title, List<Capability> capabilities, double top) {
        int rows = Math.ceilDiv(capabilities.size(), ACROSS);
        double height = HEAD + rows * (HIGH + GAP);
        shapes.add(Shape.Rect.rounded(new Box(0, top, width, height), 4,
                new Look(Ink.SUNKEN, Ink.LINE, 1, Look.Dash.SOLID)));
        shapes.add(new Shape.Text(new Point(GAP, top + 15),
                Label.of(Words.with("capabilities.domain", title, capabilities.size()), SIZE + 1, Ink.INK)
                        .semibold()));
        for (int i = 0; i < capabilities.size(); i++) {
            int row = i / ACROSS;
            box(capabilities.get(i), new Box(GAP + i % ACROSS * (wide + GAP),
                    top + HEAD + row * (HIGH + GAP), wide, HIGH));
        }
        return top + height;
    }

    private void box(Capability capability, Box box) {
        var shade = heat.of(plan, capability);
        boolean dark = shade.level() >= 3;
        var name = capability.code() + " " + capability.title();
        var look = new Look(ink(shade.level()), shade.level() < 0 ? Ink.LINE_CONTROL : Ink.LINE, 1,
                shade.level() < 0 ? Look.Dash.DASHED : Look.Dash.SOLID);
        shapes.add(Shape.Rect.rounded(box, 3, look).named(name, name + ". " + shade.says()));
        var words = dark ? Ink.INK_ON_DARK : Ink.INK;
        shapes.add(new Shape.Text(new Point(box.x() + 6, box.y() + 16),
                Label.of(cut(name), SIZE, words).semibold()));
        shapes.add(new Shape.Text(new Point(box.x() + 6, box.y() + 31),
                Label.of(cut(shade.says()), SIZE, words)));
    }

    private String cut(String text) {
        int room = (int) ((wide - 12) / LETTER);
        return text.length() > room ? text.substring(0, Math.max(1, room - 1)).strip() + "…" : text;
    }

    private static Ink ink(int level) {
        return switch (level) {
            case 0 -> Ink.COV_0;
            case 1 -> Ink.COV_1;
            case 2 -> Ink.COV_2;
            case 3 -> Ink.COV_3;
            case 4 -> Ink.COV_4;
            default -> Ink.SURFACE;
        };
    }
}
