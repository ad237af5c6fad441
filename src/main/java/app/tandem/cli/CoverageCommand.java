package app.tandem.cli;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.coverage.Gaps;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.plan.backlog.coverage.ThroughTime;
import app.tandem.plan.backlog.coverage.ThroughTime.State;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `coverage PLAN`: what answers what, today and through five years, with every gap, as JSON.
@Command(name = "coverage", description = "Prints what answers what, now and through time, as JSON.",
        mixinStandardHelpOptions = true)
final class CoverageCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PlanArgument plan = new PlanArgument();

    CoverageCommand() {}

    @Override
    public Integer call() {
        try (var store = plan.open()) {
            Says.line(spec, Json.of(answer(store.plan(), plan.today(store.plan()))));
        }
        return CommandLineTandem.DONE;
    }

    private static Map<String, Object> answer(Plan plan, LocalDate today) {
        var grid = Grid.of(plan, Grid.Rows.REQUIREMENT, Grid.Across.DOMAIN, _ -> true);
        var gaps = Gaps.of(plan);
        return Json.object(
                "as-of", today.toString(),
                "musts", grid.rows().stream().filter(CoverageCommand::must).count(),
                "musts-without-answer", grid.rows().stream().filter(row -> must(row) && row.gap()).count(),
                "domains", grid.columns().stream()
                        .map(column -> Json.object("domain", column.title(), "needs", column.demand(),
                                "idle-capabilities", column.idle()))
                        .toList(),
                "requirements", grid.rows().stream().map(CoverageCommand::row).toList(),
                "gaps", Json.object(
                        "unanswered", Json.codes(gaps.unanswered()),
                        "not-assessed", Json.codes(gaps.unassessed()),
                        "musts-without-initiative", Json.codes(gaps.mustsWithoutInitiative()),
                        "capabilities-serving-nothing", Json.codes(gaps.servingNothing()),
                        "owned-and-unused", Json.codes(gaps.shelved())),
                "through-time", through(ThroughTime.of(plan, today)));
    }

    private static boolean must(Grid.Row row) {
        return row.needs().getFirst().moscow() == Moscow.MUST;
    }

    private static Map<String, Object> row(Grid.Row row) {
        var need = row.needs().getFirst();
        var answer = row.answers().getFirst();
        var cells = new LinkedHashMap<String, Object>();
        row.byColumn().forEach((domain, cell) -> cells.put(domain, cell.coverage().points()));
        return Json.object("code", need.code().toString(), "title", need.title(),
                "moscow", need.moscow().name(), "coverage", answer.coverage().points(),
                "gap", answer.gap(), "agreed", answer.agreed(), "by-domain", cells);
    }

    private static Map<String, Object> through(ThroughTime time) {
        return Json.object(
                "quarters", time.quarters().stream()
                        .map(quarter -> Json.object("quarter", quarter.toString(),
                                "covered-by-nothing", Json.codes(time.in(State.NOTHING, quarter)),
                                "paid-for-twice", Json.codes(time.in(State.TWICE, quarter))))
                        .toList(),
                "losing-their-answer", Json.codes(time.losing()));
    }
}
