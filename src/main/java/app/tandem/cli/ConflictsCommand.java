package app.tandem.cli;

import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.conflict.Search;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `conflicts PLAN`: what cannot hold on the roadmap as it is planned.
@Command(
        name = "conflicts",
        description = "Says what cannot hold on the roadmap as it is planned: one line for each conflict.",
        mixinStandardHelpOptions = true)
final class ConflictsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Option(names = "--json", description = "one JSON list instead of sentences")
    private boolean json;

    ConflictsCommand() {}

    @Override
    public Integer call() {
        try (var store = plan.open()) {
            var found = Search.all(store.plan());
            if (json) Says.line(spec, Json.of(found.stream().map(it -> told(store.plan(), it)).toList()));
            else if (found.isEmpty()) Says.line(spec, Words.of("cli.conflicts.none"));
            else for (var conflict : found) {
                Says.line(spec, Words.with("cli.conflicts.line", Words.of(conflict.kind()),
                        conflict.sentence()));
            }
            return found.isEmpty() ? CommandLineTandem.DONE : CommandLineTandem.FOUND;
        }
    }

    private static Map<String, Object> told(Plan plan, Conflict conflict) {
        var told = new LinkedHashMap<String, Object>();
        told.put("kind", conflict.kind());
        told.put("strength", conflict.strength());
        told.put("about", conflict.about().stream().map(id -> name(plan, id)).toList());
        told.put("sentence", conflict.sentence());
        return told;
    }

    /// The code, or the id of what has none.
    private static String name(Plan plan, Id<?> id) {
        return plan.find(id).filter(Coded.class::isInstance).map(row -> ((Coded) row).code().toString())
                .orElse(id.toString());
    }
}
