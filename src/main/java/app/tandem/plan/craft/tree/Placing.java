package app.tandem.plan.craft.tree;

import app.tandem.plan.Change;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Goal;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Lineage;
import app.tandem.plan.craft.Occasion;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Putting a requirement somewhere else in the tree. A part goes where the one goes that it is a part of.
public record Placing(Occasion occasion, Requirement child) {

    /// Puts it under a requirement as its part, under an initiative that is to deliver it, or under a goal.
    ///
    /// @throws IllegalArgumentException when that makes a circle, with its path, or when nothing can stand so
    public Edit under(Coded target) {
        var label = Words.with("tree.edit.under", child.code(), target.code());
        return new Edit(label, switch (target) {
            case Requirement parent -> part(parent);
            case Initiative initiative -> delivered(initiative);
            case Goal goal -> served(goal);
            default -> throw new IllegalArgumentException(Words.with("tree.refused", target.code()));
        });
    }

    /// Puts it beside what it is a part of; empty when it is a part of nothing.
    public Optional<Edit> up() {
        var plan = occasion.plan();
        return Lineage.parent(plan, child).map(parent -> new Edit(Words.with("tree.edit.up", child.code()),
                part(Lineage.parent(plan, parent).orElse(null))));
    }

    private List<Change> part(@Nullable Requirement parent) {
        return Lineage.move(occasion.plan(), new Lineage.Move(child, parent, occasion.today()),
                occasion.ids());
    }

    private List<Change> served(Goal goal) {
        var changes = new ArrayList<>(part(null));
        changes.add(new Change.Put(child.withGoal(goal.id())));
        return changes;
    }

    private List<Change> delivered(Initiative initiative) {
        var plan = occasion.plan();
        var changes = new ArrayList<>(part(null));
        var known = plan.referring(Delivery.class, child.id());
        Outline.initiative(plan, child).filter(each -> !each.equals(initiative)).ifPresent(shown ->
                known.stream().filter(each -> each.initiative().equals(shown.id()))
                        .<Change>map(Change.Remove::new).forEach(changes::add));
        if (known.stream().noneMatch(each -> each.initiative().equals(initiative.id()))) {
            changes.add(new Change.Put(new Delivery(occasion.ids().next(Delivery.class), initiative.id(),
                    child.id())));
        }
        return changes;
    }
}
