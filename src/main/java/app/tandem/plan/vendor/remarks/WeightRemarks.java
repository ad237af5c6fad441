package app.tandem.plan.vendor.remarks;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.weights.Ahp;
import app.tandem.plan.vendor.weights.CriteriaTree;
import app.tandem.plan.vendor.weights.Judgements;
import app.tandem.plan.vendor.weights.RandomIndex;
import java.util.ArrayList;
import java.util.List;

/// What to know about the weights: sums that are not 100, sets that do not count, comparisons that
/// contradict each other.
final class WeightRemarks {

    private static final double WHOLE = 100;
    private static final double SLACK = 0.05;

    private final Plan plan;
    private final CriteriaTree tree;
    private final List<String> sentences = new ArrayList<>();

    private WeightRemarks(Plan plan, Selection selection) {
        this.plan = plan;
        tree = CriteriaTree.of(plan, selection);
    }

    static List<String> of(Plan plan, Selection selection) {
        var remarks = new WeightRemarks(plan, selection);
        for (var set : Weight.Set.values()) remarks.set(set);
        boolean none = remarks.tree.groups().stream().noneMatch(group ->
                List.of(Weight.Set.values()).stream().anyMatch(set -> remarks.tree.sum(group, set) > 0));
        if (none && !remarks.tree.leaves().isEmpty()) {
            remarks.sentences.add(Words.of("vendors.remark.noWeights"));
        }
        Judgements.of(plan, selection).forEach(remarks::comparisons);
        return remarks.sentences;
    }

    private void set(Weight.Set set) {
        boolean given = tree.groups().stream().flatMap(List::stream).anyMatch(node -> given(node, set));
        if (!given) return;
        for (var group : tree.groups()) {
            double sum = tree.sum(group, set);
            if (sum > 0 && Math.abs(sum - WHOLE) > SLACK) {
                sentences.add(sum < WHOLE
                        ? Words.with("vendors.remark.short", Words.of(set), names(group), sum, WHOLE - sum)
                        : Words.with("vendors.remark.over", Words.of(set), names(group), sum, sum - WHOLE));
            }
        }
        if (tree.shares(set).isEmpty()) {
            sentences.add(tree.sum(tree.roots(), set) > 0
                    ? Words.with("vendors.remark.lostWeight", Words.of(set))
                    : Words.with("vendors.remark.zeroWeights", Words.of(set)));
        }
    }

    private void comparisons(Judgements group) {
        group.unfinished().forEach(evaluator -> sentences.add(Words.with("vendors.remark.unfinished",
                plan.get(evaluator.person()).name())));
        for (var side : List.of(Side.IT, Side.CC, Side.JOINT)) {
            group.ahp(side).ifPresent(ahp -> contradiction(group, side, ahp));
        }
    }

    private void contradiction(Judgements group, Side side, Ahp ahp) {
        var table = RandomIndex.SAATY_1980;
        double ratio = ahp.consistencyRatio(table).orElse(0);
        if (ratio <= Ahp.ACCEPTED) return;
        ahp.worst().ifPresent(worst -> sentences.add(Words.with("vendors.remark.contradict", Words.of(side),
                ratio, Ahp.ACCEPTED, Words.of(table), group.criteria().get(worst.row()).title(),
                group.criteria().get(worst.column()).title(), Ahp.words(worst.given()),
                Ahp.words(worst.fitting()))));
    }

    private boolean given(CriteriaTree.Node node, Weight.Set set) {
        return plan.referring(Weight.class, node.criterion().id()).stream()
                .anyMatch(weight -> weight.set() == set);
    }

    /// Which group it is: nothing for the top level.
    private String names(List<CriteriaTree.Node> group) {
        var parent = group.getFirst().criterion().parent();
        return group.equals(tree.roots()) || parent == null
                ? ""
                : plan.find(parent).map(criterion -> ", “" + criterion.title() + "”").orElse("");
    }
}
