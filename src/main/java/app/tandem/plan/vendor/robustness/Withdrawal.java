package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Words;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.result.WhatIf;
import java.util.List;
import java.util.stream.Collectors;

/// What the totals of the others would do if one vendor withdrew, and why. On fixed scales and bounds
/// nothing; a price rule that looks for the lowest offer moves them when that offer goes.
///
/// @param shifts those whose total moves, best first
/// @param reordered whether the others change places among themselves
public record Withdrawal(Vendor vendor, CostRule rule, List<Shift> shifts, boolean reordered) {

    private static final double SEEN = 0.005;

    /// One total before and after.
    public record Shift(Vendor vendor, double from, double to) {}

    public Withdrawal {
        shifts = List.copyOf(shifts);
    }

    /// Those whose withdrawal would move anybody.
    public static List<Withdrawal> of(Ranking ranking) {
        var matrix = ranking.matrix();
        return matrix.eligible().stream()
                .map(vendor -> of(ranking.joint(), matrix, vendor))
                .filter(withdrawal -> !withdrawal.shifts().isEmpty())
                .toList();
    }

    /// The totals that move, and the reason: the lowest price that others were measured by is gone.
    public String sentence() {
        var moves = shifts.stream()
                .map(shift -> Words.with("vendors.withdrawal.shift", shift.vendor().title(), shift.from(),
                        shift.to()))
                .collect(Collectors.joining(", "));
        return reordered
                ? Words.with("vendors.withdrawal.reorders", vendor.title(), Words.of(rule), moves)
                : Words.with("vendors.withdrawal.keeps", vendor.title(), Words.of(rule), moves);
    }

    private static Withdrawal of(Standing before, Matrix matrix, Vendor vendor) {
        var after = Standing.of(WhatIf.without(matrix, vendor));
        var rest = before.places().stream().filter(place -> !place.vendor().equals(vendor)).toList();
        var shifts = rest.stream()
                .flatMap(place -> after.place(place.vendor()).stream()
                        .map(next -> new Shift(place.vendor(), place.total(), next.total())))
                .filter(shift -> Math.abs(shift.to() - shift.from()) >= SEEN)
                .toList();
        boolean reordered = !rest.stream().map(Standing.Place::vendor).toList()
                .equals(after.places().stream().map(Standing.Place::vendor).toList());
        return new Withdrawal(vendor, matrix.selection().costRule(), shifts, reordered);
    }
}
