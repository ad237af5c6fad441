package app.tandem.pages.pick;

import app.tandem.pages.Desk;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// "Looks like R-07 — open it?" above a text while it is being typed. It asks and never blocks: Enter still
/// adds, and only a click or the arrow down goes to the other need.
public final class LooksLike {

    private final Popup popup = new Popup();
    private final Hyperlink offer = new Hyperlink();
    private final TextInputControl input;
    private final Desk desk;
    private final Consumer<Requirement> open;
    private @Nullable Requirement found;

    private LooksLike(TextInputControl input, Desk desk, Consumer<Requirement> open) {
        this.input = input;
        this.desk = desk;
        this.open = open;
        offer.getStyleClass().addAll("card", "looks-like");
        offer.setFocusTraversable(false);
        offer.setOnAction(_ -> follow());
        popup.getContent().add(offer);
        popup.setAutoFix(true);
        popup.setHideOnEscape(true);
        input.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.DOWN || !popup.isShowing()) return;
            follow();
            event.consume();
        });
    }

    /// Watches what is typed into the field.
    ///
    /// @param open run with the need that says the same, when people want to see it
    public static void whileTyping(TextInputControl input, Desk desk, Consumer<Requirement> open) {
        var watch = new LooksLike(input, desk, open);
        input.textProperty().subscribe((_, typed) -> watch.look(typed));
        input.focusedProperty().subscribe(_ -> watch.look(input.getText()));
    }

    /// Asked on the first focus already, so that the plan is read before the first letter.
    private void look(String typed) {
        if (!input.isFocused()) {
            show(Optional.empty());
            return;
        }
        var plan = desk.plan();
        desk.reading().alike().ask(this, known -> known.sameNeed(plan, typed), answer -> {
            if (input.getText().equals(typed)) show(answer);
        });
    }

    private void show(Optional<Requirement> answer) {
        found = answer.filter(_ -> input.isFocused()).orElse(null);
        if (found == null) {
            popup.hide();
            input.setAccessibleHelp(null);
            return;
        }
        offer.setText(Words.with("shelf.alike", found.code(), found.title()));
        input.setAccessibleHelp(offer.getText());
        var above = input.localToScreen(0, -2.6 * offer.getFont().getSize());
        if (!popup.isShowing() && above != null) popup.show(input, above.getX(), above.getY());
    }

    private void follow() {
        var need = found;
        if (need == null) return;
        popup.hide();
        input.clear();
        open.accept(need);
    }
}
