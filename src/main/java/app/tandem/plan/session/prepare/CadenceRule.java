package app.tandem.plan.session.prepare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// On which day of which months both sides meet, such as the second Wednesday of June and December.
///
/// @param week 1 to 4, or -1 for the last of the month
public record CadenceRule(int week, DayOfWeek day, List<Month> months) {

    private static final List<String> WEEKS = List.of("first", "second", "third", "fourth");
    private static final Pattern FORM =
            Pattern.compile("(?i)(first|second|third|fourth|last) (\\w+day) of ([\\p{L} ,]+)");

    public CadenceRule {
        months = List.copyOf(months);
    }

    /// Reads a rule as people write it; empty when it says no day of a month.
    public static Optional<CadenceRule> parse(String words) {
        var match = FORM.matcher(words);
        if (!match.find()) return Optional.empty();
        var day = named(DayOfWeek.values(), match.group(2));
        var months = Arrays.stream(match.group(3).split("[ ,]+"))
                .flatMap(word -> named(Month.values(), word).stream())
                .toList();
        if (day.isEmpty() || months.isEmpty()) return Optional.empty();
        int week = WEEKS.indexOf(match.group(1).toLowerCase(Locale.ROOT)) + 1;
        return Optional.of(new CadenceRule(week == 0 ? -1 : week, day.get(), months));
    }

    /// Every such day after the given one, without end.
    public Stream<LocalDate> after(LocalDate date) {
        return Stream.iterate(YearMonth.from(date), month -> month.plusMonths(1))
                .filter(month -> months.contains(month.getMonth()))
                .map(month -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, day)))
                .filter(day -> day.isAfter(date));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(word)).findFirst();
    }
}
