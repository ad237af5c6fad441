package app.tandem.plan.backlog.priority.pairs;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.RatingRound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The order that a round of pairs gives: by the pairs that each need wins, a level one counting half to both
/// (Copeland 1951), each side weighing the same; and how consistent each side was, as 1 less the share of
/// circles among three (Kendall & Babington Smith 1940).
///
/// @param places the most wins first
public record PairTally(List<Place> places, Map<Side, OptionalDouble> consistency) {

    /// One need with the pairs that it wins, by side and in all.
    public record Place(int rank, Requirement need, Map<Side, Double> wins, double all) {}

    /// Two needs that are to be compared.
    public record Pair(Requirement first, Requirement second) {}

    /// The pairs of a round, each need with each, so that the same need rarely comes twice in a row.
    public static List<Pair> pairs(Plan plan, RatingRound round) {
        var needs = PairNeed.of(plan, round);
        var pairs = new ArrayList<Pair>();
        for (int apart = 1; apart < needs.size(); apart++) {
            for (int i = 0; i + apart < needs.size(); i++) {
                pairs.add(new Pair(needs.get(i), needs.get(i + apart)));
            }
        }
        return pairs;
    }

    public static PairTally of(Plan plan, RatingRound round) {
        var needs = PairNeed.of(plan, round);
        var bySide = new TreeMap<Side, List<PairWins>>();
        plan.referring(PairJudgement.class, round.id()).stream()
                .collect(Collectors.groupingBy(each -> each.side() + " " + each.person()))
                .values().forEach(all -> bySide.computeIfAbsent(all.getFirst().side(), _ -> new ArrayList<>())
                        .add(PairWins.of(needs, all)));
        var consistency = new TreeMap<Side, OptionalDouble>();
        bySide.forEach((side, all) -> consistency.put(side, all.stream().filter(PairWins::complete)
                .mapToDouble(PairWins::consistency).average()));
        return new PairTally(ranked(needs, bySide), consistency);
    }

    private static List<Place> ranked(List<Requirement> needs, Map<Side, List<PairWins>> bySide) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < needs.size(); i++) {
            int at = i;
            var wins = new TreeMap<Side, Double>();
            bySide.forEach((side, all) -> wins.put(side,
                    all.stream().mapToDouble(each -> each.won(at)).average().orElse(0)));
            double mean = wins.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
            places.add(new Place(0, needs.get(i), wins, mean));
        }
        places.sort(Comparator.comparingDouble(Place::all).reversed());
        var ranked = new ArrayList<Place>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            boolean level = i > 0 && Double.compare(places.get(i - 1).all(), place.all()) == 0;
            ranked.add(new Place(level ? ranked.getLast().rank() : i + 1, place.need(), place.wins(),
                    place.all()));
        }
        return ranked;
    }
}
