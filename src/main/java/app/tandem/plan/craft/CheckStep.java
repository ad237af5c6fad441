package app.tandem.plan.craft;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One thing to be done about an item, too small to be an item or an action of its own.
///
/// @param rank place in the item's list, lowest first
@RecordBuilder
public record CheckStep(Id<CheckStep> id, Code about, String text, boolean done, int rank)
        implements Row, CheckStepBuilder.With {

    private static final Function<Plan, Map<Code, List<CheckStep>>> BY_ITEM = CheckStep::byItem;

    public CheckStep {
        Checks.title(text);
    }

    /// Of one item, in order.
    public static List<CheckStep> on(Plan plan, Code code) {
        return plan.once(BY_ITEM).getOrDefault(code, List.of());
    }

    /// How many are done of how many, such as "2/5"; empty where there is none.
    public static Optional<String> progress(Plan plan, Code code) {
        var steps = on(plan, code);
        return steps.isEmpty() ? Optional.empty()
                : Optional.of(steps.stream().filter(CheckStep::done).count() + "/" + steps.size());
    }

    private static Map<Code, List<CheckStep>> byItem(Plan plan) {
        return plan.all(CheckStep.class).stream()
                .sorted(Comparator.comparingInt(CheckStep::rank).thenComparing(CheckStep::id))
                .collect(Collectors.groupingBy(CheckStep::about));
    }
}
