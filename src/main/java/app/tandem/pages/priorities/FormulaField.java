package app.tandem.pages.priorities;

import app.tandem.pages.Desk;
import app.tandem.pages.pick.FormulaInput;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.Ordering;
import app.tandem.plan.backlog.priority.WrittenScore;
import javafx.scene.layout.VBox;

/// The formula of the own score. Enter and leaving the field keep what can be read; what cannot stays in the
/// field.
final class FormulaField extends VBox {

    private static final String DRAFT = "priorities.formula";

    private final Desk desk;
    private final FormulaInput input;

    FormulaField(Desk desk) {
        this.desk = desk;
        input = new FormulaInput(() -> WrittenScore.names(desk.plan()).keySet());
        var field = input.field();
        field.setId("own-formula");
        field.setPromptText(Words.of("priorities.formula.prompt"));
        field.setAccessibleText(Words.of("priorities.formula"));
        field.setText(desk.store().drafts().text(DRAFT));
        field.setOnAction(_ -> commit());
        input.focusWithinProperty().subscribe(within -> {
            if (!within) commit();
        });
        getChildren().add(input);
    }

    void show(Plan plan) {
        boolean typing = input.field().isFocused() || !desk.store().drafts().text(DRAFT).isEmpty();
        if (!typing) input.field().setText(Ordering.of(plan).formula());
        input.check();
    }

    private void commit() {
        var typed = input.typed();
        boolean kept = typed.equals(Ordering.of(desk.plan()).formula());
        boolean readable = input.wrong().isEmpty();
        desk.store().drafts().keep(DRAFT, readable || kept ? "" : typed);
        if (readable && !kept) {
            desk.store().perform(new PrioritiesEdits(desk.plan(), desk.ids()).formula(typed));
        }
    }
}
