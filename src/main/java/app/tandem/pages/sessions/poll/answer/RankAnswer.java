package app.tandem.pages.sessions.poll.answer;

import app.tandem.plan.Words;
import app.tandem.plan.session.poll.Question;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;

/// The options in the order in which they are pressed; pressed again, one gives its place back.
final class RankAnswer extends Answering {

    private final List<String> options;
    private final Runnable changed;
    private final List<Button> buttons = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    RankAnswer(Question question, Runnable changed) {
        options = question.options();
        this.changed = changed;
        for (int i = 0; i < options.size(); i++) {
            int option = i;
            var button = new Button();
            button.setMaxWidth(Double.MAX_VALUE);
            button.setWrapText(true);
            button.getStyleClass().add("ranked");
            button.setOnAction(_ -> press(option));
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        show();
    }

    @Override
    public List<Integer> figures() {
        return List.copyOf(order);
    }

    @Override
    public void entered() {
        buttons.getFirst().requestFocus();
    }

    private void press(Integer option) {
        if (!order.removeIf(option::equals)) order.add(option);
        show();
        changed.run();
    }

    private void show() {
        for (int i = 0; i < options.size(); i++) {
            int place = order.indexOf(i) + 1;
            buttons.get(i).setText((place == 0 ? "–" : place + ".") + "  " + options.get(i));
            buttons.get(i).setAccessibleText(place == 0
                    ? Words.with("poll.rank.open", options.get(i))
                    : Words.with("poll.rank.spoken", options.get(i), place));
        }
    }
}
