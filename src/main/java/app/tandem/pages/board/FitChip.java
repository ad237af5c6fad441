package app.tandem.pages.board;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit;
import app.tandem.ui.HarveyBall;
import app.tandem.ui.Ticks;
import app.tandem.ui.Views;
import app.tandem.ui.Visible;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// How well two cards fit, on the line between them: a ball, a word and two ticks.
final class FitChip extends Button {

    private final HarveyBall ball = new HarveyBall(-1, "");
    private final Label word = new Label();
    private final Label condition = new Label(Words.of("board.fit.if"));
    private final Tooltip tip = new Tooltip();
    private final Ticks ticks = new Ticks(Ticks.Given.NONE, "");
    private Fit fit;

    FitChip(Fit fit) {
        this.fit = fit;
        Views.fold(word, condition);
        getStyleClass().add("fit-chip");
        var row = new HBox(ball, word, condition, ticks);
        row.getStyleClass().add("row");
        condition.getStyleClass().add("condition-mark");
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        setGraphic(row);
    }

    Fit fit() {
        return fit;
    }

    /// @param from code of the requirement; to that of the capability
    void show(Fit next, String from, String to) {
        fit = next;
        ball.setPoints(next.coverage().points(), Words.of(next.coverage()));
        word.setText(Words.of(next.coverage()));
        ticks.setGiven(Badges.ticks(next), Spoken.ticks(next));
        boolean tied = !next.condition().isBlank();
        condition.setVisible(tied);
        tip.setText(tied ? Words.with("board.fit.condition", Visible.line(next.condition())) : "");
        setTooltip(tied ? tip : null);
        setAccessibleText(Spoken.fit(next, from, to));
    }

    /// @param run given the side whose tick is clicked, anywhere on that end of the chip; that is no press on
    ///     the chip
    void onTicks(Consumer<Side> run) {
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            double across = ticks.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            if (across < 0) return;
            run.accept(across < ticks.getWidth() / 2 ? Side.IT : Side.CC);
            event.consume();
        });
    }

    /// Stands out for a moment, and then no longer.
    void flash() {
        getStyleClass().add("flash");
        var moment = new PauseTransition(Duration.seconds(1));
        moment.setOnFinished(_ -> getStyleClass().remove("flash"));
        moment.play();
    }

    /// The word goes where the gutter is too narrow for it; ball and ticks stay.
    void fitInto(double width) {
        boolean room = width > word.getFont().getSize() * 11;
        word.setVisible(room);
    }
}
