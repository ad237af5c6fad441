package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Words;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.robustness.Sensitivity.Label;
import java.util.ArrayList;
import java.util.List;

/// The label of a result with what speaks for it.
///
/// @param fragile what alone makes it fragile
/// @param unsafe what keeps it from being robust
record Verdict(Sensitivity sensitivity, List<String> fragile, List<String> unsafe) {

    static Verdict of(Sensitivity sensitivity) {
        return new Verdict(sensitivity, fragile(sensitivity), unsafe(sensitivity));
    }

    Label label() {
        if (!fragile.isEmpty()) return Label.FRAGILE;
        return unsafe.isEmpty() ? Label.ROBUST : Label.MODERATE;
    }

    List<String> reasons() {
        return switch (label()) {
            case FRAGILE -> fragile;
            case MODERATE -> unsafe;
            case ROBUST -> List.of(
                    Words.with("vendors.reason.safeLead", lead(sensitivity), limits().safeLead()),
                    Words.with("vendors.reason.noFlip", limits().farFlip()),
                    Words.with("vendors.reason.scenarios", tried()));
        };
    }

    private static List<String> fragile(Sensitivity sensitivity) {
        var limits = sensitivity.thresholds();
        var reasons = new ArrayList<String>();
        double lead = lead(sensitivity);
        if (lead < limits.thinLead()) {
            reasons.add(Words.with("vendors.reason.thinLead", lead, limits.thinLead()));
        }
        near(sensitivity, limits.nearFlip()).forEach(flip -> reasons.add(Words.with("vendors.reason.nearFlip",
                flip.criterion().title(), Math.abs(flip.points()), limits.nearFlip())));
        if (!sensitivity.sidesAgree()) {
            var ranking = sensitivity.ranking();
            reasons.add(Words.with("vendors.sides.differ", ranking.it().names(),
                    ranking.cc().names()));
        }
        if (overtakable(sensitivity.ranking().joint())) reasons.add(Words.of("vendors.reason.missing"));
        return List.copyOf(reasons);
    }

    private static List<String> unsafe(Sensitivity sensitivity) {
        var limits = sensitivity.thresholds();
        var reasons = new ArrayList<String>();
        double lead = lead(sensitivity);
        if (lead <= limits.safeLead()) {
            reasons.add(Words.with("vendors.reason.smallLead", lead, limits.safeLead()));
        }
        near(sensitivity, limits.farFlip()).forEach(flip -> reasons.add(Words.with("vendors.reason.farFlip",
                flip.criterion().title(), Math.abs(flip.points()), limits.farFlip())));
        sensitivity.dissent().forEach(scenario -> reasons.add(scenario.sentence()));
        return List.copyOf(reasons);
    }

    private static List<FlipWeight> near(Sensitivity sensitivity, double points) {
        return sensitivity.flips().stream().filter(flip -> Math.abs(flip.points()) <= points).toList();
    }

    /// Whether what is still unknown could put another vendor first.
    private static boolean overtakable(Standing standing) {
        var first = standing.places().getFirst();
        return standing.places().stream().skip(1).anyMatch(place -> place.high() > first.low());
    }

    private static double lead(Sensitivity sensitivity) {
        return sensitivity.ranking().joint().lead().orElse(0.0);
    }

    private long tried() {
        return sensitivity.scenarios().stream().filter(scenario -> scenario.kind().decides()).count();
    }

    private Sensitivity.Thresholds limits() {
        return sensitivity.thresholds();
    }
}
