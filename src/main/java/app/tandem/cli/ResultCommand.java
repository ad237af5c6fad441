package app.tandem.cli;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.reports.figures.SelectionFigures;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `result PLAN --of VS-01`: every computed figure of a selection as JSON.
@Command(
        name = "result",
        description = "Prints every computed figure of a vendor selection as JSON.",
        mixinStandardHelpOptions = true)
final class ResultCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    @Option(names = "--of", paramLabel = "CODE", description =
            "the selection, as VS-01; may be left out when there is only one")
    private @Nullable String code;

    ResultCommand() {}

    @Override
    public Integer call() {
        try (var store = plan.open()) {
            Says.line(spec, SelectionFigures.of(store.plan(), selection(store.plan())));
        }
        return CommandLineTandem.DONE;
    }

    private Selection selection(Plan plan) {
        var selections = plan.coded(Selection.class);
        var wanted = code;
        if (wanted == null) {
            if (selections.size() == 1) return selections.getFirst();
            throw new NoSuchRowException(Words.with("cli.result.which", selections.size()));
        }
        return selections.stream()
                .filter(selection -> selection.code().toString().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new NoSuchRowException(Words.with("cli.result.none", wanted)));
    }
}
