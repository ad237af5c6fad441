package app.tandem.reports.minutes;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Risk;
import app.tandem.plan.roadmap.compare.Comparison;
import app.tandem.plan.roadmap.compare.Scope;
import app.tandem.plan.session.MinuteLine;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.roadmap.ChangeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the session changed in the plan: risks raised or altered, and the roadmap against its baseline.
record PlanChanges(MinutesSource source) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Words.of("minutes.risks")));
        blocks.addAll(risks());
        blocks.add(new Block.Heading(1, Words.of("minutes.changes")));
        blocks.add(changes(source.baseline()));
        return blocks;
    }

    private List<Block> risks() {
        var blocks = new ArrayList<Block>();
        var noted = source.now().referring(MinuteLine.class, source.session().id()).stream()
                .filter(line -> line.kind() == MinuteLine.Kind.RISK)
                .sorted(Comparator.comparingInt(MinuteLine::number)).map(MinuteLine::text).toList();
        if (!noted.isEmpty()) blocks.add(new Block.Bullets(noted));
        var risks = source.now().coded(Risk.class).stream().filter(this::moved).map(this::row).toList();
        if (!risks.isEmpty()) {
            blocks.add(new Block.Table(Words.of("minutes.risks"),
                    List.of(Column.of(Words.of("minutes.code"), 8), Column.of(Words.of("minutes.risk"), 47),
                            Column.numbers(Words.of("minutes.risk.score"), 9),
                                    Column.of(Words.field("owner"), 18),
                            Column.of(Words.field("state"), 18)), risks));
        }
        if (blocks.isEmpty()) blocks.add(Block.Paragraph.of(Words.of("minutes.risks.none")));
        return blocks;
    }

    /// New or other than in the baseline; without one, every risk that is open.
    private boolean moved(Risk risk) {
        var baseline = source.baseline();
        return baseline == null ? risk.state() == Risk.State.OPEN
                : baseline.find(risk.id()).filter(risk::equals).isEmpty();
    }

    private List<Cell> row(Risk risk) {
        return List.of(Cell.of(risk.code().toString()), Cell.noted(risk.title(), risk.responseText()),
                Cell.of(Integer.toString(risk.score())), Cell.of(source.name(risk.owner())),
                Cell.of(Words.of(risk.state())));
    }

    private Block changes(@Nullable Plan baseline) {
        if (baseline == null) return Block.Paragraph.of(Words.of("minutes.changes.nobaseline"));
        var found = Comparison.between(baseline, source.now(), Scope.ROADMAP);
        return found.differences().isEmpty() ? Block.Paragraph.of(Words.of("minutes.changes.none"))
                : ChangeTable.of(found, Words.of("minutes.changes"));
    }
}
