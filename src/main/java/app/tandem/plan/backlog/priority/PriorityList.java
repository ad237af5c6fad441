package app.tandem.plan.backlog.priority;

import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Initiative;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Items in the order that a formula gives them, and those that still lack a figure for it.
///
/// @param lines the first first; of equal scores the lower code
/// @param unrated with what each lacks, lowest code first
public record PriorityList(Formula formula, List<Line> lines, List<Unrated> unrated) {

    private static final Function<Plan, List<Requirement>> OPEN = PriorityList::stillOpen;

    /// One item that the formula could score.
    ///
    /// @param rank 1 for the first; equal scores share it unless something stands where it was put by hand
    /// @param computed the rank that the formula gives
    /// @param hand empty where the formula has its way
    public record Line(int rank, int computed, Coded item, BigDecimal score,
            Map<Measure, BigDecimal> figures, @Nullable HandPlace hand) {

        Line(Coded item, BigDecimal score, Map<Measure, BigDecimal> figures) {
            this(0, 0, item, score, figures, null);
        }

        Line at(int rank, @Nullable HandPlace hand) {
            return new Line(rank, computed, item, score, figures, hand);
        }

        /// Why people put it there; empty where they did not, or did not say.
        public String reason() {
            return hand != null && item instanceof Requirement need ? need.rankReason() : "";
        }

        /// How much a requirement matters; empty for an initiative.
        public @Nullable Moscow moscow() {
            return item instanceof Requirement need ? need.moscow() : null;
        }
    }

    /// One item that the formula could not score.
    ///
    /// @param missing empty where every figure is there and the formula has no result all the same
    public record Unrated(Coded item, List<Rated> missing) {}

    public static PriorityList requirements(Plan plan, Formula formula) {
        var needs = open(plan);
        var computed = switch (formula) {
            case OWN -> own(needs, OwnScore.of(plan));
            case KANO -> kano(needs, KanoTally.latest(plan));
            default -> of(plan, formula, needs);
        };
        return new PriorityList(formula, HandPlace.arrange(computed.lines(), HandPlace.of(plan)),
                computed.unrated());
    }

    public static PriorityList initiatives(Plan plan, Formula formula) {
        return of(plan, formula, plan.coded(Initiative.class).stream().filter(each -> !each.archived())
                .toList());
    }

    /// What is still to be done, lowest code first: neither delivered nor put off.
    public static List<Requirement> open(Plan plan) {
        return plan.once(OPEN, Set.of(Requirement.class));
    }

    private static List<Requirement> stillOpen(Plan plan) {
        return plan.all(Requirement.class).stream()
                .filter(need -> !need.archived())
                .filter(need -> need.moscow() != Moscow.WONT)
                .filter(need -> need.status().compareTo(Requirement.Status.DELIVERED) < 0)
                .sorted(Comparator.comparing(Requirement::code))
                .toList();
    }

    private static PriorityList of(Plan plan, Formula formula, List<? extends Coded> items) {
        var scored = new ArrayList<Line>(items.size());
        var unrated = new ArrayList<Unrated>();
        var marks = Marks.all(plan);
        for (var item : items) {
            var figures = figures(marks, formula, item);
            var missing = figures.size() == formula.measures().size() ? List.<Rated>of()
                    : formula.measures().stream().filter(each -> !figures.containsKey(each)).map(Rated::of)
                            .toList();
            if (missing.isEmpty()) scored.add(new Line(item, formula.score(figures), figures));
            else unrated.add(new Unrated(item, missing));
        }
        return new PriorityList(formula, ranked(formula, scored), unrated);
    }

    private static PriorityList own(List<Requirement> needs, OwnScore scores) {
        var scored = new ArrayList<Line>();
        var unrated = new ArrayList<Unrated>();
        for (var need : needs) {
            scores.of(need).ifPresentOrElse(
                    score -> scored.add(new Line(need, score, Map.of())),
                    () -> unrated.add(new Unrated(need, scores.missing(need))));
        }
        return new PriorityList(Formula.OWN, ranked(Formula.OWN, scored), unrated);
    }

    private static PriorityList kano(List<Requirement> needs, Map<Id<Requirement>, KanoTally> tallies) {
        var scored = new ArrayList<Line>();
        var unrated = new ArrayList<Unrated>();
        for (var need : needs) {
            var tally = tallies.get(need.id());
            if (tally == null) unrated.add(new Unrated(need, List.of(Rated.of(Measure.KANO))));
            else scored.add(new Line(need, tally.result().score(), Map.of()));
        }
        return new PriorityList(Formula.KANO, ranked(Formula.KANO, scored), unrated);
    }

    private static Map<Measure, BigDecimal> figures(Marks marks, Formula formula, Coded item) {
        var figures = new EnumMap<Measure, BigDecimal>(Measure.class);
        for (var measure : formula.measures()) {
            marks.of(item, measure).ifPresent(figure -> figures.put(measure, figure.points()));
        }
        return figures;
    }

    /// Puts the largest first by whole numbers, which is quick; what differs less than they tell is put right
    /// by the sort that follows.
    private static void bySize(List<Line> scored) {
        var keys = new long[scored.size()];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length);
        for (int i = 0; i < keys.length; i++) {
            long size = Double.doubleToLongBits(Math.max(0, scored.get(i).score().doubleValue()));
            keys[i] = ((Long.MAX_VALUE - size) >>> bits << bits) | i;
        }
        Arrays.sort(keys);
        var lines = List.copyOf(scored);
        for (int i = 0; i < keys.length; i++) scored.set(i, lines.get((int) (keys[i] & ((1L << bits) - 1))));
    }

    /// @param scored lowest code first; equal scores stay in that order
    private static List<Line> ranked(Formula formula, List<Line> scored) {
        Comparator<Line> order = Comparator.comparing(Line::score, Comparator.reverseOrder());
        if (formula == Formula.MOSCOW) {
            order = Comparator.comparing((Line line) -> line.item() instanceof Requirement need
                    ? need.moscow() : Moscow.WONT).thenComparing(order);
        }
        bySize(scored);
        scored.sort(order);
        var ranked = new ArrayList<Line>(scored.size());
        for (int i = 0; i < scored.size(); i++) {
            var line = scored.get(i);
            boolean level = i > 0 && order.compare(scored.get(i - 1), line) == 0;
            int rank = level ? ranked.getLast().rank() : i + 1;
            ranked.add(new Line(rank, rank, line.item(), line.score(), line.figures(), null));
        }
        return List.copyOf(ranked);
    }
}
