package app.tandem.plan.backlog;

import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.craft.relation.Ties;
import app.tandem.plan.roadmap.Constraint;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What depends on a capability or a requirement, and what would be left without an answer if it went.
///
/// @param needs that a capability is linked to, and of them those that nothing else answers
/// @param offers that a requirement is linked to
/// @param initiatives that change or watch a capability, or deliver a requirement that is touched
/// @param others every other row that refers to it
public record Impact(
        List<Requirement> needs, List<Requirement> unanswered, List<Capability> offers,
        List<Initiative> initiatives, List<Row> others) {

    public static Impact of(Plan plan, Coded card) {
        return switch (card) {
            case Capability capability -> of(plan, capability);
            case Requirement requirement -> of(plan, requirement);
            default -> throw new IllegalArgumentException("Not on the board: " + card.code());
        };
    }

    private static Impact of(Plan plan, Requirement requirement) {
        var offers = new ArrayList<Capability>();
        var others = related(plan, requirement);
        for (var row : plan.referring(requirement.id())) {
            switch (row) {
                case Fit fit -> offers.add(plan.get(fit.capability()));
                case Delivery _ -> {}
                default -> others.add(row);
            }
        }
        return new Impact(List.of(), List.of(), List.copyOf(offers),
                List.copyOf(delivering(plan, requirement)), List.copyOf(others));
    }

    public static Impact of(Plan plan, Capability capability) {
        var needs = new ArrayList<Requirement>();
        var unanswered = new ArrayList<Requirement>();
        var initiatives = new LinkedHashSet<Initiative>();
        var others = related(plan, capability);
        for (var row : plan.referring(capability.id())) {
            switch (row) {
                case Fit fit -> needs.add(plan.get(fit.requirement()));
                case Effect effect -> initiatives.add(plan.get(effect.initiative()));
                case Constraint limit -> {
                    plan.find(limit.initiative()).ifPresent(initiatives::add);
                    others.add(limit);
                }
                default -> others.add(row);
            }
        }
        for (var need : needs) {
            if (only(plan, need, capability.id())) unanswered.add(need);
            initiatives.addAll(delivering(plan, need));
        }
        return new Impact(List.copyOf(needs), List.copyOf(unanswered), List.of(),
                List.copyOf(initiatives), List.copyOf(others));
    }

    /// What it blocks, replaces or has to do with.
    private static List<Row> related(Plan plan, Coded card) {
        return new ArrayList<>(Ties.of(plan).on(card.code()).stream().map(Ties.Tie::relation).toList());
    }

    public boolean none() {
        return needs.isEmpty() && offers.isEmpty() && initiatives.isEmpty() && others.isEmpty();
    }

    private static boolean only(Plan plan, Requirement need, Id<Capability> capability) {
        var answering = plan.referring(Fit.class, need.id()).stream()
                .filter(fit -> fit.coverage().answers())
                .toList();
        return !answering.isEmpty()
                && answering.stream().allMatch(fit -> fit.capability().equals(capability));
    }

    private static Set<Initiative> delivering(Plan plan, Requirement need) {
        var found = new LinkedHashSet<Initiative>();
        for (var delivery : plan.referring(Delivery.class, need.id())) {
            found.add(plan.get(delivery.initiative()));
        }
        return found;
    }
}
