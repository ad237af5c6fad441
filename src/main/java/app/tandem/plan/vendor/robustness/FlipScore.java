package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The score at which the winner would change, everything else left as it is: to which a score of the
/// leader would have to fall, or one of another vendor rise.
///
/// @param vendor whose cell it is
/// @param rival with whom it would be level: the leader, or the leader's nearest rival
/// @param from the official score now, to the score at which both are level, in points of the scale
public record FlipScore(Vendor vendor, Criterion criterion, Vendor rival, double from, double to) {

    /// How far the score would have to move; negative is down.
    public double points() {
        return to - from;
    }

    public String sentence() {
        var who = vendor.title();
        var what = criterion.title();
        return points() < 0
                ? Words.with("vendors.flipScore.fall", who, rival.title(), what, from, to)
                : Words.with("vendors.flipScore.rise", who, rival.title(), what, from, to);
    }

    /// Every cell in which a score on the scale brings a tie, the nearest first. Cost has no score. None
    /// while a value of the leader or the rival is missing.
    public static List<FlipScore> of(Ranking ranking) {
        var matrix = ranking.matrix();
        var shares = matrix.shares(Side.JOINT);
        var places = ranking.joint().places();
        if (shares.isEmpty() || ranking.joint().lead().isEmpty()) return List.of();
        var lineup = Lineup.of(matrix, Side.JOINT);
        var leader = places.get(0);
        var flips = new ArrayList<FlipScore>();
        for (int k = 0; k < lineup.criteria().size(); k++) {
            var criterion = lineup.criteria().get(k);
            double weight = shares.get().get(k);
            if (criterion.kind() == Criterion.Kind.COST || !(weight > 0)) continue;
            for (var place : places) {
                boolean first = place.equals(leader);
                var rival = first ? places.get(1) : leader;
                if (place.low() != place.high() || rival.low() != rival.high()) continue;
                double top = matrix.selection().scaleMax();
                double from = top * lineup.values().get(lineup.index(place.vendor()), k);
                double to = from + (rival.total() - place.total()) / 100 / weight * top;
                if (to >= 0 && to <= top) {
                    flips.add(new FlipScore(place.vendor(), criterion, rival.vendor(), from, to));
                }
            }
        }
        flips.sort(Comparator.comparingDouble(flip -> Math.abs(flip.points())));
        return List.copyOf(flips);
    }
}
