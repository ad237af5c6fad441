package app.tandem.pages.board.table;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import java.util.List;

/// What people do with the columns that are worked out by a formula of theirs.
public record ColumnEdits(Plan plan, Ids ids) {

    /// What a calculated column is called and worked out by.
    public record Written(String title, String formula) {}

    /// A column after those that are there.
    ///
    /// @throws IllegalArgumentException with a sentence, when the formula cannot be read
    public Edit added(CustomField.Kind kind, Written written) {
        var field = CustomField.plain(ids.next(CustomField.class), written.title(), kind,
                        CustomField.Type.CALCULATED)
                .with().formula(written.formula()).rank(CustomField.of(plan, kind.rows()).size() + 1).build();
        return Edit.put(Words.with("board.edit.calculated.add", field.title()),
                CustomValue.refit(plan, field));
    }

    /// @throws IllegalArgumentException with a sentence, when the formula cannot be read
    public Edit changed(CustomField field, Written written) {
        var next = field.with().title(written.title()).formula(written.formula()).build();
        return Edit.put(Words.with("board.edit.calculated.change", next.title()),
                CustomValue.refit(plan, next));
    }

    /// It has no values that could stay behind.
    public Edit removed(CustomField field) {
        return new Edit(Words.with("board.edit.calculated.remove", field.title()),
                List.of(new Change.Remove(field)));
    }
}
