package app.tandem.plan.query;

import app.tandem.plan.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time that a condition names: `30d`, `-6w`, `this-month`, `next-quarter`, `last-session`, `2027-Q1`.
public sealed interface Moment {

    Pattern DISTANCE = Pattern.compile("([+-]?)(\\d{1,4})([dwmy])");
    List<String> TURNS = List.of("last", "this", "next");
    Pattern TURN = Pattern.compile("(last|this|next)-(week|month|quarter|half|year)");

    /// So far from today: back for what has been and ahead for what is to come, unless a sign says which.
    record Distance(Way way, int count, Unit unit) implements Moment {

        /// The day that far away.
        LocalDate from(LocalDate today, Way own) {
            int steps = (way == Way.OWN ? own : way) == Way.BACK ? -count : count;
            return today.plus(steps, unit.size);
        }

        boolean back(Way own) {
            return (way == Way.OWN ? own : way) == Way.BACK;
        }
    }

    /// The week, month, quarter, half-year or year before, around or after today.
    record Turn(int steps, Stretch stretch) implements Moment {}

    /// The day of the session before or after today.
    record Meeting(Way way) implements Moment {}

    record Today() implements Moment {}

    /// A day or a period of the calendar.
    record Fixed(Span span, String text) implements Moment {}

    /// From the first day to the last.
    record Span(LocalDate first, LocalDate last) {
        static Span of(Period period) {
            return new Span(period.start(), period.end());
        }
    }

    /// In which direction a distance counts.
    enum Way { OWN, BACK, AHEAD }

    /// What a distance is counted in.
    enum Unit {
        D(ChronoUnit.DAYS), W(ChronoUnit.WEEKS), M(ChronoUnit.MONTHS), Y(ChronoUnit.YEARS);

        private final ChronoUnit size;

        Unit(ChronoUnit size) {
            this.size = size;
        }
    }

    /// How long a stretch of the calendar is.
    enum Stretch {
        WEEK(Period.Precision.MONTH), MONTH(Period.Precision.MONTH), QUARTER(Period.Precision.QUARTER),
        HALF(Period.Precision.HALF_YEAR), YEAR(Period.Precision.YEAR);

        private final Period.Precision precision;

        Stretch(Period.Precision precision) {
            this.precision = precision;
        }

        Span span(LocalDate today, int steps) {
            if (this != WEEK) return Span.of(Period.of(today, precision).plus(steps));
            var monday = today.minusDays(today.getDayOfWeek().getValue() - 1L).plusWeeks(steps);
            return new Span(monday, monday.plusDays(6));
        }
    }

    /// Whether it moves with the days, so that no plain text is taken for it.
    default boolean moves() {
        return !(this instanceof Fixed);
    }

    /// The days that it means; empty for a distance, and for a session that is not there.
    default Optional<Span> span(Now now) {
        return switch (this) {
            case Distance _ -> Optional.empty();
            case Turn(int steps, var stretch) -> Optional.of(stretch.span(now.today(), steps));
            case Meeting(var way) ->
                (way == Way.BACK ? now.last() : now.next()).map(day -> new Span(day, day));
            case Today _ -> Optional.of(new Span(now.today(), now.today()));
            case Fixed(var span, _) -> Optional.of(span);
        };
    }

    /// As it is typed.
    default String text() {
        return switch (this) {
            case Distance(var way, int count, var unit) -> (way == Way.OWN ? "" : way == Way.BACK ? "-" : "+")
                    + count + unit.name().toLowerCase(Locale.ROOT);
            case Turn(int steps, var stretch) -> TURNS.get(steps + 1) + "-"
                    + stretch.name().toLowerCase(Locale.ROOT);
            case Meeting(var way) -> way == Way.BACK ? "last-session" : "next-session";
            case Today _ -> "today";
            case Fixed(_, var text) -> text.toLowerCase(Locale.ROOT);
        };
    }

    /// What was typed, in small letters; empty when it names no time.
    static Optional<Moment> read(String text) {
        var distance = DISTANCE.matcher(text);
        if (distance.matches()) {
            var way = switch (distance.group(1)) {
                case "-" -> Way.BACK;
                case "+" -> Way.AHEAD;
                default -> Way.OWN;
            };
            return Optional.of(new Distance(way, Integer.parseInt(distance.group(2)),
                    Unit.valueOf(distance.group(3).toUpperCase(Locale.ROOT))));
        }
        var turn = TURN.matcher(text);
        if (turn.matches()) {
            int steps = TURNS.indexOf(turn.group(1)) - 1;
            return Optional.of(new Turn(steps, Stretch.valueOf(turn.group(2).toUpperCase(Locale.ROOT))));
        }
        return switch (text) {
            case "today" -> Optional.of(new Today());
            case "last-session" -> Optional.of(new Meeting(Way.BACK));
            case "next-session" -> Optional.of(new Meeting(Way.AHEAD));
            default -> fixed(text).map(fixed -> fixed);
        };
    }

    /// The day that a text is, as the plan keeps it.
    static Optional<LocalDate> day(String text) {
        return fixed(text).map(fixed -> fixed.span().first());
    }

    private static Optional<Fixed> fixed(String text) {
        try {
            if (text.length() == "2027-01-15".length()) {
                var day = LocalDate.parse(text);
                return Optional.of(new Fixed(new Span(day, day), text));
            }
            var period = Period.parse(text.toUpperCase(Locale.ROOT));
            return Optional.of(new Fixed(Span.of(period), period.toString()));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
