package app.tandem.plan.vendor.result;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.ConsensusScore;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Evaluator.Declaration;
import app.tandem.plan.vendor.Gates;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Selection.Rollup;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.cost.CostPoints;
import app.tandem.plan.vendor.cost.CostTable;
import app.tandem.plan.vendor.cost.TotalCost;
import app.tandem.plan.vendor.scores.Cell;
import app.tandem.plan.vendor.weights.CriteriaTree;
import app.tandem.plan.vendor.weights.Shares;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Criteria against vendors: all numbers that a ranking rests on.
///
/// @param criteria those that vendors are scored on, in their order; their weights are global
/// @param vendors all of them, also those that are out, by letter
/// @param cells scores by vendor and criterion; cost criteria have none
/// @param costs by vendor; one without cost lines has none
/// @param weights what each set gives; a set of which nothing is above 0 is not there
/// @param panel the evaluators whose scores count, IT's first
@RecordBuilder
public record Matrix(
        Selection selection,
        List<Criterion> criteria,
        List<Vendor> vendors,
        Gates gates,
        Map<Id<Vendor>, Map<Id<Criterion>, Cell>> cells,
        Map<Id<Vendor>, TotalCost> costs,
        Map<Weight.Set, Shares> weights,
        List<Panelist> panel)
        implements MatrixBuilder.With {

    public static Matrix of(Plan plan, Selection selection) {
        var tree = CriteriaTree.of(plan, selection);
        var vendors = plan.referring(Vendor.class, selection.id()).stream()
                .sorted(Comparator.comparing(Vendor::letter))
                .toList();
        var cells = new LinkedHashMap<Id<Vendor>, Map<Id<Criterion>, Cell>>();
        var costs = new LinkedHashMap<Id<Vendor>, TotalCost>();
        for (var vendor : vendors) {
            cells.put(vendor.id(), cells(plan, selection, vendor));
            var lines = CostTable.lines(plan, selection, vendor);
            if (!lines.isEmpty()) costs.put(vendor.id(), TotalCost.of(lines, selection.discountRate()));
        }
        return new Matrix(selection, tree.leaves(), vendors, Gates.of(plan, selection), cells, costs,
                weights(tree), panel(plan, selection));
    }

    /// Vendors that no gate shut out: the only ones that are ranked or that anything is compared with.
    public List<Vendor> eligible() {
        return vendors.stream().filter(vendor -> gates.exclusion(vendor).isEmpty()).toList();
    }

    public Cell cell(Vendor vendor, Criterion criterion) {
        return cells.getOrDefault(vendor.id(), Map.of()).getOrDefault(criterion.id(), Cell.EMPTY);
    }

    /// From 0 to 1 on the fixed scale, or by the cost rule. Empty when it is not known.
    public OptionalDouble value(Vendor vendor, Criterion criterion, Side view) {
        if (criterion.kind() == Criterion.Kind.COST) {
            var share = costShares().get(vendor.id());
            return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
        }
        var value = cell(vendor, criterion).value(view);
        return value.isPresent()
                ? OptionalDouble.of(value.getAsDouble() / selection.scaleMax())
                : OptionalDouble.empty();
    }

    /// The weights that count from a point of view: a side's own, or the agreed ones where it has none;
    /// jointly the agreed ones, or the mean of both sides'. Empty when nobody gave weights.
    public Optional<Shares> shares(Side view) {
        var joint = weights.get(Weight.Set.JOINT);
        var it = weights.get(Weight.Set.IT);
        var cc = weights.get(Weight.Set.CC);
        var agreed = joint != null || it == null || cc == null ? joint : it.mean(cc);
        return Optional.ofNullable(switch (view) {
            case IT -> it == null ? agreed : it;
            case CC -> cc == null ? agreed : cc;
            default -> agreed;
        });
    }

    /// How prices become points among the vendors that are in.
    public Optional<CostPoints> costPoints() {
        return CostPoints.of(selection, prices().values());
    }

    /// What each vendor that is in gets for its price, 0 to 1; none for a price that is not above 0.
    public Map<Id<Vendor>, Double> costShares() {
        var shares = new LinkedHashMap<Id<Vendor>, Double>();
        var prices = prices();
        CostPoints.of(selection, prices.values())
                .ifPresent(points -> prices.forEach((id, price) -> shares.put(id, points.share(price))));
        return shares;
    }

    private Map<Id<Vendor>, Double> prices() {
        var prices = new LinkedHashMap<Id<Vendor>, Double>();
        for (var vendor : eligible()) {
            var cost = costs.get(vendor.id());
            if (cost != null && cost.discounted() > 0) prices.put(vendor.id(), cost.discounted());
        }
        return prices;
    }

    private static Map<Id<Criterion>, Cell> cells(Plan plan, Selection selection, Vendor vendor) {
        var latest = new LinkedHashMap<Id<Criterion>, Map<Id<Evaluator>, Score>>();
        for (var score : plan.referring(Score.class, vendor.id())) {
            latest.computeIfAbsent(score.criterion(), _ -> new LinkedHashMap<>())
                    .merge(score.evaluator(), score, (a, b) -> a.stage().compareTo(b.stage()) > 0 ? a : b);
        }
        var cells = new LinkedHashMap<Id<Criterion>, Cell>();
        latest.forEach((criterion, scores) -> cells.put(criterion,
                new Cell(marks(plan, selection, scores), null, counted(plan, selection, criterion))));
        if (selection.rollup() == Rollup.CONSENSUS) {
            for (var agreed : plan.referring(ConsensusScore.class, vendor.id())) {
                if (!selection.onScale(agreed.value())) continue;
                cells.merge(agreed.criterion(), new Cell(List.of(), agreed.value(), Side.JOINT),
                        (cell, consensus) -> new Cell(cell.marks(), consensus.agreed(), cell.counted()));
            }
        }
        return cells;
    }

    /// Whose mean counts twice: the owner's, where that was fixed.
    private static Side counted(Plan plan, Selection selection, Id<Criterion> criterion) {
        return selection.ownerDouble() ? plan.get(criterion).ownerSide() : Side.JOINT;
    }

    private static List<Cell.Mark> marks(
            Plan plan, Selection selection, Map<Id<Evaluator>, Score> scores) {
        var marks = new ArrayList<Cell.Mark>();
        scores.forEach((id, score) -> {
            var evaluator = plan.get(id);
            var value = score.value();
            if (value == null || !selection.onScale(value) || !counts(evaluator)) return;
            marks.add(new Cell.Mark(id, evaluator.side(), value));
        });
        return marks;
    }

    private static List<Panelist> panel(Plan plan, Selection selection) {
        return plan.referring(Evaluator.class, selection.id()).stream()
                .filter(Matrix::counts)
                .sorted(Comparator.comparing(Evaluator::side))
                .map(evaluator -> new Panelist(evaluator.id(), plan.get(evaluator.person()).name(),
                        evaluator.side()))
                .toList();
    }

    private static boolean counts(Evaluator evaluator) {
        return evaluator.side().decides() && evaluator.declaration() != Declaration.RECUSED;
    }

    private static Map<Weight.Set, Shares> weights(CriteriaTree tree) {
        var weights = new LinkedHashMap<Weight.Set, Shares>();
        for (var set : Weight.Set.values()) tree.shares(set).ifPresent(shares -> weights.put(set, shares));
        return weights;
    }

    /// What a set gives to a criterion, as entered; 0 when nothing was.
    public static double points(Plan plan, Criterion criterion, Weight.Set set) {
        return plan.referring(Weight.class, criterion.id()).stream()
                .filter(weight -> weight.set() == set)
                .mapToDouble(Weight::points)
                .findFirst()
                .orElse(0);
    }
}
