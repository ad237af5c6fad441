package app.tandem.pages.register;

import app.tandem.plan.Words;
import app.tandem.plan.session.register.Register;
import app.tandem.ui.Icons;
import app.tandem.ui.WrappingCell;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A person, how many actions are open, and a sign when some are overdue.
final class DebtCell extends WrappingCell<Register.Debt> {

    private final Label words = new Label();

    DebtCell() {
        words.setWrapText(true);
    }

    @Override
    protected void updateItem(Register.@Nullable Debt debt, boolean empty) {
        super.updateItem(debt, empty);
        setGraphic(debt == null || empty ? null : words);
        if (debt == null || empty) return;
        var name = debt.owner() == null ? Words.of("register.nobody") : debt.owner().name();
        words.setText(Words.with("register.debt", name, debt.open(), debt.overdue()));
        words.setGraphic(null);
        if (debt.overdue() > 0 || debt.owner() == null) Icons.on(words, Feather.ALERT_TRIANGLE);
        setAccessibleText(words.getText());
    }
}
