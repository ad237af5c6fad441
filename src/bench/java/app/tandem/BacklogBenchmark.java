package app.tandem;

import app.tandem.cli.bench.BacklogFigures;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.plan.backlog.coverage.ThroughTime;
import app.tandem.plan.backlog.priority.Formula;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.search.Lookalikes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A keystroke of a need that may be there already, a matrix of 60 by 24, the order of all, five years ahead.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BacklogBenchmark {

    @Param({"2000", "20000"})
    public int needs;

    private Plan plan;
    private Plan small;
    private List<Requirement> all;
    private Lookalikes alike;
    private int next;

    @Setup
    public void generate() {
        plan = BacklogFigures.plan(needs, 24);
        small = BacklogFigures.plan(60, 24);
        all = List.copyOf(plan.all(Requirement.class));
        alike = new Lookalikes();
        alike.follow(plan);
    }

    @Benchmark
    public Optional<Requirement> similarWhileTyping() {
        var title = all.get(next++ * 31 % all.size()).title();
        return alike.sameNeed(plan, title.substring(0, title.length() * 2 / 3));
    }

    @Benchmark
    public Grid matrixOfSixtyByTwentyFour() {
        return Grid.of(small, Grid.Rows.REQUIREMENT, Grid.Across.CAPABILITY, _ -> true);
    }

    @Benchmark
    public PriorityList valueForEffort() {
        return PriorityList.requirements(plan, Formula.VALUE_EFFORT);
    }

    @Benchmark
    public ThroughTime throughFiveYears() {
        return ThroughTime.of(plan, LocalDate.of(2026, 11, 21));
    }
}
