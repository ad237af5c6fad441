package app.tandem.cli;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.Stalemate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `stalled PLAN`: what does not move, why, and what would move it, as JSON.
@Command(name = "stalled", description = "Prints what does not move and why, as JSON.",
        mixinStandardHelpOptions = true)
final class StalledCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    StalledCommand() {}

    @Override
    public Integer call() {
        try (var store = plan.open()) {
            var today = plan.today(store.plan());
            Says.line(spec, Json.of(Json.object("as-of", today.toString(), "stalled",
                    Stalemate.all(store.plan(), today).stream().map(StalledCommand::object).toList())));
        }
        return CommandLineTandem.DONE;
    }

    private static Map<String, Object> object(Stalemate each) {
        return Json.object(
                "code", each.item().code().toString(),
                "title", each.item().title(),
                "waits-on", each.turn().holder().name(),
                "since", each.turn().since().toString(),
                "days", each.days(),
                "rounds", each.turn().rounds(),
                "rounds-without-change", each.turn().unchanged(),
                "reasons", each.reasons().stream()
                        .map(reason -> Json.object("reason", reason.name(), "says", Words.of(reason)))
                        .toList(),
                "next", Words.of(each.act()));
    }
}
