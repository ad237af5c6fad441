package app.tandem.plan.session.poll;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What the ballots of a poll add up to, option by option, for each side and for all.
///
/// @param sides whether the ballots say which side they came from
public record Tally(Poll poll, List<Line> lines, int ballots, boolean sides) {

    /// One option.
    ///
    /// @param spread between the lowest and the highest score that it got; 0 for other forms
    /// @param all people, mean score, dots, or the round in which a ranked option went out
    public record Line(String option, double it, double cc, double all, double spread) {}

    public static Tally of(Poll poll, Collection<Ballot> ballots) {
        var options = poll.form() == Poll.Form.AGREE ? Poll.Agreement.values().length : poll.options().size();
        var rounds = poll.form() == Poll.Form.RANK ? Runoff.of(ballots, options) : List.<Integer>of();
        var lines = new ArrayList<Line>();
        for (int option = 0; option < options; option++) {
            int at = option;
            lines.add(new Line(name(poll, at),
                    value(poll, only(ballots, one -> one.side() == Side.IT), at),
                    value(poll, only(ballots, one -> one.side() == Side.CC), at),
                    poll.form() == Poll.Form.RANK ? rounds.get(at) : value(poll, List.copyOf(ballots), at),
                    poll.form() == Poll.Form.SCORE ? spread(ballots, at) : 0));
        }
        return new Tally(poll, List.copyOf(lines), ballots.size(),
                ballots.stream().noneMatch(one -> one.side() == Side.JOINT) && !ballots.isEmpty());
    }

    /// The best first; of two alike the one that was named first.
    public List<Line> ranked() {
        return poll.form() == Poll.Form.AGREE
                ? lines
                : lines.stream().sorted(Comparator.comparingDouble(Line::all).reversed()).toList();
    }

    /// The result in one sentence for the minutes, without anybody's name.
    public String sentence() {
        var results = String.join("; ", standings());
        return Words.with("poll.minutes", poll.title(), Words.of(poll.form()), ballots, results);
    }

    /// Every option with its figures, the best first.
    public List<String> standings() {
        return ranked().stream().map(this::sentence).toList();
    }

    private String sentence(Line line) {
        boolean rank = poll.form() == Poll.Form.RANK;
        var figure = rank ? Words.with("poll.place", place(line)) : figure(line.all());
        if (!sides) return line.option() + " " + figure;
        var it = figure(line.it());
        var cc = figure(line.cc());
        return rank
                ? Words.with("poll.minutes.rank", line.option(), figure, it, cc)
                : Words.with("poll.minutes.apart", line.option(), figure, it, cc);
    }

    /// A mean with one decimal, a count as it is.
    public String figure(double value) {
        return poll.form() == Poll.Form.SCORE
                ? String.format(Locale.ENGLISH, "%.1f", value)
                : Long.toString(Math.round(value));
    }

    /// Which place the option took, from 1.
    public int place(Line line) {
        return 1 + ranked().indexOf(line);
    }

    private static String name(Poll poll, int option) {
        return poll.form() == Poll.Form.AGREE
                ? Words.of(Poll.Agreement.values()[option])
                : poll.options().get(option);
    }

    private static double value(Poll poll, List<Ballot> ballots, int option) {
        return switch (poll.form()) {
            case AGREE -> ballots.stream().filter(one -> one.numbers().getFirst() == option).count();
            case SCORE -> ballots.stream().mapToInt(one -> one.numbers().get(option)).average().orElse(0);
            case DOTS -> ballots.stream().mapToInt(one -> one.numbers().get(option)).sum();
            case RANK -> ballots.stream().filter(one -> one.numbers().getFirst() == option).count();
        };
    }

    private static double spread(Collection<Ballot> ballots, int option) {
        var scores = ballots.stream().mapToInt(one -> one.numbers().get(option)).summaryStatistics();
        return scores.getCount() == 0 ? 0 : scores.getMax() - scores.getMin();
    }

    private static List<Ballot> only(Collection<Ballot> ballots, Predicate<Ballot> which) {
        return ballots.stream().filter(which).toList();
    }

    /// Instant run-off: the option with the fewest first choices goes out and its ballots pass on.
    private static final class Runoff {

        private Runoff() {}

        /// For each option the round in which it went out; the winner has the highest.
        static List<Integer> of(Collection<Ballot> ballots, int options) {
            var out = new int[options];
            for (int round = 1; round <= options; round++) {
                var counts = new int[options];
                for (Ballot ballot : ballots) {
                    ballot.numbers().stream().filter(one -> out[one] == 0).findFirst()
                            .ifPresent(one -> counts[one]++);
                }
                int last = IntStream.range(0, options)
                        .filter(one -> out[one] == 0)
                        .boxed()
                        .min(Comparator.<Integer>comparingInt(one -> counts[one])
                                .thenComparing(Comparator.reverseOrder()))
                        .orElseThrow();
                out[last] = round;
            }
            return IntStream.of(out).boxed().toList();
        }
    }
}
