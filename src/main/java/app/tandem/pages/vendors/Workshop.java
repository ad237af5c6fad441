package app.tandem.pages.vendors;

import app.tandem.pages.Desk;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.vendor.Selection;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The selection that the page shows, and what can be done to it now.
final class Workshop {

    private final Desk desk;
    private @Nullable Id<Selection> chosen;

    Workshop(Desk desk) {
        this.desk = desk;
    }

    void choose(@Nullable Id<Selection> chosen) {
        this.chosen = chosen;
    }

    @Nullable Id<Selection> chosen() {
        return chosen;
    }

    VendorEdits vendors() {
        return new VendorEdits(plan(), desk.ids(), selection());
    }

    WeightEdits weights() {
        return new WeightEdits(plan(), desk.ids(), selection());
    }

    ScoreEdits scores() {
        return new ScoreEdits(plan(), desk.ids(), selection());
    }

    Plan plan() {
        return desk.plan();
    }

    /// The selection as the plan has it now.
    ///
    /// @throws IllegalStateException when none is chosen
    Selection selection() {
        return plan().find(chosen).orElseThrow(() -> new IllegalStateException("No selection is chosen"));
    }

    void perform(Edit edit) {
        if (!edit.isEmpty()) desk.store().perform(edit);
    }

    LocalDate today() {
        return desk.today();
    }

    void lockWeights() {
        if (!weights().locked() && weights().lockable()) perform(weights().lock(desk.clock().instant()));
    }

    void reveal() {
        if (scores().revealable()) perform(scores().reveal(desk.clock().instant()));
    }

    /// A field and a button that add something by its name.
    Node adding(String words, Function<String, Edit> edit) {
        var field = new TextField();
        field.setPromptText(words);
        field.setAccessibleText(words);
        var button = new Button(words);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.disableProperty().bind(field.textProperty().map(String::isBlank));
        button.setOnAction(_ -> {
            perform(edit.apply(field.getText().strip()));
            field.clear();
        });
        field.setOnAction(_ -> button.fire());
        var box = new HBox(field, button);
        box.getStyleClass().add("bar");
        return box;
    }
}
