package app.tandem.plan.craft.tree;

import app.tandem.plan.Goal;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Lineage;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The tree while it grows: each requirement stands in it once.
record Growing(Plan plan, Set<Requirement> kept, Set<Requirement> placed) {

    Growing(Plan plan, Set<Requirement> kept) {
        this(plan, kept, new LinkedHashSet<>());
    }

    List<Outline.Branch> branches(boolean whole) {
        var tops = kept.stream().filter(each -> Lineage.parent(plan, each)
                .filter(kept::contains).isEmpty()).sorted(Comparator.comparing(Requirement::code)).toList();
        var branches = new ArrayList<Outline.Branch>();
        for (var goal : plan.coded(Goal.class)) {
            var under = initiatives(tops.stream().filter(of(goal)).toList());
            boolean empty = under.isEmpty() && (goal.archived() || !whole);
            if (!empty) branches.add(new Outline.Branch(goal, under));
        }
        branches.addAll(initiatives(tops.stream().filter(of(null)).toList()));
        if (whole) branches.addAll(idle());
        // Two that are parts of one another stand under nothing; they are shown all the same.
        kept.stream().filter(each -> !placed.contains(each)).toList().forEach(each -> {
            if (!placed.contains(each)) branches.add(branch(each));
        });
        return branches;
    }

    private Predicate<Requirement> of(@Nullable Goal goal) {
        return each -> plan.find(each.goal()).equals(Optional.ofNullable(goal));
    }

    /// The requirements under what delivers them; those that nothing delivers come last.
    private List<Outline.Branch> initiatives(List<Requirement> tops) {
        var branches = new ArrayList<Outline.Branch>();
        tops.stream().flatMap(each -> Outline.initiative(plan, each).stream()).distinct()
                .sorted(Comparator.comparing(Initiative::code))
                .forEach(one -> branches.add(new Outline.Branch(one, tops.stream()
                        .filter(each -> Outline.initiative(plan, each).equals(Optional.of(one)))
                        .map(this::branch).toList())));
        tops.stream().filter(each -> Outline.initiative(plan, each).isEmpty()).map(this::branch)
                .forEach(branches::add);
        return branches;
    }

    private List<Outline.Branch> idle() {
        return plan.coded(Initiative.class).stream()
                .filter(Outline::alive)
                .filter(each -> plan.referring(Delivery.class, each.id()).isEmpty())
                .map(each -> new Outline.Branch(each, List.of()))
                .toList();
    }

    private Outline.Branch branch(Requirement requirement) {
        placed.add(requirement);
        var under = new ArrayList<Outline.Branch>();
        for (var part : Lineage.parts(plan, requirement)) {
            if (kept.contains(part) && !placed.contains(part)) under.add(branch(part));
        }
        return new Outline.Branch(requirement, under);
    }
}
