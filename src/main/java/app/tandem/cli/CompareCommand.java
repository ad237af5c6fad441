package app.tandem.cli;

import app.tandem.plan.Code;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.roadmap.compare.Comparison;
import app.tandem.plan.roadmap.compare.Difference;
import app.tandem.plan.roadmap.compare.Scope;
import app.tandem.store.PlanStore;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `compare PLAN --from B3 --to now`: what changed between two baselines or days.
@Command(
        name = "compare",
        description = "Says what changed on the roadmap between two baselines or days.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    private static final String NOW = "now";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Option(names = "--from", paramLabel = "WHEN", required = true,
            description = "a baseline as B3, a day as 2026-06-10, or now")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "WHEN", defaultValue = NOW, description = "the same")
    private String to = NOW;

    @Option(names = "--scope", paramLabel = "S", defaultValue = "ROADMAP",
            description = "one of: ${COMPLETION-CANDIDATES}")
    private Scope scope = Scope.ROADMAP;

    @Option(names = "--json", description = "one JSON list instead of sentences")
    private boolean json;

    CompareCommand() {}

    @Override
    public Integer call() {
        try (var store = plan.open()) {
            var before = at(store, Says.given(from));
            var found = Comparison.between(before, at(store, to), scope).differences();
            if (json) Says.line(spec, Json.of(found.stream().map(CompareCommand::told).toList()));
            else if (found.isEmpty()) Says.line(spec, Words.of("cli.compare.none"));
            else for (var difference : found) Says.line(spec, difference.sentence());
            return found.isEmpty() ? CommandLineTandem.DONE : CommandLineTandem.FOUND;
        }
    }

    /// A day counts with everything that was done on it.
    private static Plan at(PlanStore store, String when) {
        if (when.equalsIgnoreCase(NOW)) return store.plan();
        var baseline = Code.parse(when).flatMap(store.plan()::find)
                .filter(Baseline.class::isInstance).map(Baseline.class::cast);
        if (baseline.isPresent()) return store.at(baseline.get().revision()).toCompletableFuture().join();
        return day(when)
                .map(day -> day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant())
                .map(moment -> store.before(moment).toCompletableFuture().join())
                .orElseThrow(() -> new NoSuchRowException(Words.with("cli.compare.when", when)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> told(Difference difference) {
        var told = new LinkedHashMap<String, Object>();
        told.put("kind", difference.kind());
        told.put("row", difference.row().id().kind().getSimpleName());
        told.put("name", difference.name());
        told.put("months", difference.months());
        told.put("fields", difference.fields());
        told.put("reason", difference.reason());
        return told;
    }
}
