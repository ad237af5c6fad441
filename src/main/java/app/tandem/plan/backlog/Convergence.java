package app.tandem.plan.backlog;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How far the two sides had come after each round: how many requirements both had ticked, how many one of
/// them, and how many neither. Each round keeps the ticks with which it began, so a tick that was taken back
/// later still counts where it stood. What is not known: a tick that was given and taken back between two
/// rounds, and what hung on links and requirements that are no longer there.
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

        /// The ticks with which the next round began; after the last round those that stand today.
        State after(int round) {
            boolean last = round >= rounds.size();
            boolean it = last ? fit.ticked(Side.IT) : rounds.get(round).tickedIt();
            boolean cc = last ? fit.ticked(Side.CC) : rounds.get(round).tickedCc();
            if (it && cc) return State.AGREED;
            return it || cc ? State.HALF : State.OPEN;
        }
    }
}
