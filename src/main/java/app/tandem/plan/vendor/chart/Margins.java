package app.tandem.plan.vendor.chart;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.weights.Shares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far the leader is ahead of the best other vendor when one weight after another moves.
///
/// @param points by how many points of 100 each weight moves down and up
/// @param lead the margin now
public record Margins(double points, double lead, List<Swing> swings) {

    /// The margin with one weight lower and higher; negative where somebody else wins.
    public record Swing(Criterion criterion, double down, double up) {

        public boolean flips() {
            return Math.min(down, up) < 0;
        }

        public double width() {
            return Math.abs(up - down);
        }

        public String sentence() {
            return Words.with("vendors.tornado.swing", criterion.title(), down, up);
        }
    }

    private static final double TEN = 10;

    public Margins {
        swings = List.copyOf(swings);
    }

    /// Every criterion ten points down and up, the widest swing first. None without a leader.
    public static Margins of(Ranking ranking) {
        var shares = ranking.matrix().shares(Side.JOINT);
        var lead = ranking.joint().lead();
        if (shares.isEmpty() || lead.isEmpty()) return new Margins(TEN, 0, List.of());
        var lineup = Lineup.of(ranking.matrix(), Side.JOINT);
        var leader = ranking.joint().places().getFirst();
        var swings = new ArrayList<Swing>();
        for (int k = 0; k < lineup.criteria().size(); k++) {
            double now = shares.get().get(k);
            swings.add(new Swing(lineup.criteria().get(k),
                    margin(lineup, moved(shares.get(), k, Math.max(0, now - TEN / 100)), leader),
                    margin(lineup, moved(shares.get(), k, Math.min(1, now + TEN / 100)), leader)));
        }
        swings.sort(Comparator.comparingDouble(Swing::width).reversed());
        return new Margins(TEN, lead.get(), swings);
    }

    /// The shares with one at the given size and the others in their proportions.
    public static Shares moved(Shares shares, int k, double to) {
        double rest = 1 - shares.get(k);
        var values = new ArrayList<Double>();
        for (int i = 0; i < shares.values().size(); i++) {
            boolean alone = rest <= 0;
            double other = alone ? (1 - to) / Math.max(1, shares.values().size() - 1)
                    : shares.get(i) * (1 - to) / rest;
            values.add(i == k ? to : other);
        }
        return new Shares(values);
    }

    private static double margin(Lineup lineup, Shares shares, Standing.Place leader) {
        var standing = Standing.of(Side.JOINT, lineup, shares);
        double own = standing.place(leader.vendor()).map(Standing.Place::total).orElse(0.0);
        double best = standing.places().stream()
                .filter(place -> place.ranked() && !place.vendor().id().equals(leader.vendor().id()))
                .mapToDouble(Standing.Place::total)
                .max().orElse(0);
        return own - best;
    }
}
