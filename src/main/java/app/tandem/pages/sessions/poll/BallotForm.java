package app.tandem.pages.sessions.poll;

import app.tandem.pages.sessions.poll.answer.Answering;
import app.tandem.plan.Person;
import app.tandem.plan.Words;
import app.tandem.plan.session.poll.Question;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What one person fills in while nobody else looks. Nothing stays of it on the screen.
final class BallotForm extends PollCard {

    private final Question question;
    private final Answering answering;
    private final TextField reason = new TextField();
    private final Label missing = wrapped("", "muted");
    private final Button handIn;

    /// @param back leaves the form without an answer
    BallotForm(Question question, Person person, Consumer<BallotForm> done, Runnable back) {
        super(question.title());
        this.question = question;
        answering = Answering.of(question, this::changed);
        reason.setPromptText(Words.of("poll.reason"));
        reason.setAccessibleText(Words.of("poll.reason"));
        reason.setId("pollReason");
        reason.textProperty().subscribe(this::changed);
        handIn = button("pollHandIn", Words.of("poll.hand.in"), () -> done.accept(this));
        handIn.getStyleClass().add("accent");
        button("pollBack", Words.of("poll.back"), back).setCancelButton(true);
        var choices = new ScrollPane(answering);
        choices.setFitToWidth(true);
        choices.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(choices, Priority.SOMETIMES);
        content(wrapped(Words.with("poll.ballot", person.name()), "strong"),
                wrapped(Answering.hint(question), "muted"), choices, reason, missing);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean meant = event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button);
            if (!meant || handIn.isDisabled()) return;
            event.consume();
            handIn.fire();
        });
        changed();
    }

    List<Integer> figures() {
        return answering.figures();
    }

    String reason() {
        return reason.getText().strip();
    }

    @Override
    void entered() {
        answering.entered();
    }

    private void changed() {
        if (handIn == null) return;
        var refusal = question.refusal(figures(), reason()).orElse("");
        missing.setText(refusal);
        handIn.setDisable(!refusal.isEmpty());
    }
}
