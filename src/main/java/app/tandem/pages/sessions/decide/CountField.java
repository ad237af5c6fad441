package app.tandem.pages.sessions.decide;

import app.tandem.plan.session.Decision;
import app.tandem.ui.TypedText;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// A small field for a number of votes.
final class CountField extends HBox {

    private final TextField field = new TextField();
    private final TypedText typed = TypedText.of(field);
    private final BiConsumer<Decision, Integer> commit;

    CountField(String word, String spoken, BiConsumer<Decision, Integer> commit) {
        this.commit = commit;
        field.getStyleClass().add("count");
        field.setAccessibleText(spoken);
        var label = new Label(word);
        label.getStyleClass().add("meta");
        label.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("bar");
        getChildren().addAll(label, field);
    }

    void show(Decision decision, int votes) {
        typed.show(Integer.toString(votes), text -> {
            if (text.matches("\\d{1,3}")) commit.accept(decision, Integer.valueOf(text));
            else field.setText(Integer.toString(votes));
        });
    }
}
