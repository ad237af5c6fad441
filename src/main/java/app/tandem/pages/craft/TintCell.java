package app.tandem.pages.craft;

import app.tandem.plan.Words;
import app.tandem.plan.craft.field.Tint;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A colour and what it is called.
final class TintCell extends ListCell<Tint> {

    @Override
    protected void updateItem(@Nullable Tint tint, boolean empty) {
        super.updateItem(tint, empty);
        setText(tint == null || empty ? null : Words.of(tint));
        setGraphic(tint == null || empty ? null : new Swatch(tint));
    }
}
