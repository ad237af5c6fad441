package app.tandem.pages.craft;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.craft.Occasion;
import app.tandem.ui.FoldingPane;
import app.tandem.ui.Icons;
import app.tandem.ui.Views;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// One heading of the inspector with what hangs on the item below it, and why something was refused.
///
/// @param <R> the rows that can have it
abstract class Section<R extends Row> extends FoldingPane {

    private final Desk desk;
    private final Label refused = Icons.on(new Label(), Feather.ALERT_CIRCLE);

    Section(Desk desk, String heading) {
        super(heading);
        this.desk = desk;
        Choices.remember(desk.store().drafts(), "inspector." + getClass().getSimpleName(), this);
        refused.getStyleClass().addAll("field-error", "bad");
        refused.setWrapText(true);
        Views.fold(refused);
        getStyleClass().add("craft-section");
        refuse("");
        fill();
    }

    /// Shows what hangs on the item; keeps what is being typed for it.
    abstract void show(Plan plan, R item);

    final Desk desk() {
        return desk;
    }

    final Occasion occasion() {
        return new Occasion(desk.plan(), desk.ids(), desk.today());
    }

    /// Puts the nodes under the heading, above the reason of a refusal.
    final void fill(Node... nodes) {
        hold(nodes);
        body().getChildren().add(refused);
    }

    /// Performs the edit, or says why it is refused.
    ///
    /// @return whether it was performed
    final boolean attempt(Supplier<Edit> intention) {
        try {
            desk.store().perform(intention.get());
            refuse("");
            return true;
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
            return false;
        }
    }

    final void refuse(String reason) {
        refused.setText(reason);
        refused.setVisible(!reason.isEmpty());
    }
}
