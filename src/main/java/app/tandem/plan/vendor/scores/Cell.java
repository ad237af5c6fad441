package app.tandem.plan.vendor.scores;

import app.tandem.plan.Id;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.Evaluator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// What everyone thinks of one vendor on one criterion. A missing score is missing and never 0.
///
/// @param marks what the evaluators gave; who abstained is not in it
/// @param agreed the consensus score where it counts; empty otherwise
/// @param counted the side whose mean counts twice because it owns the criterion; JOINT for neither
public record Cell(List<Mark> marks, @Nullable Double agreed, Side counted) {

    public static final Cell EMPTY = new Cell(List.of(), null, Side.JOINT);

    /// Range from which a cell should be talked about.
    public static final double WIDE_RANGE = 3;

    /// Standard deviation from which a cell should be talked about.
    public static final double WIDE_SPREAD = 1.2;

    /// Distance of the sides from which a cell should be talked about.
    public static final double WIDE_GAP = 1;

    /// One evaluator's score and the side it speaks for.
    public record Mark(Id<Evaluator> evaluator, Side side, double value) {}

    public Cell {
        marks = List.copyOf(marks);
    }

    /// The official value from the point of view of a side, or of both when JOINT. Empty when a side
    /// whose view is needed gave no score.
    public OptionalDouble value(Side view) {
        if (view != Side.JOINT) return mean(view);
        if (agreed != null) return OptionalDouble.of(agreed);
        var it = mean(Side.IT);
        var cc = mean(Side.CC);
        return it.isPresent() && cc.isPresent()
                ? OptionalDouble.of(balanced(it.getAsDouble(), cc.getAsDouble()))
                : OptionalDouble.empty();
    }

    private double balanced(double it, double cc) {
        return switch (counted) {
            case IT -> (2 * it + cc) / 3;
            case CC -> (it + 2 * cc) / 3;
            default -> (it + cc) / 2;
        };
    }

    public OptionalDouble mean(Side side) {
        double sum = 0;
        int count = 0;
        for (var mark : marks) {
            if (mark.side() != side) continue;
            sum += mark.value();
            count++;
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }

    /// The mean over all people, whatever their side: for comparison only.
    public OptionalDouble plainMean() {
        return values().average();
    }

    /// The middle score, or the mean of the two in the middle: for comparison only.
    public OptionalDouble median() {
        var sorted = values().sorted().toArray();
        int half = sorted.length / 2;
        if (sorted.length == 0) return OptionalDouble.empty();
        return OptionalDouble.of(sorted.length % 2 == 1
                ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }

    public Optional<Mark> mark(Id<Evaluator> evaluator) {
        return marks.stream().filter(mark -> mark.evaluator().equals(evaluator)).findFirst();
    }

    /// What is left without one person. What was agreed goes too: that person took part in it.
    public Cell without(Id<Evaluator> evaluator) {
        return new Cell(marks.stream().filter(mark -> !mark.evaluator().equals(evaluator)).toList(), null,
                counted);
    }

    /// What people scored alone, whatever was agreed.
    public Cell individual() {
        return new Cell(marks, null, counted);
    }

    /// Whether the agreed score lies outside all individual ones, which needs a longer reason.
    public boolean agreedOutside() {
        return agreed != null && !marks.isEmpty()
                && (agreed > values().max().orElseThrow() || agreed < values().min().orElseThrow());
    }

    /// IT's mean less the contact center's.
    public OptionalDouble gap() {
        var it = mean(Side.IT);
        var cc = mean(Side.CC);
        return it.isPresent() && cc.isPresent()
                ? OptionalDouble.of(it.getAsDouble() - cc.getAsDouble())
                : OptionalDouble.empty();
    }

    /// Highest less lowest score; 0 when nobody scored.
    public double range() {
        return values().max().orElse(0) - values().min().orElse(0);
    }

    /// Sample standard deviation (n - 1); 0 for fewer than two scores.
    public double spread() {
        if (marks.size() < 2) return 0;
        double mean = values().average().orElse(0);
        return Math.sqrt(values().map(value -> (value - mean) * (value - mean)).sum() / (marks.size() - 1));
    }

    /// Whether people differ so much that the panel should talk.
    public boolean disputed() {
        return range() >= WIDE_RANGE || spread() >= WIDE_SPREAD || Math.abs(gap().orElse(0)) >= WIDE_GAP;
    }

    private DoubleStream values() {
        return marks.stream().mapToDouble(Mark::value);
    }
}
