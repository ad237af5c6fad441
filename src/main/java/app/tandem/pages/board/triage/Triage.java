package app.tandem.pages.board.triage;

import app.tandem.pages.Desk;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.pick.Picker;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Merging;
import app.tandem.plan.craft.Occasion;
import app.tandem.plan.craft.sides.SideBySide;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;

/// Cards looked at one after the other, and two of them side by side.
public final class Triage {

    /// The page around it.
    public interface Around {

        /// The selected card.
        Optional<Coded> card();

        /// Selects the row and hands it the focus.
        void show(Id<?> id);

        /// Performs the edit and puts the form away.
        void finish(Edit edit);
    }


    private final Desk desk;
    private final Sheet sheet;
    private final Around around;

    public Triage(Desk desk, Sheet sheet, Around around) {
        this.desk = desk;
        this.sheet = sheet;
        this.around = around;
    }

    /// Walks through what is new since the last signed session.
    public void inbox(Function<Coded, Edit> push) {
        var form = new TriageForm(desk, push);
        sheet.open(Words.of("triage.heading"), form.first(), form.body());
    }

    /// Picks another card of the same column to stand beside the selected one.
    public void compare() {
        around.card().ifPresent(card -> {
            var column = card instanceof Requirement ? Columns.requirements(desk.plan())
                    : Columns.capabilities(desk.plan());
            var others = column.stream().<Coded>map(each -> each).filter(each -> !each.equals(card)).toList();
            var picker = new Picker<Coded>(others, other -> compare(card, other));
            sheet.open(Words.with("sides.with", card.code(), card.title()), picker.search(), List.of(picker));
        });
    }

    private void compare(Coded one, Coded other) {
        var form = new CompareForm(SideBySide.of(desk.plan(), one, other));
        sheet.open(Words.with("sides.heading", one.code(), other.code()), form.first(), form.body(),
                form.merges(this::merge).toArray(Button[]::new));
    }

    private void merge(Requirement gone, Requirement kept) {
        around.finish(Merging.of(new Occasion(desk.plan(), desk.ids(), desk.today()), gone, kept));
        around.show(kept.id());
    }
}
