package app.tandem.plan.vendor.result;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.Gates;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import java.util.List;

/// Who stands where in a selection: as agreed, and as each side alone sees it.
///
/// @param joint agreed weights and side-balanced scores
/// @param it IT's weights and IT's scores
/// @param cc the contact center's weights and scores
public record Ranking(Matrix matrix, Standing joint, Standing it, Standing cc) {

    public static Ranking of(Plan plan, Selection selection) {
        return of(Matrix.of(plan, selection));
    }

    public static Ranking of(Matrix matrix) {
        return new Ranking(matrix, Standing.of(matrix, Side.JOINT), Standing.of(matrix, Side.IT),
                Standing.of(matrix, Side.CC));
    }

    /// Vendors that are out. [Gates#exclusion] says why.
    public List<Vendor> excluded() {
        return matrix.vendors().stream()
                .filter(vendor -> matrix.gates().exclusion(vendor).isPresent())
                .toList();
    }

    /// Whether a gate of a vendor that is in was not looked at yet.
    public boolean provisional() {
        return !matrix.eligible().stream().allMatch(matrix.gates()::assessed);
    }

    /// Whether every vendor that is in has a value for every criterion.
    public boolean complete() {
        return joint.places().stream().allMatch(place -> place.known() == matrix.criteria().size());
    }
}
