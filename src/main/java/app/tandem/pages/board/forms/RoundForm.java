package app.tandem.pages.board.forms;

import app.tandem.pages.Choices;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.FitRound;
import app.tandem.plan.backlog.Replay;
import app.tandem.ui.Views;
import app.tandem.ui.Visible;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// A round over one fit: what each side learned, and how well the two fit now.
public final class RoundForm {

    private final FitRound round;
    private final Replay replay;
    private final ComboBox<Coverage> after;
    private final TextArea learnedIt = area();
    private final TextArea learnedCc = area();

    /// @param replay how the fit came to be as it is
    public RoundForm(FitRound round, Replay replay) {
        this.round = round;
        this.replay = replay;
        after = Choices.of(round.after());
        learnedIt.setId("learned-it");
        learnedCc.setId("learned-cc");
    }

    public Node first() {
        return learnedIt;
    }

    public List<Node> body() {
        var before = new Label(Words.with("board.round.before", Words.of(round.before()),
                round.requirementVersion()));
        before.getStyleClass().add("muted");
        return List.of(past(), before, Choices.field(Words.field("learnedIt"), learnedIt),
                Choices.field(Words.field("learnedCc"), learnedCc),
                Choices.field(Words.field("after"), after));
    }

    /// The rounds so far, as they follow on one another.
    private Node past() {
        var lines = new VBox();
        for (var step : replay.steps()) {
            var what = new Label(Words.with("board.replay.step", step.round(), Choices.day(step.date()),
                    Words.of(step.before()), Words.of(step.after())));
            var learned = new Label(Words.with("board.replay.learned", Visible.line(step.learnedIt()),
                    Visible.line(step.learnedCc())));
            learned.setWrapText(true);
            learned.getStyleClass().add("meta");
            lines.getChildren().add(what);
            if (step.round() > 0) lines.getChildren().add(learned);
        }
        var pane = new ScrollPane(lines);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("past-rounds");
        Views.fold(pane);
        pane.setVisible(!replay.steps().isEmpty());
        return pane;
    }

    /// Only a round in which somebody learned something can be kept.
    public Button save(Consumer<FitRound> onSave) {
        var save = new Button(Words.of("board.round.save"));
        save.setDefaultButton(true);
        save.disableProperty().bind(learnt().not());
        save.setOnAction(_ -> onSave.accept(held()));
        return save;
    }

    /// Keeps the round and brings the need to the next session.
    public Button meet(Consumer<FitRound> onSave) {
        var meet = new Button(Words.of("board.round.meet"));
        meet.setId("round-meet");
        meet.disableProperty().bind(learnt().not());
        meet.setOnAction(_ -> onSave.accept(held()));
        return meet;
    }

    private BooleanBinding learnt() {
        return Bindings.createBooleanBinding(
                () -> !learnedIt.getText().isBlank() || !learnedCc.getText().isBlank(),
                learnedIt.textProperty(), learnedCc.textProperty());
    }

    private FitRound held() {
        return round.with()
                .after(after.getValue())
                .learnedIt(learnedIt.getText().strip())
                .learnedCc(learnedCc.getText().strip())
                .build();
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setPrefRowCount(3);
        area.setWrapText(true);
        return area;
    }
}
