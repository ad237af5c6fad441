package app.tandem.plan.vendor.result;

import app.tandem.plan.Side;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.methods.Concordance;
import app.tandem.plan.vendor.methods.Grid;
import app.tandem.plan.vendor.weights.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How each evaluator alone would rank the vendors under the agreed weights, and how alike they do.
///
/// @param opinions of those who scored every vendor on at least one criterion
/// @param concordance empty for fewer than two of them, or fewer than two vendors
public record PanelAgreement(
        List<Vendor> vendors, List<Opinion> opinions, Optional<Concordance> concordance) {

    /// One evaluator's view, cost included as computed.
    ///
    /// @param criteria on how many it rests: those that this person scored for every vendor
    /// @param totals 0 to 100 in the order of the vendors; ranks likewise, the mean rank for ties
    public record Opinion(Panelist panelist, int criteria, List<Double> totals, List<Double> ranks) {}

    public static PanelAgreement of(Matrix matrix) {
        var vendors = matrix.eligible();
        var opinions = matrix.panel().stream()
                .flatMap(panelist -> opinion(matrix, vendors, panelist).stream())
                .toList();
        var ranks = opinions.stream().map(Opinion::ranks).toList();
        return new PanelAgreement(vendors, opinions, Concordance.of(ranks));
    }

    private static Optional<Opinion> opinion(Matrix matrix, List<Vendor> vendors, Panelist panelist) {
        var shares = matrix.shares(Side.JOINT);
        if (shares.isEmpty() || vendors.isEmpty()) return Optional.empty();
        var all = Lineup.of(matrix, cell -> cell.mark(panelist.evaluator()).stream()
                .mapToDouble(mark -> mark.value()).findFirst()).values();
        var counted = IntStream.range(0, all.criteria())
                .filter(k -> all.known(k).count() == vendors.size()).boxed().toList();
        boolean scored = counted.stream()
                .anyMatch(k -> matrix.criteria().get(k).kind() != Criterion.Kind.COST);
        if (!scored || counted.stream().noneMatch(k -> shares.get().get(k) > 0)) return Optional.empty();
        var own = Shares.of(counted.stream().map(k -> shares.get().get(k)).toList());
        var totals = totals(all, counted, own);
        return Optional.of(new Opinion(panelist, counted.size(), totals, Concordance.ranks(totals)));
    }

    private static List<Double> totals(Grid all, List<Integer> counted, Shares own) {
        var totals = new ArrayList<Double>();
        for (int i = 0; i < all.things(); i++) {
            var row = all.row(i);
            totals.add(100 * own.weigh(counted.stream().map(row::get).toList()));
        }
        return totals;
    }
}
