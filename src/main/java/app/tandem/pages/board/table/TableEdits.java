package app.tandem.pages.board.table;

import app.tandem.plan.Change;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Agreement;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What can be typed into a table of cards. However many cells change, it is one edit.
public record TableEdits(Plan plan, Ids ids, LocalDate today) {

    /// One cell and what is to stand in it.
    ///
    /// @param component of the row, or the id of a field that the two sides added
    public record Typed(Coded row, String component, String text) {}

    /// Sets every cell.
    ///
    /// @throws IllegalArgumentException with a sentence, when one of the texts cannot be read
    public Edit set(List<Typed> cells) {
        Map<Row, Row> changed = new LinkedHashMap<>();
        var changes = new ArrayList<Change>();
        for (var typed : cells) {
            var custom = plan.find(Id.of(CustomField.class, typed.component()));
            if (custom.isPresent()) {
                var cell = new CustomValue.Cell(custom.get(), typed.row().code());
                changes.addAll(CustomValue.set(plan, ids, cell, typed.text()).changes());
                continue;
            }
            var field = Field.of(typed.row().id().kind(), typed.component(), plan, today);
            changed.merge(typed.row(), field.typed(changed.getOrDefault(typed.row(), typed.row()),
                    typed.text()), (_, now) -> now);
        }
        changed.forEach((before, now) -> {
            if (before.equals(now)) return;
            Agreement.typed(plan, before, now, today).forEach(row -> changes.add(new Change.Put(row)));
        });
        return new Edit(label(cells), changes);
    }

    private String title(String component) {
        return plan.find(Id.of(CustomField.class, component)).map(CustomField::title)
                .orElseGet(() -> Words.field(component));
    }

    private String label(List<Typed> cells) {
        var first = cells.getFirst();
        var fields = cells.stream().map(Typed::component).distinct().toList();
        var rows = cells.stream().map(Typed::row).distinct().toList();
        if (fields.size() > 1) return Words.with("board.edit.paste", rows.size());
        return rows.size() == 1
                ? Words.with("board.edit.type", title(first.component()), first.row().code())
                : Words.with("board.edit.bulk", title(first.component()), rows.size());
    }
}
