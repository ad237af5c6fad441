package app.tandem.reports.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.compare.Cause;
import app.tandem.plan.roadmap.compare.Comparison;
import app.tandem.plan.roadmap.compare.Difference;
import app.tandem.plan.roadmap.compare.Difference.FieldDifference;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What changed between two states of the plan: what came or went with its values, what was altered with its
/// fields, the old value struck through and the new one, and under each name why.
public final class ChangeTable {

    /// What stands on one line of a column, so that the lines of three columns stay beside one another.
    private static final int BRIEF = 13;

    private ChangeTable() {}

    /// Where nothing was altered, there is no field to show either.
    public static Block.Table of(Comparison comparison, String title) {
        var columns = new ArrayList<Column>();
        boolean altered = !comparison.differences().stream().allMatch(ChangeTable::whole);
        columns.add(Column.of(Words.of("reports.changes.change"), 10));
        columns.add(Column.of(Words.of("reports.changes.what"), altered ? 48 : 90));
        if (altered) {
            columns.add(Column.of(Words.of("reports.changes.field"), 14));
            columns.add(Column.of(Words.of("reports.changes.before"), 14));
            columns.add(Column.of(Words.of("reports.changes.now"), 14));
        }
        return new Block.Table(title, columns, rows(comparison).stream()
                .map(row -> row.subList(0, columns.size())).toList());
    }

    private static List<List<Cell>> rows(Comparison comparison) {
        var rows = new ArrayList<List<Cell>>();
        for (var difference : comparison.differences()) {
            if (!bare(difference)) rows.addAll(rows(difference, comparison.now()));
        }
        for (var kind : Difference.Kind.values()) {
            var names = comparison.differences().stream()
                    .filter(it -> it.kind() == kind && bare(it))
                    .map(Difference::name).collect(Collectors.joining(", "));
            if (!names.isEmpty()) rows.add(row(kind, Cell.of(names)));
        }
        return rows;
    }

    private static List<List<Cell>> rows(Difference difference, Plan plan) {
        if (whole(difference)) {
            return List.of(row(difference.kind(), noted(difference.name(), Stream.of(
                    difference.fields().stream().map(it -> it.field() + " "
                            + (it.after().isEmpty() ? it.before() : it.after())),
                    Stream.of(decisions(difference, plan))).flatMap(all -> all))));
        }
        var named = row(difference.kind(), noted(difference.name(),
                Stream.of(reason(difference), decisions(difference, plan))));
        if (difference.fields().stream().allMatch(ChangeTable::brief)) {
            return List.of(fields(named, difference.fields()));
        }
        var nameless = List.of(Cell.of(""), Cell.of(""));
        var rows = new ArrayList<List<Cell>>();
        for (var field : difference.fields()) {
            rows.add(fields(rows.isEmpty() ? named : nameless, List.of(field)));
        }
        return rows;
    }

    private static boolean brief(FieldDifference field) {
        return Stream.of(field.field(), field.before(), field.after())
                .allMatch(text -> text.length() <= BRIEF);
    }

    private static List<Cell> row(Difference.Kind kind, Cell what) {
        return List.of(Cell.of(Words.of(kind)), what, Cell.of(""), Cell.of(""), Cell.of(""));
    }

    private static List<Cell> fields(List<Cell> named, List<FieldDifference> fields) {
        return List.of(named.get(0), named.get(1), Cell.of(each(fields, FieldDifference::field)),
                Cell.gone(each(fields, FieldDifference::before)),
                Cell.of(each(fields, FieldDifference::after)));
    }

    private static String each(List<FieldDifference> fields, Function<FieldDifference, String> part) {
        return fields.stream().map(part).collect(Collectors.joining("\n"));
    }

    /// What came or went has nothing to be set against.
    private static boolean whole(Difference difference) {
        return difference.kind() == Difference.Kind.ADDED || difference.kind() == Difference.Kind.REMOVED;
    }

    /// Has only a name, as what links two others.
    private static boolean bare(Difference difference) {
        return whole(difference) && difference.fields().isEmpty();
    }

    private static Cell noted(String name, Stream<String> notes) {
        return Cell.noted(name, notes.filter(it -> !it.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private static String reason(Difference difference) {
        if (!difference.moved()) return "";
        return difference.reason().isBlank() ? Words.of("reports.changes.noreason") : difference.reason();
    }

    private static String decisions(Difference difference, Plan plan) {
        return plan.find(difference.row().id())
                .filter(Initiative.class::isInstance)
                .map(row -> Cause.of(plan, (Initiative) row))
                .orElse(List.of()).stream()
                .map(cause -> cause.decision().code().toString())
                .collect(Collectors.joining(", "));
    }
}
