package app.tandem.plan.craft.tree;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Lineage;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Goals, the initiatives that serve them, the requirements these deliver and their parts, as one tree.
public record Outline(List<Branch> branches) {

    /// One item with what stands under it.
    public record Branch(Coded item, List<Branch> under) {

        public Branch {
            under = List.copyOf(under);
        }
    }

    /// One item, and how deep it stands; 0 is the outermost.
    public record Line(Coded item, int depth) {}

    public Outline {
        branches = List.copyOf(branches);
    }

    /// Everything that is neither archived nor gone aside.
    public static Outline of(Plan plan) {
        return of(plan, Columns.requirements(plan));
    }

    /// The wanted requirements with whatever they are parts of. When every one is wanted, also the goals and
    /// initiatives under which none stands.
    public static Outline of(Plan plan, Collection<Requirement> wanted) {
        return new Outline(new Growing(plan, kept(plan, wanted)).branches(
                wanted.containsAll(Columns.requirements(plan))));
    }

    /// From top to bottom, as the lines of a table.
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        branches.forEach(branch -> add(lines, branch, 0));
        return lines;
    }

    private static void add(List<Line> lines, Branch branch, int depth) {
        lines.add(new Line(branch.item(), depth));
        branch.under().forEach(part -> add(lines, part, depth + 1));
    }

    private static Set<Requirement> kept(Plan plan, Collection<Requirement> wanted) {
        var kept = new LinkedHashSet<Requirement>();
        wanted.forEach(each -> Lineage.path(plan, each).stream().filter(above -> !above.archived())
                .forEach(kept::add));
        return kept;
    }

    /// The initiative that delivers it first, by code.
    public static Optional<Initiative> initiative(Plan plan, Requirement requirement) {
        return plan.referring(Delivery.class, requirement.id()).stream()
                .map(delivery -> plan.get(delivery.initiative()))
                .filter(Outline::alive)
                .min(Comparator.comparing(Initiative::code));
    }

    static boolean alive(Initiative initiative) {
        return !initiative.archived() && initiative.hold() != Initiative.Hold.CANCELLED;
    }
}
