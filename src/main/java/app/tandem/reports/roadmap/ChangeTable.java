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

/// What changed between two states of the plan: what came or went in one line with its values, what was
/// altered with a line a field, the old value struck through, the new one, and why.
public final class ChangeTable {

    private ChangeTable() {}

    /// Where nothing was altered, there is no field to show either.
    public static Block.Table of(Comparison comparison, String title) {
        var differences = comparison.differences();
        if (differences.stream().allMatch(ChangeTable::whole)) {
            return new Block.Table(title, List.of(
                    Column.of(Words.of("reports.changes.change"), 9),
                    Column.of(Words.of("reports.changes.what"), 68),
                    Column.of(Words.of("reports.changes.why"), 23)),
                    differences.stream().map(it -> List.of(Cell.of(Words.of(it.kind())), valued(it),
                            why(it, comparison.now()))).toList());
        }
        var rows = differences.stream().flatMap(it -> rows(it, comparison.now()).stream()).toList();
        return new Block.Table(title, List.of(
                Column.of(Words.of("reports.changes.change"), 9),
                Column.of(Words.of("reports.changes.what"), 38),
                Column.of(Words.of("reports.changes.field"), 12),
                Column.of(Words.of("reports.changes.before"), 12),
                Column.of(Words.of("reports.changes.now"), 12),
                Column.of(Words.of("reports.changes.why"), 23)), rows);
    }

    /// The first line of a row names it.
    private static List<List<Cell>> rows(Difference difference, Plan plan) {
        if (whole(difference)) {
            return List.of(List.of(Cell.of(Words.of(difference.kind())), valued(difference),
                    Cell.of(""), Cell.of(""), Cell.of(""), why(difference, plan)));
        }
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

    /// What came or went has nothing to be set against.
    private static boolean whole(Difference difference) {
        return difference.kind() == Difference.Kind.ADDED || difference.kind() == Difference.Kind.REMOVED;
    }

    private static Cell valued(Difference difference) {
        return Cell.noted(difference.name(), difference.fields().stream()
                .map(it -> it.field() + " " + (it.after().isEmpty() ? it.before() : it.after()))
                .collect(Collectors.joining(" · ")));
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
