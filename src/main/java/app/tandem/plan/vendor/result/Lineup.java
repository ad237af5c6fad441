package app.tandem.plan.vendor.result;

import app.tandem.plan.Side;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.methods.Grid;
import app.tandem.plan.vendor.scores.Cell;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/// The vendors that are in, against the criteria that weigh, as bare numbers: what every ranking and
/// every question about it is computed from. Weights may change without making it anew.
///
/// @param values 0 to 1, more is better; NaN where one is missing
public record Lineup(List<Vendor> vendors, List<Criterion> criteria, Grid values) {

    public Lineup {
        vendors = List.copyOf(vendors);
        criteria = List.copyOf(criteria);
    }

    /// As a side sees it, or both.
    public static Lineup of(Matrix matrix, Side view) {
        return of(matrix, cell -> cell.value(view));
    }

    /// With another official score of a cell, in points of the scale.
    public static Lineup of(Matrix matrix, Function<Cell, OptionalDouble> official) {
        var vendors = matrix.eligible();
        var prices = matrix.costShares();
        int top = matrix.selection().scaleMax();
        return new Lineup(vendors, matrix.criteria(), Grid.of(vendors.stream()
                .map(vendor -> matrix.criteria().stream()
                        .map(criterion -> criterion.kind() == Criterion.Kind.COST
                                ? prices.getOrDefault(vendor.id(), Double.NaN)
                                : share(official.apply(matrix.cell(vendor, criterion)), top))
                        .toList())
                .toList()));
    }

    public int index(Vendor vendor) {
        for (int i = 0; i < vendors.size(); i++) {
            if (vendors.get(i).id().equals(vendor.id())) return i;
        }
        return -1;
    }

    private static Double share(OptionalDouble score, int top) {
        return score.isPresent() ? score.getAsDouble() / top : Double.NaN;
    }
}
