package app.tandem.reports.minutes;

import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.Readiness;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who owes what until when, the nearest date first, and what both sides left open.
record ActionsList(MinutesSource source) {

    /// The session's actions in the order of their dates; those without a date come last.
    static List<ActionItem> sorted(MinutesSource source) {
        var order = Comparator.<ActionItem, LocalDate>comparing(
                action -> action.due() == null ? LocalDate.MAX : action.due());
        return source.now().referring(ActionItem.class, source.session().id()).stream()
                .sorted(order.thenComparing(ActionItem::code)).toList();
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Words.of("minutes.actions")));
        var actions = sorted(source);
        if (actions.isEmpty()) {
            blocks.add(Block.Paragraph.of(Words.of("minutes.actions.none")));
        } else {
            blocks.add(table(actions));
        }
        blocks.addAll(exceptions());
        return blocks;
    }

    /// What both sides signed although it was not in order.
    private List<Block> exceptions() {
        var left = Readiness.of(source.now(), source.session()).findings().stream()
                .filter(one -> one.result() == Readiness.Result.LEFT_OPEN)
                .map(Readiness.Finding::exception).toList();
        return left.isEmpty() ? List.of()
                : List.of(new Block.Heading(1, Words.of("minutes.exceptions")), new Block.Bullets(left));
    }

    private Block table(List<ActionItem> actions) {
        return new Block.Table(Words.of("minutes.actions"),
                List.of(Column.of(Words.of("minutes.code"), 7), Column.of(Words.of("minutes.action"), 42),
                        Column.of(Words.field("owner"), 17), Column.of(Words.of("minutes.side"), 11),
                        Column.of(Words.field("due"), 14), Column.of(Words.field("status"), 9)),
                actions.stream().map(this::row).toList());
    }

    private List<Cell> row(ActionItem action) {
        var from = source.now().find(action.decision()).map(Decision::code).map(Object::toString).orElse("");
        boolean moved = action.originalDue() != null && !action.originalDue().equals(action.due());
        var first = moved ? Words.with("minutes.due.was", Dates.day(action.originalDue())) : "";
        var title = from.isEmpty() ? action.title()
                : Words.with("minutes.action.from", action.title(), from);
        return List.of(Cell.of(action.code().toString()), Cell.of(title),
                Cell.of(source.name(action.owner())), Cell.of(action.side()),
                Cell.noted(Dates.day(action.due()), first), Cell.of(status(action)));
    }

    private String status(ActionItem action) {
        return action.overdue(source.today()) ? Words.of("minutes.overdue") : Words.of(action.status());
    }
}
