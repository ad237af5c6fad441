package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Words;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Standing;
import java.util.List;
import java.util.stream.Collectors;

/// The ranking as it would be if one thing were otherwise.
///
/// @param expected who would win if the change did not matter: the agreed winner, or the next in line
///     where the winner itself is left out
public record Scenario(Kind kind, String title, Standing standing, List<Vendor> expected) {

    /// What is otherwise.
    public enum Kind {
        AGREED, IT_ONLY, CC_ONLY, IT_WEIGHTS, CC_WEIGHTS, IT_SCORES, CC_SCORES, EQUAL_WEIGHTS,
        WITHOUT_COST, WITHOUT_EVALUATOR, WITHOUT_VENDOR, WITHOUT_CRITERION, INDIVIDUAL_SCORES,
        PLAIN_MEAN, MEDIAN, NORMALISATION, COST_LOW, COST_HIGH, COST_RULE, EXCLUDED_BACK;

        /// Whether a robust result needs the same winner here. The others are shown and do not decide.
        public boolean decides() {
            return switch (this) {
                case IT_ONLY, CC_ONLY, IT_WEIGHTS, CC_WEIGHTS, IT_SCORES, CC_SCORES, WITHOUT_COST,
                        WITHOUT_EVALUATOR, WITHOUT_VENDOR, NORMALISATION -> true;
                default -> false;
            };
        }
    }

    public Scenario {
        expected = List.copyOf(expected);
    }

    /// Who wins; more than one when they are level.
    public List<Vendor> winners() {
        return standing.winners();
    }

    /// Whether the winner is the one to expect.
    public boolean agrees() {
        return ids(winners()).equals(ids(expected));
    }

    public String sentence() {
        var winners = winners();
        if (winners.isEmpty()) return Words.with("vendors.scenario.none", title);
        var names = winners.stream().map(Vendor::title).collect(Collectors.joining(", "));
        if (winners.size() > 1) return Words.with("vendors.scenario.level", title, names);
        if (!agrees()) return Words.with("vendors.scenario.other", title, names, standing.lead().orElse(0.0));
        return standing.lead()
                .map(lead -> Words.with("vendors.scenario.same", title, names, lead))
                .orElseGet(() -> Words.with("vendors.scenario.alone", title, names));
    }

    private static List<?> ids(List<Vendor> vendors) {
        return vendors.stream().map(Vendor::id).toList();
    }
}
