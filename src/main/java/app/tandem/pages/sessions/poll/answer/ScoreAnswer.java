package app.tandem.pages.sessions.poll.answer;

import app.tandem.plan.Words;
import app.tandem.plan.session.poll.Poll;
import app.tandem.plan.session.poll.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A score from 1 to 5 for each option; a digit scores the option that has the focus and goes on.
final class ScoreAnswer extends Answering {

    private final List<List<RadioButton>> rows = new ArrayList<>();

    ScoreAnswer(Question question, Runnable changed) {
        for (String option : question.options()) {
            var row = row(option, changed);
            var label = new Label(option);
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            var line = new HBox(label);
            line.getStyleClass().add("bar");
            line.getChildren().addAll(row);
            int at = rows.size();
            line.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, at));
            rows.add(row);
            getChildren().add(line);
        }
    }

    @Override
    public List<Integer> figures() {
        return rows.stream().map(row -> IntStream.range(0, row.size())
                .filter(at -> row.get(at).isSelected()).map(at -> at + 1).findFirst().orElse(0)).toList();
    }

    @Override
    public void entered() {
        focus(0);
    }

    /// The digit that was pressed; 0 for another key.
    static int digit(KeyEvent event) {
        return event.getText().matches("[1-9]") ? event.getText().charAt(0) - '0' : 0;
    }

    private void press(KeyEvent event, int at) {
        int score = digit(event);
        if (score < 1 || score > Poll.HIGHEST_SCORE) return;
        rows.get(at).get(score - 1).setSelected(true);
        focus(Math.min(at + 1, rows.size() - 1));
        event.consume();
    }

    private void focus(int at) {
        var row = rows.get(at);
        row.stream().filter(RadioButton::isSelected).findFirst().orElse(row.getFirst()).requestFocus();
    }

    private static List<RadioButton> row(String option, Runnable changed) {
        var group = new ToggleGroup();
        group.selectedToggleProperty().subscribe(changed);
        return IntStream.rangeClosed(1, Poll.HIGHEST_SCORE).mapToObj(score -> {
            var radio = new RadioButton(Integer.toString(score));
            radio.setAccessibleText(Words.with("poll.score.spoken", option, score, Poll.HIGHEST_SCORE));
            radio.setToggleGroup(group);
            radio.setMinWidth(USE_PREF_SIZE);
            return radio;
        }).toList();
    }
}
