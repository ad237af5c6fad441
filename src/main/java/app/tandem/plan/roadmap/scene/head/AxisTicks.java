package app.tandem.plan.roadmap.scene.head;

import app.tandem.plan.Words;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import app.tandem.plan.roadmap.scene.head.SceneHead.Tick;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The beginnings of the periods into which the axis is cut, no finer than there is room for their names,
/// and beyond the fold never finer than half-years.
record AxisTicks(TimeScale scale, RoadmapOptions options) {

    /// A width of period.
    private enum Unit {
        WEEK(7, 2.7), MONTH(30, 2.7), QUARTER(91, 2.1), HALF_YEAR(182, 2.1), YEAR(365, 2.8), LUSTRUM(1826, 0);

        private final int days;
        private final double least;

        Unit(int days, double least) {
            this.days = days;
            this.least = least;
        }

        LocalDate first(LocalDate day) {
            int month = day.getMonthValue() - 1;
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> LocalDate.of(day.getYear(), month - month % 3 + 1, 1);
                case HALF_YEAR -> LocalDate.of(day.getYear(), month - month % 6 + 1, 1);
                case YEAR -> LocalDate.of(day.getYear(), 1, 1);
                case LUSTRUM -> LocalDate.of(day.getYear() - day.getYear() % 5, 1, 1);
            };
        }

        LocalDate next(LocalDate day) {
            return switch (this) {
                case WEEK -> day.plusWeeks(1);
                case MONTH -> day.plusMonths(1);
                case QUARTER -> day.plusMonths(3);
                case HALF_YEAR -> day.plusMonths(6);
                case YEAR -> day.plusYears(1);
                case LUSTRUM -> day.plusYears(5);
            };
        }
    }

    List<Tick> near() {
        return scale.foldX() == scale.left() ? List.of()
                : ticks(finest(Unit.WEEK, scale.nearDay()), scale.start(), scale.fold());
    }

    List<Tick> far() {
        return scale.foldX() == scale.right() ? List.of()
                : ticks(finest(Unit.HALF_YEAR, scale.farDay()), scale.fold(), scale.end());
    }

    /// Where fiscal years begin before the fold, when they do not begin in January.
    List<Tick> fiscal(int month) {
        var found = new ArrayList<Tick>();
        if (month == 1 || scale.foldX() == scale.left()) return found;
        var from = LocalDate.of(scale.start().getYear() - 1, month, 1);
        for (var day = from; day.isBefore(scale.fold()); day = day.plusYears(1)) {
            var next = day.plusYears(1);
            if (!next.isAfter(scale.start())) continue;
            var words = Words.with("roadmap.axis.fiscal", day.getYear() % 100, next.getYear() % 100);
            double x = scale.x(day.isBefore(scale.start()) ? scale.start() : day);
            double room = Math.min(scale.x(next), scale.foldX()) - x - 0.4 * options.em();
            found.add(new Tick(x, true, fits(words, room, true) ? words : ""));
        }
        return found;
    }

    private Unit finest(Unit finest, double day) {
        for (var unit : Unit.values()) {
            boolean room = unit.days * day >= unit.least * options.em();
            if (unit.compareTo(finest) >= 0 && room) return unit;
        }
        return Unit.LUSTRUM;
    }

    private List<Tick> ticks(Unit unit, LocalDate from, LocalDate to) {
        var found = new ArrayList<Tick>();
        var day = unit.first(from);
        if (day.isBefore(from)) day = from;
        while (day.isBefore(to)) {
            var next = unit.next(unit == Unit.WEEK ? day : unit.first(day));
            boolean strong = strong(unit, day) || found.isEmpty();
            double room = scale.x(next.isBefore(to) ? next : to) - scale.x(day) - 0.4 * options.em();
            found.add(new Tick(scale.x(day), strong, words(unit, day, room, strong)));
            day = next;
        }
        return found;
    }

    private static boolean strong(Unit unit, LocalDate day) {
        return unit == Unit.WEEK ? day.getDayOfMonth() <= 7 : day.getDayOfYear() == 1;
    }

    private String words(Unit unit, LocalDate day, double room, boolean strong) {
        var part = part(unit, day);
        if (!strong) return fits(part, room + 0.3 * options.em(), false) ? part : "";
        var year = Integer.toString(day.getYear());
        var full = switch (unit) {
            case WEEK -> day.getDayOfYear() <= 7 ? year : month(day);
            case MONTH, QUARTER -> part + " " + year.substring(2);
            case HALF_YEAR -> year + " " + part;
            case YEAR, LUSTRUM -> year;
        };
        if (fits(full, room, true)) return full;
        return Stream.of(year, part).filter(brief -> fits(brief, room + 0.3 * options.em(), true))
                .findFirst().orElse("");
    }

    private static String part(Unit unit, LocalDate day) {
        return switch (unit) {
            case WEEK -> Integer.toString(day.getDayOfMonth());
            case MONTH -> month(day);
            case QUARTER -> Words.with("roadmap.axis.quarter", (day.getMonthValue() + 2) / 3);
            case HALF_YEAR -> Words.with("roadmap.axis.half", day.getMonthValue() < 7 ? 1 : 2);
            case YEAR, LUSTRUM -> Integer.toString(day.getYear());
        };
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private boolean fits(String words, double room, boolean bold) {
        var weight = bold ? Weight.BOLD : Weight.REGULAR;
        return options.text().width(words, options.small(), weight) <= room;
    }
}
