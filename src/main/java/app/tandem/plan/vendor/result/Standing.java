package app.tandem.plan.vendor.result;

import app.tandem.plan.Side;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.weights.Shares;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The vendors that are in, best first, from one point of view.
public record Standing(Side view, List<Place> places) {

    private static final double TIE = 1e-9;

    /// Where one vendor stands.
    ///
    /// @param rank from 1, the same for equal totals; 0 when there is no total
    /// @param total 0 to 100 over the criteria that are known; NaN when none is
    /// @param low the total if everything unknown were worst; high if it were best
    /// @param known how many of the criteria have a value
    public record Place(Vendor vendor, int rank, double total, double low, double high, int known) {

        public boolean ranked() {
            return rank > 0;
        }
    }

    public Standing {
        places = List.copyOf(places);
    }

    /// The official one.
    public static Standing of(Matrix matrix) {
        return of(matrix, Side.JOINT);
    }

    public static Standing of(Matrix matrix, Side view) {
        var lineup = Lineup.of(matrix, view);
        return matrix.shares(view)
                .map(shares -> of(view, lineup, shares))
                .orElseGet(() -> new Standing(view, lineup.vendors().stream()
                        .map(vendor -> new Place(vendor, 0, Double.NaN, 0, 100, 0)).toList()));
    }

    /// Where everybody stands under these weights.
    public static Standing of(Side view, Lineup lineup, Shares shares) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < lineup.vendors().size(); i++) places.add(place(lineup, i, shares));
        places.sort(Comparator.comparing((Place place) -> Double.isNaN(place.total()))
                .thenComparing(Comparator.comparingDouble(Place::total).reversed()));
        return new Standing(view, ranked(places));
    }

    /// Who is first; empty while nobody has a total.
    public Optional<Place> leader() {
        return places.stream().filter(Place::ranked).findFirst();
    }

    /// Everybody who is first; more than one when totals are the same.
    public List<Vendor> winners() {
        return places.stream().filter(place -> place.rank() == 1).map(Place::vendor).toList();
    }

    /// Everybody who is first, by name; a dash while nobody is.
    public String names() {
        return winners().isEmpty() ? "–"
                : winners().stream().map(Vendor::title).collect(Collectors.joining(" = "));
    }

    public Optional<Place> place(Vendor vendor) {
        return places.stream().filter(place -> place.vendor().id().equals(vendor.id())).findFirst();
    }

    /// How many points the first is ahead of the second; empty when there are not two.
    public Optional<Double> lead() {
        return places.size() > 1 && places.get(1).ranked()
                ? Optional.of(places.get(0).total() - places.get(1).total())
                : Optional.empty();
    }

    private static Place place(Lineup lineup, int vendor, Shares shares) {
        double sum = 0;
        double weight = 0;
        int known = 0;
        for (int k = 0; k < lineup.criteria().size(); k++) {
            double value = lineup.values().get(vendor, k);
            if (Double.isNaN(value)) continue;
            sum += shares.get(k) * value;
            weight += shares.get(k);
            known++;
        }
        var who = lineup.vendors().get(vendor);
        boolean whole = known == lineup.criteria().size();
        if (whole) return new Place(who, 0, 100 * sum, 100 * sum, 100 * sum, known);
        double total = weight > 0 ? 100 * sum / weight : Double.NaN;
        return new Place(who, 0, total, 100 * sum, 100 * (sum + 1 - weight), known);
    }

    private static List<Place> ranked(List<Place> sorted) {
        var ranked = new ArrayList<Place>();
        for (var place : sorted) {
            var last = ranked.isEmpty() ? null : ranked.getLast();
            int rank = last != null && last.total() - place.total() < TIE ? last.rank() : ranked.size() + 1;
            ranked.add(new Place(place.vendor(), Double.isNaN(place.total()) ? 0 : rank, place.total(),
                    place.low(), place.high(), place.known()));
        }
        return ranked;
    }
}
