package app.tandem.plan.vendor.weights;

import app.tandem.plan.Plan;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The criteria that carry weight, in groups. Weights are given top-down: within its group each
/// criterion has a local share, and its global share is that times the group's.
///
/// @param roots the top level in its order
public record CriteriaTree(Plan plan, List<Node> roots) {

    /// One criterion with what belongs to it; a leaf is what vendors are scored on.
    public record Node(Criterion criterion, List<Node> children) {

        public Node {
            children = List.copyOf(children);
        }

        public boolean leaf() {
            return children.isEmpty();
        }

        /// The criteria below that are scored; itself when nothing is below.
        public Stream<Criterion> leaves() {
            return leaf() ? Stream.of(criterion) : children.stream().flatMap(Node::leaves);
        }
    }

    public CriteriaTree {
        roots = List.copyOf(roots);
    }

    public static CriteriaTree of(Plan plan, Selection selection) {
        var criteria = plan.referring(Criterion.class, selection.id()).stream()
                .filter(criterion -> weighs(criterion, selection))
                .sorted(Comparator.comparingInt(Criterion::number))
                .toList();
        return new CriteriaTree(plan, criteria.stream()
                .filter(criterion -> parent(criterion, criteria).isEmpty())
                .map(criterion -> node(criterion, criteria))
                .toList());
    }

    /// The criteria that vendors are scored on, in their order.
    public List<Criterion> leaves() {
        return roots.stream().flatMap(Node::leaves)
                .sorted(Comparator.comparingInt(Criterion::number)).toList();
    }

    /// Every group of siblings whose weights add up to 100 in themselves, the top level first.
    public List<List<Node>> groups() {
        var groups = new ArrayList<List<Node>>();
        if (!roots.isEmpty()) groups.add(roots);
        for (int i = 0; i < groups.size(); i++) {
            groups.get(i).stream().filter(node -> !node.leaf()).map(Node::children).forEach(groups::add);
        }
        return groups;
    }

    /// The share within its own group; empty when the group has no weights in the set.
    public Optional<Double> local(Criterion criterion, Weight.Set set) {
        return groups().stream()
                .filter(group -> group.stream().anyMatch(node -> node.criterion().equals(criterion)))
                .findFirst()
                .filter(group -> sum(group, set) > 0)
                .map(group -> points(criterion, set) / sum(group, set));
    }

    /// The global shares in the order of the leaves. Empty when the top level has no weights, or a
    /// group has weight that nothing within it takes.
    public Optional<Shares> shares(Weight.Set set) {
        var leaves = leaves();
        var global = new double[leaves.size()];
        Taker taker = (leaf, share) -> global[leaves.indexOf(leaf)] = share;
        if (leaves.isEmpty() || !spread(roots, set, 1, taker)) return Optional.empty();
        return Optional.of(Shares.of(Arrays.stream(global).boxed().toList()));
    }

    /// What a set gives to a criterion, as entered; 0 when nothing was.
    public double points(Criterion criterion, Weight.Set set) {
        return plan.referring(Weight.class, criterion.id()).stream()
                .filter(weight -> weight.set() == set)
                .mapToDouble(Weight::points)
                .findFirst()
                .orElse(0);
    }

    /// The sum of the points of a group as entered.
    public double sum(List<Node> group, Weight.Set set) {
        return group.stream().mapToDouble(node -> points(node.criterion(), set)).sum();
    }

    private interface Taker {
        void take(Criterion leaf, double share);
    }

    /// Whether all of the share found a criterion to rest on.
    private boolean spread(List<Node> group, Weight.Set set, double share, Taker taker) {
        double sum = sum(group, set);
        if (!(sum > 0)) return share <= 0;
        for (var node : group) {
            double part = share * points(node.criterion(), set) / sum;
            if (node.leaf()) taker.take(node.criterion(), part);
            else if (!spread(node.children(), set, part, taker)) return false;
        }
        return true;
    }

    private static Node node(Criterion criterion, List<Criterion> all) {
        return new Node(criterion, all.stream()
                .filter(child -> parent(child, all).filter(criterion::equals).isPresent())
                .map(child -> node(child, all))
                .toList());
    }

    /// A parent counts when it carries weight too and the way up from it has an end.
    private static Optional<Criterion> parent(Criterion child, List<Criterion> all) {
        var found = direct(child, all);
        var above = found;
        for (int i = 0; i < all.size() && above.isPresent(); i++) above = direct(above.get(), all);
        return above.isPresent() ? Optional.empty() : found;
    }

    private static Optional<Criterion> direct(Criterion child, List<Criterion> all) {
        return all.stream().filter(criterion -> criterion.id().equals(child.parent())).findFirst();
    }

    private static boolean weighs(Criterion criterion, Selection selection) {
        return criterion.kind() == Criterion.Kind.WEIGHTED
                || (criterion.kind() == Criterion.Kind.COST && selection.costRule() != CostRule.F4);
    }
}
