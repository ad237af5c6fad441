package app.tandem.pages.vendors.edits;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.FormerWeights;
import app.tandem.plan.vendor.Judgement;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Selection.WeightMethod;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.weights.CriteriaTree;
import app.tandem.plan.vendor.weights.Judgements;
import app.tandem.plan.vendor.weights.Judgements.Pair;
import app.tandem.plan.vendor.weights.Shares;
import app.tandem.plan.vendor.weights.WeightLock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What people do with weights until they are locked. Each answers with the edit; none performs it.
/// Weights are given top-down: those of one group add up to 100 in themselves.
public record WeightEdits(Plan plan, Ids ids, Selection selection) {

    private static final double WHOLE = 100;
    private static final double TENTHS = 10;

    /// The points of each group may miss 100 by this much, which is rounding.
    private static final double SLACK = 0.05;

    /// @throws IllegalStateException when the weights are locked: only a decision opens them again
    public void checkUnlocked() {
        if (locked()) throw new IllegalStateException("The weights are locked");
    }

    public boolean locked() {
        return selection.weightsLockedAt() != null;
    }

    public Edit method(WeightMethod method) {
        checkUnlocked();
        return Edit.put(Words.with("vendors.edit.method", Words.of(method)),
                selection.withWeightMethod(method));
    }

    public Edit weigh(Criterion criterion, Weight.Set set, double points) {
        checkUnlocked();
        return Edit.put(Words.with("vendors.edit.weigh", criterion.label(), Words.of(set)),
                weight(criterion, set, points));
    }

    /// Keeps the proportions of a set and makes the sum of each group 100.
    public Edit normalise(Weight.Set set) {
        return normalise(set, Set.of());
    }

    /// Leaves the held criteria as they are; the others share what remains, in their proportions.
    public Edit normalise(Weight.Set set, Set<Id<Criterion>> held) {
        checkUnlocked();
        var weights = new ArrayList<Weight>();
        for (var group : groups()) {
            var free = group.stream().filter(criterion -> !held.contains(criterion.id())).toList();
            double rest = WHOLE - sum(group, set) + sum(free, set);
            boolean given = rest >= 0 && points(free, set).stream().anyMatch(point -> point > 0);
            if (given) weights.addAll(weights(free, set, Shares.of(points(free, set)), rest));
        }
        return fill(set, weights);
    }

    /// The same weight for every criterion of a group.
    public Edit equalise(Weight.Set set) {
        checkUnlocked();
        return fill(set, groups().stream().flatMap(group -> weights(group, set,
                Shares.of(Collections.nCopies(group.size(), 1.0))).stream()).toList());
    }

    /// Makes the joint weights those that were tried.
    ///
    /// @param shares in the order of [#criteria]
    public Edit adopt(Shares shares) {
        checkUnlocked();
        var leaves = criteria();
        var weights = new ArrayList<Weight>();
        for (var group : CriteriaTree.of(plan, selection).groups()) {
            var points = group.stream().map(node -> node.leaves()
                    .mapToDouble(leaf -> shares.get(leaves.indexOf(leaf))).sum()).toList();
            boolean given = points.stream().anyMatch(point -> point > 0);
            if (given) weights.addAll(weights(group.stream().map(CriteriaTree.Node::criterion).toList(),
                    Weight.Set.JOINT, Shares.of(points)));
        }
        return fill(Weight.Set.JOINT, weights);
    }

    /// Gives both sides' mean to the joint set.
    public Edit meet() {
        checkUnlocked();
        var weights = new ArrayList<Weight>();
        for (var group : groups()) {
            var it = Shares.of(points(group, Weight.Set.IT));
            var cc = Shares.of(points(group, Weight.Set.CC));
            weights.addAll(weights(group, Weight.Set.JOINT, it.mean(cc)));
        }
        return fill(Weight.Set.JOINT, weights);
    }

    /// Weights for a group of which only the order is known, the most important first.
    public Edit rank(List<Criterion> order, Weight.Set set) {
        checkUnlocked();
        return fill(set, weights(order, set, Shares.rankOrderCentroid(order.size())));
    }

    /// How many times more the first of a pair matters to the evaluator than the second.
    public Edit judge(Evaluator evaluator, Pair pair, double ratio) {
        checkUnlocked();
        var known = plan.referring(Judgement.class, evaluator.id()).stream()
                .filter(judgement -> List.of(judgement.criterion(), judgement.against())
                        .containsAll(List.of(pair.first().id(), pair.second().id())))
                .findFirst();
        var id = known.map(Judgement::id).orElseGet(() -> ids.next(Judgement.class));
        return Edit.put(Words.with("vendors.edit.judge", pair.first().label(), pair.second().label()),
                new Judgement(id, evaluator.id(), pair.first().id(), pair.second().id(), ratio));
    }

