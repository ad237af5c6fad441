package app.tandem.pages.board.table;

import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Agreement;
import app.tandem.plan.backlog.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What can be typed into a table of cards. However many cells change, it is one edit.
public record TableEdits(Plan plan, LocalDate today) {

    /// One cell and what is to stand in it.
    public record Typed(Coded row, String component, String text) {}

    /// Sets every cell.
    ///
    /// @throws IllegalArgumentException with a sentence, when one of the texts cannot be read
    public Edit set(List<Typed> cells) {
        Map<Row, Row> changed = new LinkedHashMap<>();
        for (var typed : cells) {
            var field = Field.of(typed.row().id().kind(), typed.component(), plan, today);
            changed.merge(typed.row(), field.typed(changed.getOrDefault(typed.row(), typed.row()),
                    typed.text()), (_, now) -> now);
        }
        var rows = new ArrayList<Row>();
        changed.forEach((before, now) -> {
            if (!before.equals(now)) rows.addAll(with(before, now));
        });
        return Edit.put(label(cells), rows);
    }

    private List<? extends Row> with(Row before, Row now) {
        return before instanceof Requirement old && now instanceof Requirement changed
                ? Agreement.changed(plan, old, changed, today)
                : List.of(now);
    }

    private static String label(List<Typed> cells) {
        var first = cells.getFirst();
        var fields = cells.stream().map(Typed::component).distinct().toList();
        var rows = cells.stream().map(Typed::row).distinct().toList();
        if (fields.size() > 1) return Words.with("board.edit.paste", rows.size());
        return rows.size() == 1
                ? Words.with("board.edit.type", Words.field(first.component()), first.row().code())
                : Words.with("board.edit.bulk", Words.field(first.component()), rows.size());
    }
}
