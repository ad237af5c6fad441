package app.tandem.pages.craft;

import app.tandem.plan.Change;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.Attachment;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.Lineage;
import app.tandem.plan.craft.Remark;
import java.time.LocalDate;
import java.util.List;

/// What can be hung on an item, as edits.
final class CraftEdits {

    private CraftEdits() {}

    static Edit remark(Remark remark) {
        return Edit.put(Words.with("craft.edit.remark", remark.about()), remark);
    }

    static Edit remove(Remark remark) {
        return new Edit(Words.with("craft.edit.remark.remove", remark.about()),
                List.of(new Change.Remove(remark)));
    }

    static Edit attach(Attachment attachment) {
        return Edit.put(Words.with("craft.edit.attach", attachment.name(), attachment.about()), attachment);
    }

    static Edit remove(Attachment attachment) {
        return new Edit(Words.with("craft.edit.attach.remove", attachment.name(), attachment.about()),
                List.of(new Change.Remove(attachment)));
    }

    /// A text field for items of this kind, after those that are there.
    static Edit addField(Plan plan, CustomField.Kind kind, Ids ids) {
        var field = CustomField.plain(ids.next(CustomField.class), Words.of("craft.field.new"), kind,
                CustomField.Type.TEXT).withRank(CustomField.of(plan, kind.rows()).size() + 1);
        return Edit.put(Words.with("craft.edit.field.add", Words.of(kind)), field);
    }

    static Edit move(Plan plan, Lineage.Move move, Ids ids) {
        return new Edit(Words.with("craft.edit.move", move.child().code()), Lineage.move(plan, move, ids));
    }

    static Remark remark(Ids ids, Code about, Said said) {
        return new Remark(ids.next(Remark.class), about, said.author(), said.on(), said.text());
    }

    /// Words, whose they are, and of which day.
    record Said(String author, LocalDate on, String text) {}
}
