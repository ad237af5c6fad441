package app.tandem.plan.backlog;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How far the two sides had come after each round: how many requirements both had ticked, how many one of
/// them, and how many neither.
public record Convergence(List<Step> steps) {

    public Convergence {
        steps = List.copyOf(steps);
    }

    /// The requirements after so many rounds over each of their fits; those with fewer count as they stand.
    public record Step(int round, int agreed, int halfAgreed, int open) {
        public int all() {
            return agreed + halfAgreed + open;
        }
    }

    /// How much of an agreement there is, the best last.
    private enum State { OPEN, HALF, AGREED }

    /// One step for each round that was held over anything, from the first.
    public static Convergence of(Plan plan) {
        var needs = Columns.requirements(plan).stream()
                .map(need -> plan.referring(Fit.class, need.id()).stream()
                        .map(fit -> new Course(fit, FitRound.of(plan, fit)))
                        .toList())
                .toList();
        int last = needs.stream().flatMap(List::stream).mapToInt(course -> course.rounds().size()).max()
                .orElse(0);
        return new Convergence(IntStream.rangeClosed(1, last).mapToObj(round -> step(needs, round)).toList());
    }

    private static Step step(List<List<Course>> needs, int round) {
        var counts = new ArrayList<>(List.of(0, 0, 0));
        for (var courses : needs) {
            int state = courses.stream().mapToInt(course -> course.after(round).ordinal()).max().orElse(0);
            counts.set(state, counts.get(state) + 1);
        }
        return new Step(round, counts.get(2), counts.get(1), counts.get(0));
    }

    /// A fit with the rounds held over it.
    private record Course(Fit fit, List<FitRound> rounds) {

        /// The ticks that stand today and were given before the next round; a round that changed the coverage
        /// has taken the older ones back.
        State after(int round) {
            var until = round < rounds.size() ? rounds.get(round).date() : null;
            boolean it = fit.ticked(Side.IT) && before(fit.tickItOn(), until);
            boolean cc = fit.ticked(Side.CC) && before(fit.tickCcOn(), until);
            if (it && cc) return State.AGREED;
            return it || cc ? State.HALF : State.OPEN;
        }

        private static boolean before(@Nullable LocalDate tick, @Nullable LocalDate until) {
            return tick != null && (until == null || tick.isBefore(until));
        }
    }
}
