package app.tandem.plan.craft.look;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.craft.field.Tint;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;

/// A mark that every card wears which a condition lets through.
///
/// @param title the short word on the mark
/// @param condition as it is typed into the filter of the board; blank for no card
/// @param tint never alone: a sign and the title stand beside it
/// @param rank place among the rules, lowest first; the first that fits wins
@RecordBuilder
public record MarkRule(Id<MarkRule> id, String title, String condition, Tint tint, int rank)
        implements Row, MarkRuleBuilder.With {

    public MarkRule {
        Checks.title(title);
    }

    /// All of them, in the order in which they are asked.
    public static List<MarkRule> of(Plan plan) {
        return plan.all(MarkRule.class).stream()
                .sorted(Comparator.comparingInt(MarkRule::rank).thenComparing(MarkRule::title))
                .toList();
    }
}
