package app.tandem.plan;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Dates as people say them: "15 jan", "in 2 w", "next friday", "Q2", "2027-01-15".
///
/// A day without a year is the next such day. "Friday" is the coming one, "next friday" the one in the week
/// after this.
public final class DateWords {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern AFTER =
            Pattern.compile("in (\\d{1,3}|a|one) ?(d|days?|w|wks?|weeks?|m|months?|y|years?)");
    private static final Pattern WEEKDAY = Pattern.compile("(next |this |on )?([a-z]{3,9})");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.? ([a-z]{3,9})(?: (\\d{4}))?");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]{3,9}) (\\d{1,2})(?:,? (\\d{4}))?");
    private static final Pattern MONTH_END = Pattern.compile("end (?:of )?([a-z]{3,9})(?: (\\d{4}))?");
    private static final Pattern QUARTER = Pattern.compile("(?:end (?:of )?)?q([1-4])(?: (\\d{4}))?");

    /// Eight years hold a 29 February, whatever the century.
    private static final int YEARS_AHEAD = 9;

    private DateWords() {}

    /// The date that is meant; empty when the words are none.
    public static Optional<LocalDate> parse(String words, LocalDate today) {
        var text = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Stream.of(
                        simple(text, today),
                        match(ISO, text).flatMap(DateWords::iso),
                        match(AFTER, text).map(found -> after(found, today)),
                        match(WEEKDAY, text).flatMap(found -> weekday(found, today)),
                        match(DAY_MONTH, text)
                                .flatMap(found -> day(found.group(1), found.group(2), found.group(3), today)),
                        match(MONTH_DAY, text)
                                .flatMap(found -> day(found.group(2), found.group(1), found.group(3), today)),
                        match(MONTH_END, text).flatMap(found -> monthEnd(found, today)),
                        match(QUARTER, text).flatMap(found -> quarterEnd(found, today)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<MatchResult> match(Pattern form, String text) {
        var matcher = form.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<LocalDate> simple(String text, LocalDate today) {
        return switch (text) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> iso(MatchResult found) {
        return valid(
                () -> LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3))));
    }

    private static LocalDate after(MatchResult found, LocalDate today) {
        int count = Character.isDigit(found.group(1).charAt(0)) ? number(found.group(1)) : 1;
        return switch (found.group(2).charAt(0)) {
            case 'd' -> today.plusDays(count);
            case 'w' -> today.plusWeeks(count);
            case 'm' -> today.plusMonths(count);
            default -> today.plusYears(count);
        };
    }

    private static Optional<LocalDate> weekday(MatchResult found, LocalDate today) {
        boolean weekAfter = "next ".equals(found.group(1));
        var from = weekAfter ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).minusDays(1) : today;
        return named(DayOfWeek.values(), found.group(2)).map(day -> from.with(TemporalAdjusters.next(day)));
    }

    private static Optional<LocalDate> day(String day, String month, @Nullable String year, LocalDate today) {
        return named(Month.values(), month)
                .flatMap(named -> coming(year, today, in -> LocalDate.of(in, named, number(day))));
    }

    private static Optional<LocalDate> monthEnd(MatchResult found, LocalDate today) {
        return named(Month.values(), found.group(1))
                .flatMap(month ->
                        coming(found.group(2), today, year -> YearMonth.of(year, month).atEndOfMonth()));
    }

    private static Optional<LocalDate> quarterEnd(MatchResult found, LocalDate today) {
        return coming(found.group(2), today, year -> Period.quarter(year, number(found.group(1))).end());
    }

    private static Optional<LocalDate> coming(
            @Nullable String year, LocalDate today, IntFunction<LocalDate> inYear) {
        if (year != null) return valid(() -> inYear.apply(number(year)));
        return IntStream.range(today.getYear(), today.getYear() + YEARS_AHEAD)
                .mapToObj(candidate -> valid(() -> inYear.apply(candidate)))
                .flatMap(Optional::stream)
                .filter(date -> !date.isBefore(today))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] names, String start) {
        return Stream.of(names).filter(name -> name.name().toLowerCase(Locale.ROOT).startsWith(start))
                .findFirst();
    }

    private static Optional<LocalDate> valid(Supplier<LocalDate> date) {
        try {
            return Optional.of(date.get());
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
