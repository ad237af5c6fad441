package app.tandem.pages.sessions.poll.answer;

import app.tandem.plan.Words;
import app.tandem.plan.session.poll.Poll.Agreement;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/// One of four steps, by mouse, arrows or the digits 1 to 4.
final class AgreeAnswer extends Answering {

    private final ToggleGroup group = new ToggleGroup();
    private final List<RadioButton> steps = new ArrayList<>();

    AgreeAnswer(Runnable changed) {
        for (var step : Agreement.values()) {
            var radio = new RadioButton(step.ordinal() + 1 + "  " + Words.of(step));
            radio.setAccessibleText(Words.of(step));
            radio.setToggleGroup(group);
            steps.add(radio);
        }
        getChildren().setAll(steps);
        group.selectedToggleProperty().subscribe(changed);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int at = ScoreAnswer.digit(event) - 1;
            if (at < 0 || at >= steps.size()) return;
            steps.get(at).setSelected(true);
            steps.get(at).requestFocus();
            event.consume();
        });
    }

    @Override
    public List<Integer> figures() {
        return steps.stream().filter(RadioButton::isSelected).map(steps::indexOf).toList();
    }

    @Override
    public void entered() {
        steps.getFirst().requestFocus();
    }
}
