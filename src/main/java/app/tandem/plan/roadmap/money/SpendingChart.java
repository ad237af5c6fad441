package app.tandem.plan.roadmap.money;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The cost of each year as a column, with its range and the budget of the year.
public final class SpendingChart {

    private static final double HEIGHT = 234;
    private static final double TOP = 34;
    private static final double FOOT = 50;
    private static final double TYPE = 12;

    private final Spending spending;
    private final Map<Integer, BigDecimal> budgets;
    private final double width;
    private final double most;
    private final List<Shape> shapes = new ArrayList<>();

    private SpendingChart(Spending spending, Map<Integer, BigDecimal> budgets, double width) {
        this.spending = spending;
        this.budgets = budgets;
        this.width = width;
        double highest = 1;
        for (int year : spending.years()) {
            highest = Math.max(highest, spending.total(year).high().doubleValue());
            highest = Math.max(highest, budgets.getOrDefault(year, BigDecimal.ZERO).doubleValue());
        }
        most = highest;
    }

    /// @param title what it shows, for those who cannot see it
    public static Drawing of(
            Spending spending, Map<Integer, BigDecimal> budgets, double width, String title) {
        var chart = new SpendingChart(spending, budgets, width);
        double room = width / spending.years().size();
        for (int i = 0; i < spending.years().size(); i++) chart.year(spending.years().get(i), i * room, room);
        chart.legend();
        return new Drawing(width, HEIGHT, title, chart.shapes);
    }

    private double y(double amount) {
        return HEIGHT - FOOT - (HEIGHT - FOOT - TOP) * amount / most;
    }

    private void year(int year, double x, double room) {
        double left = x + 0.28 * room;
        double wide = 0.44 * room;
        double once = spending.oneOff(year).likely().doubleValue();
        var total = spending.total(year);
        double all = total.likely().doubleValue();
        column(new Box(left, y(once), wide, y(0) - y(once)), Ink.JT);
        column(new Box(left, y(all), wide, y(once) - y(all)), Ink.COV_2);
        if (total.uncertain()) {
            double middle = left + wide / 2;
            shapes.add(new Shape.Line(new Point(middle, y(total.low().doubleValue())),
                    new Point(middle, y(total.high().doubleValue())), Look.stroked(Ink.INK, 1.5)));
        }
        var budget = budgets.get(year);
        boolean over = budget != null && total.likely().compareTo(budget) > 0;
        if (budget != null) {
            double at = y(budget.doubleValue());
            shapes.add(new Shape.Line(new Point(x + 0.12 * room, at), new Point(x + 0.88 * room, at),
                    Look.stroked(over ? Ink.BAD_FG : Ink.INK, 2)));
        }
        double above = y(Math.max(total.high().doubleValue(), budget == null ? 0 : budget.doubleValue()));
        var words = over ? Words.with("money.chart.over", total.likely())
                : Words.with("money.amount", total.likely());
        text(words, new Point(left + wide / 2, above - 5), over ? Ink.BAD_FG : Ink.INK);
        text(Integer.toString(year), new Point(left + wide / 2, HEIGHT - FOOT + 16), Ink.INK_2);
    }

    private void column(Box box, Ink ink) {
        if (box.height() > 0) shapes.add(Shape.Rect.of(box, Look.filled(ink)));
    }

    private void text(String words, Point at, Ink ink) {
        shapes.add(new Shape.Text(at, Label.of(words, TYPE, ink).at(Label.Anchor.MIDDLE)));
    }

    private void legend() {
        double y = HEIGHT - 8;
        shapes.add(new Shape.Line(new Point(0, y(0)), new Point(width, y(0)), Look.stroked(Ink.LINE, 1)));
        entry(0, Ink.JT, Words.of("money.once"));
        entry(width / 4, Ink.COV_2, Words.of("money.yearly"));
        if (!budgets.isEmpty()) {
            shapes.add(new Shape.Line(new Point(width / 2, y - 4), new Point(width / 2 + 16, y - 4),
                    Look.stroked(Ink.INK, 2)));
            shapes.add(words(width / 2 + 22, Words.of("money.budget")));
        }
        if (spending.years().stream().map(spending::total).anyMatch(Amount::uncertain)) {
            double x = 0.75 * width + 8;
            shapes.add(new Shape.Line(new Point(x, y - 10), new Point(x, y + 2),
                    Look.stroked(Ink.INK, 1.5)));
            shapes.add(words(x + 8, Words.of("money.range")));
        }
    }

    private void entry(double x, Ink ink, String words) {
        double y = HEIGHT - 8;
        shapes.add(Shape.Rect.of(new Box(x, y - 10, 16, 11), Look.filled(ink)));
        shapes.add(words(x + 22, words));
    }

    private static Shape words(double x, String words) {
        return new Shape.Text(new Point(x, HEIGHT - 8), Label.of(words, TYPE, Ink.INK_2));
    }
}
