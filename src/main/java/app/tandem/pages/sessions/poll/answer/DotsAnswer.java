package app.tandem.pages.sessions.poll.answer;

import app.tandem.plan.Words;
import app.tandem.plan.session.poll.Question;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// So many dots, put on the options: arrows up and down add one and take one back.
final class DotsAnswer extends Answering {

    private final int dots;
    private final List<Spinner<Integer>> counts = new ArrayList<>();
    private final Label left = new Label();

    DotsAnswer(Question question, Runnable changed) {
        dots = question.dots();
        for (String option : question.options()) {
            var count = new Spinner<Integer>(0, dots, 0);
            count.setAccessibleText(Words.with("poll.dots.spoken", option));
            count.getStyleClass().add("dots");
            count.valueProperty().subscribe(() -> {
                showLeft();
                changed.run();
            });
            counts.add(count);
            var label = new Label(option);
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            var line = new HBox(label, count);
            line.getStyleClass().add("bar");
            getChildren().add(line);
        }
        left.getStyleClass().add("strong");
        getChildren().add(left);
        showLeft();
    }

    @Override
    public List<Integer> figures() {
        return counts.stream().map(Spinner::getValue).toList();
    }

    @Override
    public void entered() {
        counts.getFirst().requestFocus();
    }

    private void showLeft() {
        int placed = figures().stream().mapToInt(Integer::intValue).sum();
        left.setText(Words.with("poll.dots.left", Math.max(0, dots - placed), dots));
    }
}
