package app.tandem.plan.vendor.result;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Vendor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Money against what one gets for it, as two axes: the offers that no other beats on both are efficient.
///
/// @param points by cost, lowest first; a vendor without a price above 0 or without a total is not in it
public record CostQuality(List<Point> points) {

    /// One offer.
    ///
    /// @param cost the discounted sum, from its lowest to its highest case
    /// @param quality the total without cost, 0 to 100
    /// @param beatenBy offers that cost no more and are no worse, and one of it better; empty when efficient
    public record Point(Vendor vendor, Range cost, double quality, List<Vendor> beatenBy) {

        public boolean efficient() {
            return beatenBy.isEmpty();
        }

        /// What one point of quality costs; not a number without quality.
        public double costPerPoint() {
            return quality > 0 ? cost.likely() / quality : Double.NaN;
        }
    }

    /// What something costs at best, as expected, at worst.
    public record Range(double low, double likely, double high) {}

    public static CostQuality of(Matrix matrix) {
        var quality = Standing.of(WhatIf.withoutCost(matrix), Side.JOINT);
        var points = new ArrayList<Point>();
        for (var place : quality.places()) {
            var cost = matrix.costs().get(place.vendor().id());
            if (cost == null || !(cost.discounted() > 0) || !place.ranked()) continue;
            var range = new Range(cost.low(), cost.discounted(), cost.high());
            points.add(new Point(place.vendor(), range, place.total(), List.of()));
        }
        points.sort(Comparator.comparingDouble(point -> point.cost().likely()));
        return new CostQuality(points.stream().map(point -> compared(point, points)).toList());
    }

    /// The efficient offers, cheapest first: what a choice between money and quality is about.
    public List<Point> frontier() {
        return points.stream().filter(Point::efficient).toList();
    }

    /// One for each step along the frontier, and one for each offer that is beaten.
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        var frontier = frontier();
        for (int i = 1; i < frontier.size(); i++) {
            var less = frontier.get(i - 1);
            var more = frontier.get(i);
            sentences.add(Words.with("vendors.frontier.step", more.vendor().title(),
                    more.cost().likely() - less.cost().likely(), less.vendor().title(),
                    more.quality() - less.quality()));
        }
        points.stream().filter(point -> !point.efficient()).forEach(point ->
                sentences.add(Words.with("vendors.frontier.beaten", point.vendor().title(),
                        point.beatenBy().getFirst().title())));
        return sentences;
    }

    private static Point compared(Point point, List<Point> all) {
        return new Point(point.vendor(), point.cost(), point.quality(), all.stream()
                .filter(other -> beats(other, point)).map(Point::vendor).toList());
    }

    private static boolean beats(Point other, Point point) {
        double cheaper = point.cost().likely() - other.cost().likely();
        double better = other.quality() - point.quality();
        return cheaper >= 0 && better >= 0 && cheaper + better > 0;
    }
}