    /// Takes over the weights that a side's comparisons of a group give.
    ///
    /// @throws IllegalStateException while nobody of the side compared every pair
    public Edit compared(Judgements group, Weight.Set set) {
        checkUnlocked();
        var ahp = group.ahp(side(set)).orElseThrow(() -> new IllegalStateException("Pairs are missing"));
        return fill(set, weights(group.criteria(), set, ahp.weights()));
    }

    /// Fixes the weights with the moment and a fingerprint of every one of them.
    public Edit lock(Instant now) {
        checkUnlocked();
        if (!lockable()) throw new IllegalStateException("A set does not add up to 100");
        return Edit.put(Words.with("vendors.edit.lock", selection.code().toString()),
                WeightLock.lock(plan, selection, now));
    }

    /// Why a decision cannot open the weights now; empty when one can.
    public String unlockRefusal() {
        if (!locked()) return Words.of("vendors.unlock.open");
        if (selection.state().compareTo(Selection.State.DECIDED) >= 0) return Words.of("vendors.unlock.late");
        return decisions().isEmpty() ? Words.of("vendors.unlock.none") : "";
    }

    /// Decisions that hold, the newest first: one of them may open the weights.
    public List<Decision> decisions() {
        return plan.coded(Decision.class).reversed().stream()
                .filter(decision -> decision.status() == Decision.Status.ACTIVE)
                .toList();
    }

    /// Opens the weights because it was decided, and keeps what they were with their fingerprint.
    ///
    /// @throws IllegalStateException when a decision cannot open them
    public Edit unlock(Decision decision) {
        var locked = selection.weightsLockedAt();
        boolean may = locked != null && unlockRefusal().isEmpty() && decisions().contains(decision);
        if (!may || locked == null) throw new IllegalStateException("Only a valid decision unlocks");
        var former = new FormerWeights(ids.next(FormerWeights.class), selection.id(), decision.id(), locked,
                selection.weightsHash(), WeightLock.lines(plan, selection));
        return Edit.put(Words.with("vendors.edit.unlock", selection.code(), decision.code()), former,
                WeightLock.unlock(selection));
    }

    /// Whether every group adds up to 100 in each of the three sets.
    public boolean lockable() {
        for (var set : Weight.Set.values()) if (!whole(set)) return false;
        return !groups().isEmpty();
    }

    public boolean whole(Weight.Set set) {
        return groups().stream().allMatch(group -> Math.abs(sum(group, set) - WHOLE) <= SLACK);
    }

    /// The sum of the first group that misses 100; that of the top level when none does.
    public double sum(Weight.Set set) {
        return groups().stream().mapToDouble(group -> sum(group, set))
                .filter(sum -> Math.abs(sum - WHOLE) > SLACK)
                .findFirst()
                .orElse(groups().isEmpty() ? 0 : WHOLE);
    }

    /// The criteria that vendors are scored on.
    public List<Criterion> criteria() {
        return Matrix.of(plan, selection).criteria();
    }

    /// Criteria that are weighed against each other, the top level first.
    public List<List<Criterion>> groups() {
        return CriteriaTree.of(plan, selection).groups().stream()
                .map(group -> group.stream().map(CriteriaTree.Node::criterion).toList())
                .toList();
    }

    public List<Double> points(List<Criterion> group, Weight.Set set) {
        return group.stream().map(criterion -> Matrix.points(plan, criterion, set)).toList();
    }

    private double sum(List<Criterion> group, Weight.Set set) {
        return points(group, set).stream().mapToDouble(Double::doubleValue).sum();
    }

    public static Side side(Weight.Set set) {
        return switch (set) {
            case IT -> Side.IT;
            case CC -> Side.CC;
            case JOINT -> Side.JOINT;
        };
    }

    private static Edit fill(Weight.Set set, List<Weight> weights) {
        return Edit.put(Words.with("vendors.edit.fill", Words.of(set)), weights);
    }

    private List<Weight> weights(List<Criterion> group, Weight.Set set, Shares shares) {
        return weights(group, set, shares, WHOLE);
    }

    /// @param whole what the weights add up to, in points
    private List<Weight> weights(List<Criterion> group, Weight.Set set, Shares shares, double whole) {
        var tenths = shares.rounded((int) Math.round(whole * TENTHS));
        var weights = new ArrayList<Weight>();
        for (int k = 0; k < group.size(); k++) {
            weights.add(weight(group.get(k), set, tenths.get(k) / TENTHS));
        }
        return weights;
    }

    private Weight weight(Criterion criterion, Weight.Set set, double points) {
        return plan.referring(Weight.class, criterion.id()).stream()
                .filter(weight -> weight.set() == set)
                .findFirst()
                .map(weight -> weight.withPoints(points))
                .orElseGet(() -> new Weight(ids.next(Weight.class), criterion.id(), set, points));
    }
}
