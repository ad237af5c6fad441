package app.tandem.pages.money;

import app.tandem.plan.Words;
import app.tandem.plan.roadmap.money.Amount;
import app.tandem.plan.roadmap.money.Spending;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One line of the cost table: an initiative, a lane, a horizon, or all of them.
record CostLine(String name, Map<Integer, Amount> years, Kind kind) {

    /// Whether it adds the others up.
    enum Kind { PART, TOTAL }

    /// By what the costs are gathered.
    enum Grouping { INITIATIVE, LANE, HORIZON }

    static List<CostLine> of(Spending spending, Grouping grouping) {
        var lines = new ArrayList<CostLine>();
        switch (grouping) {
            case INITIATIVE -> spending.lines().forEach(line -> lines.add(initiative(spending, line)));
            case LANE -> spending.byLane(spending.years().getFirst()).keySet().forEach(lane -> lines.add(
                    part(spending, lane.isBlank() ? Words.of("money.nolane") : lane,
                            year -> spending.byLane(year).getOrDefault(lane, Amount.NONE))));
            case HORIZON -> spending.byHorizon(spending.years().getFirst()).keySet().forEach(horizon ->
                    lines.add(part(spending, Words.of(horizon),
                            year -> spending.byHorizon(year).getOrDefault(horizon, Amount.NONE))));
        }
        var total = part(spending, Words.of("money.sum"), spending::total);
        lines.add(new CostLine(total.name(), total.years(), Kind.TOTAL));
        return lines;
    }

    /// The year's amount, with its range where there is one.
    String words(int year) {
        var amount = years.getOrDefault(year, Amount.NONE);
        return words(amount);
    }

    String total() {
        return words(years.values().stream().reduce(Amount.NONE, Amount::plus));
    }

    private static String words(Amount amount) {
        if (amount.high().signum() == 0) return "–";
        return amount.low().compareTo(amount.high()) == 0
                ? Words.with("money.amount", amount.likely())
                : Words.with("money.amount.range", amount.likely(), amount.low(), amount.high());
    }

    private static CostLine initiative(Spending spending, Spending.Line line) {
        return part(spending, line.initiative().code() + "  " + line.initiative().title(), line::in);
    }

    private static CostLine part(
            Spending spending, String name, java.util.function.IntFunction<Amount> in) {
        var years = new TreeMap<Integer, Amount>();
        for (int year : spending.years()) years.put(year, in.apply(year));
        return new CostLine(name, years, Kind.PART);
    }
}
