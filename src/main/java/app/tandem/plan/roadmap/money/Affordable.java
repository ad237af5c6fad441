package app.tandem.plan.roadmap.money;

import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Initiative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the money ends: initiatives in their order of precedence, each inside the budgets of its years or
/// not. What does not fit is passed over, and what comes after it may still fit.
///
/// @param below what does not fit
public record Affordable(List<Initiative> above, List<Initiative> below) {

    /// What is surer comes first, then what ranks higher.
    private static final Comparator<Initiative> FIRST = Comparator.comparing(Initiative::confidence)
            .thenComparingInt(Initiative::rank).thenComparing(Initiative::code);

    public Affordable {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /// A year without a budget has no limit.
    public static Affordable of(Plan plan, Spending spending) {
        var left = budgets(plan);
        var above = new ArrayList<Initiative>();
        var below = new ArrayList<Initiative>();
        var lines = new ArrayList<>(spending.lines());
        lines.sort(Comparator.comparing(Spending.Line::initiative, FIRST));
        for (var line : lines) {
            boolean fits = left.entrySet().stream()
                    .allMatch(year -> line.in(year.getKey()).likely().compareTo(year.getValue()) <= 0);
            if (!fits) {
                below.add(line.initiative());
                continue;
            }
            left.replaceAll((year, rest) -> rest.subtract(line.in(year).likely()));
            above.add(line.initiative());
        }
        return new Affordable(above, below);
    }

    /// The budget of each year that has one; two of one year add up.
    public static Map<Integer, BigDecimal> budgets(Plan plan) {
        var budgets = new HashMap<Integer, BigDecimal>();
        for (var budget : plan.all(Budget.class)) {
            budgets.merge(budget.year(), budget.amount(), BigDecimal::add);
        }
        return budgets;
    }
}
