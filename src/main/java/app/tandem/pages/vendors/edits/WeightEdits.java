package app.tandem.pages.vendors.edits;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.weights.Shares;
import app.tandem.plan.vendor.weights.WeightLock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What people do with weights until they are locked. Each answers with the edit; none performs it.
public record WeightEdits(Plan plan, Ids ids, Selection selection) {

    private static final double WHOLE = 100;

    /// The points of each set may miss 100 by this much, which is rounding.
    private static final double SLACK = 0.05;

    /// @throws IllegalStateException when the weights are locked: only a decision opens them again
    public void checkUnlocked() {
        if (locked()) throw new IllegalStateException("The weights are locked");
    }

    public boolean locked() {
        return selection.weightsLockedAt() != null;
    }

    public Edit weigh(Criterion criterion, Weight.Set set, double points) {
        checkUnlocked();
        return Edit.put(Words.with("vendors.edit.weigh", criterion.label(), Words.of(set)),
                weight(criterion, set, points));
    }

    /// Keeps the proportions of a set and makes its sum 100.
    public Edit normalise(Weight.Set set) {
        checkUnlocked();
        return fill(set, Shares.of(points(set)));
    }

    /// Gives both sides' mean to the joint set.
    public Edit meet() {
        checkUnlocked();
        var it = Shares.of(points(Weight.Set.IT));
        var cc = Shares.of(points(Weight.Set.CC));
        return fill(Weight.Set.JOINT, it.mean(cc));
    }

    /// Fixes the weights with the moment and a fingerprint of every one of them.
    public Edit lock(Instant now) {
        checkUnlocked();
        if (!lockable()) throw new IllegalStateException("A set does not add up to 100");
        return Edit.put(Words.with("vendors.edit.lock", selection.code().toString()),
                WeightLock.lock(plan, selection, now));
    }

    /// Whether each of the three sets adds up to 100.
    public boolean lockable() {
        for (var set : Weight.Set.values()) {
            if (Math.abs(sum(set) - WHOLE) > SLACK) return false;
        }
        return true;
    }

    public double sum(Weight.Set set) {
        return points(set).stream().mapToDouble(Double::doubleValue).sum();
    }

    public List<Criterion> criteria() {
        return Matrix.of(plan, selection).criteria();
    }

    /// Points of a set in the order of the criteria.
    public List<Double> points(Weight.Set set) {
        return criteria().stream().map(criterion -> Matrix.points(plan, criterion, set)).toList();
    }

    private Edit fill(Weight.Set set, Shares shares) {
        var criteria = criteria();
        var printed = shares.printed();
        var weights = new ArrayList<Weight>();
        for (int k = 0; k < criteria.size(); k++) weights.add(weight(criteria.get(k), set, printed.get(k)));
        return Edit.put(Words.with("vendors.edit.fill", Words.of(set)), weights);
    }

    private Weight weight(Criterion criterion, Weight.Set set, double points) {
        return plan.referring(Weight.class, criterion.id()).stream()
                .filter(weight -> weight.set() == set)
                .findFirst()
                .map(weight -> weight.withPoints(points))
                .orElseGet(() -> new Weight(ids.next(Weight.class), criterion.id(), set, points));
    }
}
