package app.tandem;

import app.tandem.cli.bench.GeneratedPlan;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.store.Author;
import app.tandem.store.PlanStore;
import app.tandem.store.Yardstick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// One durable edit beside a bare commit; opening a plan beside reading it plainly; an edit in memory.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StoreBenchmark {

    @Param({"20000", "200000"})
    public int rows;

    private Path folder;
    private Path closed;
    private PlanStore store;
    private Yardstick bare;
    private Plan plan;
    private List<Requirement> requirements;
    private int next;

    @Setup(Level.Trial)
    public void generate() throws IOException {
        folder = Files.createTempDirectory("tandem-benchmark");
        plan = GeneratedPlan.of(rows);
        requirements = List.copyOf(plan.all(Requirement.class));
        closed = folder.resolve("closed.tandem");
        PlanStore.create(closed, plan, options()).close();
        store = PlanStore.create(folder.resolve("open.tandem"), plan, options());
        bare = Yardstick.bare(folder.resolve("bare.db"));
    }

    @TearDown(Level.Trial)
    public void close() {
        store.close();
        bare.close();
    }

    @Benchmark
    public Plan durableEdit() {
        var row = store.plan().get(requirements.get(next++ % requirements.size()).id());
        return store.perform(Edit.put("Rename", row.withTitle(row.title() + "."))).toCompletableFuture().join();
    }

    @Benchmark
    public void bareCommit() {
        bare.commitOneRow();
    }

    @Benchmark
    public Plan open() {
        try (var opened = PlanStore.open(closed, options())) {
            return opened.plan();
        }
    }

    @Benchmark
    public long readPlainly() {
        return Yardstick.readPlainly(closed);
    }

    /// An edit of one row among all, in memory: microseconds, not a copy.
    @Benchmark
    public Plan editInMemory() {
        var row = requirements.get(next++ % requirements.size());
        return plan.with(Edit.put("Rename", row.withTitle("Renamed")));
    }

    private static PlanStore.Options options() {
        return PlanStore.Options.plain(Author.system());
    }
}
