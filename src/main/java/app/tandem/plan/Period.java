package app.tandem.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// A month, quarter, half-year or year, kept as such: a plan for 2030 never pretends to know a month.
///
/// @param part 1 to 12 for months, 1 to 4 for quarters, 1 to 2 for half-years, 1 for years
public record Period(int year, Precision precision, int part) implements Comparable<Period> {

    /// How exactly a date is meant.
    public enum Precision {
        MONTH(1), QUARTER(3), HALF_YEAR(6), YEAR(12);

        private final int months;

        Precision(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }
    }

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(?:-(?:(Q)([1-4])|(H)([12])|(0[1-9]|1[0-2])))?");

    public Period {
        Checks.range("year", year, 1900, 2199);
        if (part < 1 || part > 12 / precision.months()) {
            throw new IllegalArgumentException("A year has no %s %d".formatted(precision, part));
        }
    }

    public static Period month(int year, int month) {
        return new Period(year, Precision.MONTH, month);
    }

    public static Period quarter(int year, int quarter) {
        return new Period(year, Precision.QUARTER, quarter);
    }

    public static Period halfYear(int year, int half) {
        return new Period(year, Precision.HALF_YEAR, half);
    }

    public static Period year(int year) {
        return new Period(year, Precision.YEAR, 1);
    }

    /// The period of that precision in which the date lies.
    public static Period of(LocalDate date, Precision precision) {
        return new Period(date.getYear(), precision, (date.getMonthValue() - 1) / precision.months() + 1);
    }

    /// Reads 2027-03, 2027-Q1, 2027-H1 and 2027.
    ///
    /// @throws IllegalArgumentException for any other text
    public static Period parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) throw new IllegalArgumentException("Not a date of a plan: " + text);
        int year = Integer.parseInt(match.group(1));
        if (match.group(2) != null) return quarter(year, Integer.parseInt(match.group(3)));
        if (match.group(4) != null) return halfYear(year, Integer.parseInt(match.group(5)));
        return match.group(6) != null ? month(year, Integer.parseInt(match.group(6))) : year(year);
    }

    /// The first day.
    public LocalDate start() {
        return LocalDate.of(year, (part - 1) * precision.months() + 1, 1);
    }

    /// The last day.
    public LocalDate end() {
        return YearMonth.of(year, part * precision.months()).atEndOfMonth();
    }

    /// Whether all of it lies before all of the other: told by months, without making a date.
    public boolean before(Period other) {
        int last = 12 * year + part * precision.months();
        int first = 12 * other.year + (other.part - 1) * other.precision.months();
        return last <= first;
    }

    /// The period of the same precision that many steps later, or earlier when negative.
    public Period plus(int steps) {
        return of(start().plusMonths((long) steps * precision.months()), precision);
    }

    /// The period of another precision in which this one starts.
    public Period as(Precision other) {
        return of(start(), other);
    }

    @Override
    public int compareTo(Period other) {
        int order = start().compareTo(other.start());
        return order != 0 ? order : end().compareTo(other.end());
    }

    /// The form that [#parse] reads.
    @Override
    public String toString() {
        return switch (precision) {
            case MONTH -> "%d-%02d".formatted(year, part);
            case QUARTER -> "%d-Q%d".formatted(year, part);
            case HALF_YEAR -> "%d-H%d".formatted(year, part);
            case YEAR -> Integer.toString(year);
        };
    }
}
