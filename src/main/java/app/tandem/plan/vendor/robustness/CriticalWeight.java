package app.tandem.plan.vendor.robustness;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.methods.SmallestChange;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Ranking;
import java.util.List;
import java.util.Optional;

/// How much one weight alone must change, the others left as they are, for two vendors to change places
/// (Triantaphyllou and Sánchez 1997). Unlike at a flip weight, the weights then no longer add up to 100.
///
/// @param points by how many points of 100 the weight falls; negative when it must rise
/// @param percent the same as per cent of the weight
public record CriticalWeight(
        Criterion criterion, Vendor better, Vendor worse, double points, double percent) {

    /// Every change that can happen, the smallest per cent first; none while a value is missing.
    public static List<CriticalWeight> of(Ranking ranking) {
        var lineup = Lineup.of(ranking.matrix(), Side.JOINT);
        return ranking.matrix().shares(Side.JOINT)
                .filter(_ -> lineup.values().complete())
                .map(shares -> SmallestChange.all(lineup.values(), shares).stream()
                        .map(change -> of(lineup, change)).toList())
                .orElse(List.of());
    }

    /// The smallest change that puts another vendor first.
    public static Optional<CriticalWeight> top(Ranking ranking) {
        var winners = ranking.joint().winners();
        return of(ranking).stream().filter(change -> winners.contains(change.better()))
                .filter(change -> winners.size() == 1).findFirst();
    }

    public String sentence() {
        return points > 0
                ? Words.with("vendors.critical.falls", criterion.title(), points, percent, worse.title(),
                        better.title())
                : Words.with("vendors.critical.rises", criterion.title(), -points, -percent, worse.title(),
                        better.title());
    }

    private static CriticalWeight of(Lineup lineup, SmallestChange change) {
        return new CriticalWeight(lineup.criteria().get(change.criterion()),
                lineup.vendors().get(change.better()), lineup.vendors().get(change.worse()),
                100 * change.delta(), change.percent());
    }
}
