package app.tandem.plan.roadmap.money;

import app.tandem.plan.Coded;
import app.tandem.plan.Horizon;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Initiative;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// What the roadmap costs year by year: the cost of doing it spread evenly over the months that it takes, the
/// yearly cost from the month after it is done.
///
/// @param years the years shown, in order
/// @param lines one for each initiative that costs something and has a place, lowest code first
public record Spending(List<Integer> years, List<Line> lines) {

    /// Years shown from the first on.
    private static final int YEARS = 6;

    /// What one initiative costs in each year.
    public record Line(Initiative initiative, Map<Integer, Amount> oneOff, Map<Integer, Amount> yearly) {

        /// Both kinds together.
        public Amount in(int year) {
            return oneOff.getOrDefault(year, Amount.NONE).plus(yearly.getOrDefault(year, Amount.NONE));
        }
    }

    public Spending {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /// @param today the year of this day is the first
    public static Spending of(Plan plan, LocalDate today) {
        var years = new ArrayList<Integer>();
        for (int i = 0; i < YEARS; i++) years.add(today.getYear() + i);
        var lines = plan.all(Initiative.class).stream()
                .filter(it -> !it.archived() && it.hold() != Initiative.Hold.CANCELLED && it.placed())
                .sorted(Comparator.comparing(Coded::code))
                .map(it -> line(it, years))
                .filter(line -> !line.oneOff().isEmpty() || !line.yearly().isEmpty())
                .toList();
        return new Spending(years, lines);
    }

    private static Line line(Initiative initiative, List<Integer> years) {
        var start = initiative.start();
        var end = initiative.end();
        if (start == null || end == null) throw new IllegalStateException("Only what is placed costs");
        var once = Amount.of(initiative.oneOffLow(), initiative.oneOffLikely(), initiative.oneOffHigh());
        var running = Amount.of(initiative.yearlyLow(), initiative.yearlyLikely(), initiative.yearlyHigh());
        var after = end.end().plusDays(1);
        long all = ChronoUnit.MONTHS.between(start.start(), after);
        var oneOff = new TreeMap<Integer, Amount>();
        var yearly = new TreeMap<Integer, Amount>();
        for (int year : years) {
            long doing = months(start.start(), after, year);
            long done = months(after, LocalDate.of(year + 1, 1, 1), year);
            if (doing > 0 && once.high().signum() != 0) oneOff.put(year, once.times(share(doing, all)));
            if (done > 0 && running.high().signum() != 0) yearly.put(year, running.times(share(done, 12)));
        }
        return new Line(initiative, oneOff, yearly);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    /// Months of the year that lie between the two days.
    private static long months(LocalDate from, LocalDate to, int year) {
        var first = from.getYear() < year ? LocalDate.of(year, 1, 1) : from;
        var last = to.getYear() > year ? LocalDate.of(year + 1, 1, 1) : to;
        return first.isBefore(last) ? ChronoUnit.MONTHS.between(first, last) : 0;
    }

    public Amount total(int year) {
        return lines.stream().map(line -> line.in(year)).reduce(Amount.NONE, Amount::plus);
    }

    public Amount oneOff(int year) {
        return lines.stream().map(line -> line.oneOff().getOrDefault(year, Amount.NONE))
                .reduce(Amount.NONE, Amount::plus);
    }

    public Amount yearly(int year) {
        return lines.stream().map(line -> line.yearly().getOrDefault(year, Amount.NONE))
                .reduce(Amount.NONE, Amount::plus);
    }

    /// All years together.
    public Amount total() {
        return years.stream().map(this::total).reduce(Amount.NONE, Amount::plus);
    }

    /// Each lane with what it costs in a year, in the order in which lanes first come up.
    public Map<String, Amount> byLane(int year) {
        return by(year, Initiative::lane, new LinkedHashMap<>());
    }

    public Map<Horizon, Amount> byHorizon(int year) {
        return by(year, Initiative::horizon, new EnumMap<>(Horizon.class));
    }

    private <K> Map<K, Amount> by(int year, Function<Initiative, K> key, Map<K, Amount> sums) {
        for (var line : lines) sums.merge(key.apply(line.initiative()), line.in(year), Amount::plus);
        return sums;
    }
}
