package app.tandem.pages.priorities;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.Kano;
import app.tandem.plan.backlog.priority.Measure;
import java.math.BigDecimal;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The steps of a scale as chips to click and digits to press. Kano asks twice: how it is when the need is
/// met, and how it is when it is not.
final class ScaleChips extends FlowPane {

    private final Consumer<BigDecimal> onPick;
    private Measure measure = Measure.VALUE;
    private int there;

    ScaleChips(Consumer<BigDecimal> onPick) {
        this.onPick = onPick;
        getStyleClass().add("scale-chips");
    }

    void show(Measure measure) {
        if (measure == this.measure && !getChildren().isEmpty()) return;
        this.measure = measure;
        ask();
    }

    /// Begins anew, as for another need.
    void forget() {
        if (there == 0) return;
        there = 0;
        ask();
    }

    /// @param digit 1 for the first step, or so many dots
    void press(int digit) {
        if (measure == Measure.KANO) {
            kano(digit);
        } else if (measure == Measure.DOTS) {
            onPick.accept(BigDecimal.valueOf(digit));
        } else if (digit <= measure.steps().size()) {
            onPick.accept(measure.steps().get(digit - 1));
        }
    }

    private void kano(int answer) {
        if (answer > Kano.ANSWERS) return;
        if (there == 0) {
            there = answer;
            ask();
            return;
        }
        var points = Kano.points(there, answer);
        there = 0;
        ask();
        onPick.accept(points);
    }

    private void ask() {
        getChildren().clear();
        if (measure == Measure.KANO) {
            var question = new Label(there == 0 ? Words.of("priorities.kano.there")
                    : Words.with("priorities.kano.missing", answer(there)));
            question.getStyleClass().add("strong");
            getChildren().add(question);
            for (int i = 1; i <= Kano.ANSWERS; i++) getChildren().add(chip(i, answer(i)));
            return;
        }
        if (measure == Measure.DOTS) {
            for (int i = 0; i < Measure.DOTS_EACH; i++) getChildren().add(chip(i, Integer.toString(i)));
            return;
        }
        for (int i = 1; i <= measure.steps().size(); i++) {
            getChildren().add(chip(i, measure.steps().get(i - 1).toPlainString()));
        }
    }

    private Button chip(int digit, String text) {
        var chip = new Button(text.equals(Integer.toString(digit)) ? text
                : Words.with("priorities.chip.step", digit, text));
        chip.setFocusTraversable(false);
        chip.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        chip.setOnAction(_ -> press(digit));
        return chip;
    }

    private static String answer(int answer) {
        return Words.of("priorities.kano.answers").split("\\|")[answer - 1];
    }
}
