package app.tandem.plan.craft.look;

import app.tandem.plan.Plan;
import app.tandem.plan.query.Asked;
import app.tandem.plan.query.Query;
import app.tandem.plan.query.QueryText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The rules of a plan with their conditions read: which mark a card wears.
public record Marking(List<Ready> rules) {

    public static final Marking NONE = new Marking(List.of());

    private static final Function<Plan, Marking> READ = Marking::read;

    /// A rule and what it asks.
    public record Ready(MarkRule rule, Query query) {}

    public Marking {
        rules = List.copyOf(rules);
    }

    public static Marking of(Plan plan) {
        return plan.once(READ, Set.of(MarkRule.class));
    }

    private static Marking read(Plan plan) {
        return new Marking(MarkRule.of(plan).stream().filter(rule -> !rule.condition().isBlank())
                .map(rule -> new Ready(rule, QueryText.read(rule.condition()))).toList());
    }

    /// The first rule that lets it through.
    public Optional<MarkRule> first(Asked asked) {
        return rules.stream().filter(each -> each.query.passes(asked)).map(Ready::rule).findFirst();
    }
}
