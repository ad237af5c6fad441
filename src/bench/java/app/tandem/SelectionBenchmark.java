package app.tandem;

import app.tandem.cli.bench.GeneratedSelection;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.methods.Acceptability;
import app.tandem.plan.vendor.methods.Spread;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.robustness.Sensitivity;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A selection of 12 criteria, 8 vendors and 10 evaluators: random weights, and the label with its reasons.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SelectionBenchmark {

    @Param({"10000", "1000000"})
    public int draws;

    private final Ranking ranking = ranking();

    @Benchmark
    public Acceptability randomWeights() {
        var lineup = Lineup.of(ranking.matrix(), Side.JOINT);
        return Acceptability.of(lineup.values(), new Spread.Any(12), draws, 1);
    }

    @Benchmark
    public List<String> label() {
        return Sensitivity.of(ranking).reasons();
    }

    private static Ranking ranking() {
        var plan = new GeneratedSelection(8, 12, 10).plan();
        return Ranking.of(plan, plan.get(GeneratedSelection.ID));
    }
}
