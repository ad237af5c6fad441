package app.tandem.plan.backlog.catalogue;

import static java.time.temporal.ChronoUnit.DAYS;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label.Anchor;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The life of each capability as one bar: in use until its support ends, in its last stretch until its
/// life ends, with the end of sale, of support, of life and of the contract marked and dated.
public final class LifeDrawing {

    private static final int YEARS = 5;
    private static final double NAMES = 300;
    private static final double HEAD = 26;
    private static final double ROW = 37;
    private static final double BAR = 10;
    private static final double SIZE = 12;
    /// The strip of a row in which bars stand; words stand below it, and no line goes through them.
    private static final double STRIP = 19;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final LocalDate start;
    private final LocalDate end;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();

    /// One date of a life.
    public record Date(LocalDate day, String title) {}

    private LifeDrawing(LocalDate today, double width) {
        start = LocalDate.of(today.getYear(), 1, 1);
        end = start.plusYears(YEARS + 1L);
        this.width = width;
    }

    public static Drawing of(List<Capability> capabilities, LocalDate today, double width) {
        var life = new LifeDrawing(today, Math.max(width, 2 * NAMES));
        double height = HEAD + capabilities.size() * ROW + 8;
        life.years(capabilities.size());
        double y = HEAD;
        for (var capability : capabilities) {
            life.bar(capability, y);
            y += ROW;
        }
        double now = life.x(today);
        life.shapes.add(new Shape.Line(new Point(now, HEAD - 4), new Point(now, height - 8),
                Look.stroked(Ink.INK, 1.5)));
        return new Drawing(life.width, height, Words.with("capabilities.life.title", capabilities.size()),
                life.shapes);
    }

    /// The dates that are known, the earliest first.
    public static List<Date> dates(Capability capability) {
        return Stream.of(
                        date(capability.generalAvailability(), Words.field("generalAvailability")),
                        date(capability.endOfSale(), Words.field("endOfSale")),
                        date(capability.endOfSupport(), Words.field("endOfSupport")),
                        date(capability.endOfExtendedSupport(), Words.field("endOfExtendedSupport")),
                        date(capability.endOfLife(), Words.field("endOfLife")),
                        date(capability.contractEnd(), Words.field("contractEnd")),
                        date(capability.noticeDate(), Words.field("noticeDate")))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Date::day))
                .toList();
    }

    private static List<Date> date(@Nullable LocalDate day, String title) {
        return day == null ? List.of() : List.of(new Date(day, title));
    }

    private void years(int rows) {
        for (int year = start.getYear(); year <= end.getYear(); year++) {
            double x = x(LocalDate.of(year, 1, 1));
            for (int row = 0; row < rows; row++) {
                double top = HEAD + row * ROW;
                shapes.add(new Shape.Line(new Point(x, top), new Point(x, top + STRIP),
                        Look.stroked(Ink.LINE, 1)));
            }
            if (year == end.getYear()) continue;
            shapes.add(new Shape.Text(new Point(x + 4, 14),
                    Label.of(Integer.toString(year), SIZE, Ink.INK_2).semibold()));
        }
    }

    private void bar(Capability capability, double top) {
        var name = capability.code() + "  " + cut(capability.title());
        shapes.add(new Shape.Text(new Point(0, top + 15), Label.of(name, SIZE, Ink.INK)));
        var dates = dates(capability);
        var from = capability.generalAvailability();
        var support = first(capability.endOfSupport(), capability.endOfExtendedSupport());
        var life = first(capability.endOfLife(), support == null ? capability.contractEnd() : null);
        double left = from == null ? x(start) : x(from);
        double supported = support == null ? (life == null ? x(end) : x(life)) : x(support);
        double y = top + 6;
        var alt = name + ". " + String.join(", ", dates.stream()
                .map(date -> date.title() + " " + DAY.format(date.day())).toList());
        shapes.add(Shape.Rect.rounded(new Box(left, y, Math.max(2, supported - left), BAR), 3,
                Look.filled(Ink.COV_3)).named(capability.code().toString(), alt));
        if (life != null && x(life) > supported) {
            shapes.add(Shape.Rect.of(new Box(supported, y, x(life) - supported, BAR),
                    new Look(Ink.COV_1, Ink.COV_3, 1, Look.Dash.DASHED)));
        }
        double free = 0;
        for (var date : dates) {
            double x = x(date.day());
            shapes.add(Shape.Diamond.of(new Point(x, y + BAR / 2), 5,
                    new Look(Ink.SURFACE, Ink.INK, 1.5, Look.Dash.SOLID)));
            if (x < free) continue;
            var words = date.title() + " " + DAY.format(date.day());
            boolean late = x > width - 175;
            shapes.add(new Shape.Text(new Point(x + (late ? 4 : -4), top + 30),
                    Label.of(words, SIZE, Ink.INK_2).at(late ? Anchor.END : Anchor.START)));
            free = x + 175;
        }
    }

    private static @Nullable LocalDate first(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : one;
    }

    private static String cut(String title) {
        return title.length() > 38 ? title.substring(0, 37).strip() + "…" : title;
    }

    private double x(LocalDate day) {
        double share = DAYS.between(start, day) / (double) DAYS.between(start, end);
        return NAMES + Math.clamp(share, 0, 1) * (width - NAMES);
    }
}
