package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.weights.Shares;
import java.util.List;
import java.util.OptionalDouble;

/// The weight at which another vendor would win, the other weights keeping their proportions.
///
/// @param from the criterion's share now, to the share at which leader and rival tie; both 0 to 1
public record FlipWeight(Criterion criterion, Vendor rival, double from, double to) {

    private static final double EDGE = 1e-9;
    private static final double ROUNDING = 1e-12;

    /// How far the weight would have to move, in points of 100; negative is down.
    public double points() {
        return 100 * (to - from);
    }

    public String sentence() {
        var who = rival.title();
        var what = criterion.title();
        if (to <= EDGE || to >= 1 - EDGE) return Words.with("vendors.flipWeight.edge", who, what, 100 * to);
        return points() > 0
                ? Words.with("vendors.flipWeight.more", who, what, 100 * to, 100 * from)
                : Words.with("vendors.flipWeight.less", who, what, 100 * to, 100 * from);
    }

    /// The tie in closed form: with d the leader's advantage on each criterion and R its advantage on all
    /// others rescaled, the lead at weight t is t d + (1 - t) R, so that t* = R / (R - d). Empty when no
    /// weight between 0 and 1 brings a tie.
    ///
    /// @param advantage leader's value less the rival's on each criterion
    public static OptionalDouble tie(Shares shares, List<Double> advantage, int k) {
        double weight = shares.get(k);
        double own = advantage.get(k);
        if (1 - weight <= 0) return OptionalDouble.empty();
        double rest = (shares.weigh(advantage) - weight * own) / (1 - weight);
        double tie = rest / (rest - own);
        return Math.abs(tie - 0.5) <= 0.5 + ROUNDING
                ? OptionalDouble.of(Math.clamp(tie, 0, 1))
                : OptionalDouble.empty();
    }
}
