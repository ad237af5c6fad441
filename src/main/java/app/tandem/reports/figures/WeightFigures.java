package app.tandem.reports.figures;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.weights.Ahp;
import app.tandem.plan.vendor.weights.CriteriaTree;
import app.tandem.plan.vendor.weights.Judgements;
import app.tandem.plan.vendor.weights.RandomIndex;
import app.tandem.plan.vendor.weights.Shares;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Criteria with their local and global weights, how far apart the sides are, and what follows from
/// comparisons.
final class WeightFigures {

    private WeightFigures() {}

    static void put(ObjectNode root, Plan plan, Matrix matrix) {
        var tree = CriteriaTree.of(plan, matrix.selection());
        var all = tree.groups().stream().flatMap(List::stream).toList();
        root.set("criteria", Json.list(all, node -> criterion(plan, tree, node)));
        var weights = root.putObject("weights");
        weights.set("criteria", Json.texts(matrix.criteria().stream().map(Criterion::label).toList()));
        for (var side : List.of(Side.IT, Side.CC, Side.JOINT)) {
            matrix.shares(side).ifPresent(shares -> weights.set(side.name().toLowerCase(Locale.ROOT),
                    Json.numbers(shares.values())));
        }
        matrix.shares(Side.JOINT).ifPresent(shares ->
                weights.set("printed", Json.numbers(shares.printed())));
        var it = matrix.weights().get(Weight.Set.IT);
        var cc = matrix.weights().get(Weight.Set.CC);
        if (it != null && cc != null) Json.number(weights, "distance", it.distance(cc));
        weights.set("rank-order-centroid",
                Json.numbers(Shares.rankOrderCentroid(matrix.criteria().size()).values()));
        root.set("ahp", Json.list(Judgements.of(plan, matrix.selection()).stream()
                .flatMap(group -> Stream.of(Side.IT, Side.CC, Side.JOINT)
                        .flatMap(side -> group.ahp(side).stream().map(ahp -> ahp(group, side, ahp))))
                .toList(), found -> found));
    }

    private static ObjectNode criterion(Plan plan, CriteriaTree tree, CriteriaTree.Node node) {
        var criterion = node.criterion();
        var found = Json.object()
                .put("label", criterion.label())
                .put("title", criterion.title())
                .put("kind", criterion.kind().name())
                .put("group", plan.find(criterion.parent()).map(Criterion::label).orElse(""))
                .put("scored", node.leaf());
        var leaves = tree.leaves();
        for (var set : Weight.Set.values()) {
            var weight = found.putObject(set.name().toLowerCase(Locale.ROOT));
            Json.number(weight, "points", tree.points(criterion, set));
            Json.number(weight, "local", tree.local(criterion, set).orElse(Double.NaN));
            Json.number(weight, "global", tree.shares(set)
                    .map(shares -> node.leaves().mapToDouble(leaf -> shares.get(leaves.indexOf(leaf))).sum())
                    .orElse(Double.NaN));
        }
        return found;
    }

    private static ObjectNode ahp(Judgements group, Side side, Ahp ahp) {
        var found = Json.object().put("side", side.name()).put("method", ahp.method().name());
        found.set("criteria", Json.texts(group.criteria().stream().map(Criterion::label).toList()));
        found.set("weights", Json.numbers(ahp.weights().values()));
        Json.number(found, "lambda", ahp.lambda());
        Json.number(found, "consistency-index", ahp.consistencyIndex());
        for (var table : RandomIndex.values()) {
            var ratio = found.withObjectProperty("consistency-ratio").putObject(table.name());
            Json.number(ratio, "random-index", table.of(ahp.comparisons().size()));
            Json.number(ratio, "ratio", ahp.consistencyRatio(table));
        }
        ahp.worst().ifPresent(worst -> {
            var misfit = found.putObject("worst")
                    .put("criterion", group.criteria().get(worst.row()).label())
                    .put("against", group.criteria().get(worst.column()).label());
            Json.number(misfit, "given", worst.given());
            Json.number(misfit, "fitting", worst.fitting());
        });
        return found;
    }
}
