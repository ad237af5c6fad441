package app.tandem.pages.register;

import app.tandem.plan.Words;
import app.tandem.plan.session.register.Register;
import app.tandem.ui.Icons;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A person, how many actions are open, and a sign when some are overdue.
final class DebtCell extends ListCell<Register.Debt> {

    DebtCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Register.@Nullable Debt debt, boolean empty) {
        super.updateItem(debt, empty);
        setGraphic(null);
        setText(null);
        getStyleClass().remove("warn");
        if (debt == null || empty) return;
        var name = debt.owner() == null ? Words.of("register.nobody") : debt.owner().name();
        setText(Words.with("register.debt", name, debt.open(), debt.overdue()));
        if (debt.overdue() > 0 || debt.owner() == null) Icons.on(this, Feather.ALERT_TRIANGLE);
    }
}
