package app.tandem.reports.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.compare.Cause;
import app.tandem.plan.roadmap.compare.Comparison;
import app.tandem.plan.roadmap.compare.Difference;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What changed between two states of the plan, a line a field: the old value struck through, the new one,
/// and why.
public final class ChangeTable {

    private ChangeTable() {}

    public static Block.Table of(Comparison comparison, String title) {
        var rows = comparison.differences().stream()
                .flatMap(it -> rows(it, comparison.now()).stream()).toList();
        return new Block.Table(title, List.of(
                Column.of(Words.of("reports.changes.change"), 10),
                Column.of(Words.of("reports.changes.what"), 28),
                Column.of(Words.of("reports.changes.field"), 13),
                Column.of(Words.of("reports.changes.before"), 16),
                Column.of(Words.of("reports.changes.now"), 16),
                Column.of(Words.of("reports.changes.why"), 25)), rows);
    }

    /// The first line of a row names it.
    private static List<List<Cell>> rows(Difference difference, Plan plan) {
        var rows = new ArrayList<List<Cell>>();
        var fields = difference.fields();
        for (int i = 0; i < Math.max(1, fields.size()); i++) {
            var field = i < fields.size() ? fields.get(i) : new Difference.FieldDifference("", "", "");
            boolean first = i == 0;
            rows.add(List.of(Cell.of(first ? Words.of(difference.kind()) : ""),
                    Cell.of(first ? difference.name() : ""), Cell.of(field.field()),
                    Cell.gone(field.before()), Cell.of(field.after()),
                    first ? why(difference, plan) : Cell.of("")));
        }
        return rows;
    }

    private static Cell why(Difference difference, Plan plan) {
        var decisions = plan.find(difference.row().id())
                .filter(Initiative.class::isInstance)
                .map(row -> Cause.of(plan, (Initiative) row))
                .orElse(List.of()).stream()
                .map(cause -> cause.decision().code().toString())
                .collect(Collectors.joining(", "));
        var reason = !difference.moved() ? ""
                : difference.reason().isBlank() ? Words.of("reports.changes.noreason") : difference.reason();
        return Cell.noted(reason, decisions);
    }
}
