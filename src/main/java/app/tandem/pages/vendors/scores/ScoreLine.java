package app.tandem.pages.vendors.scores;

import app.tandem.pages.vendors.edits.ScoreEdits.Given;
import app.tandem.pages.vendors.workshop.Marks;
import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Typing;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Vendor;
import app.tandem.ui.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One vendor on a score sheet: a button for each score, one to abstain, and room to say why.
public final class ScoreLine {

    private static final String ABSTAIN = "–";
    private static final double HALF = 0.5;

    private final Workshop workshop;
    private final Evaluator evaluator;
    private final Vendor vendor;
    private final Criterion criterion;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton half = new ToggleButton("½");
    private final TextField comment = new TextField();
    private final Label why = new Label(Words.of("vendors.why"));
    private final VBox node;

    public ScoreLine(Workshop workshop, Evaluator evaluator, Vendor vendor, Criterion criterion) {
        this.workshop = workshop;
        this.evaluator = evaluator;
        this.vendor = vendor;
        this.criterion = criterion;
        int max = workshop.selection().scaleMax();
        var row = new HBox(Marks.vendor(vendor));
        row.getStyleClass().addAll("bar", "score-line");
        for (int score = 0; score <= max; score++) row.getChildren().add(button(String.valueOf(score), max));
        row.getChildren().add(half(max));
        row.getChildren().add(button(ABSTAIN, max));
        row.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        comment.setPromptText(Words.of("vendors.comment"));
        comment.setAccessibleText(Words.with("vendors.comment.of", vendor.title(), criterion.title()));
        HBox.setHgrow(comment, Priority.ALWAYS);
        Typing.commit(comment, this::say);
        row.getChildren().add(comment);
        why.getStyleClass().add("field-error");
        Views.fold(why);
        node = new VBox(row, why);
    }

    public Node node() {
        return node;
    }

    public boolean is(Evaluator who, Vendor whom, Criterion what) {
        return evaluator.id().equals(who.id()) && evaluator.declaration() == who.declaration()
                && vendor.equals(whom) && criterion.equals(what);
    }

    public void show() {
        var score = workshop.scores().find(evaluator, vendor, criterion);
        var chosen = score.map(ScoreLine::face).orElse("");
        for (var button : buttons) button.setSelected(button.getText().equals(chosen));
        half.setSelected(score.map(Score::value).filter(value -> value != Math.rint(value)).isPresent());
        Typing.show(comment, score.map(Score::comment).orElse(""));
        why.setVisible(score.isPresent() && !workshop.scores().told(score.get()));
    }

    private ToggleButton button(String face, int max) {
        var button = new ToggleButton(face);
        button.setToggleGroup(group);
        button.getStyleClass().add("score");
        button.setAccessibleText(face.equals(ABSTAIN)
                ? Words.with("vendors.abstain.of", vendor.title(), criterion.title())
                : Words.with("vendors.score.of", vendor.title(), criterion.title(), face, max));
        button.setOnAction(_ -> give(face));
        buttons.add(button);
        return button;
    }

    /// Adds a half to the score that is chosen, or takes it away.
    private ToggleButton half(int max) {
        half.getStyleClass().add("score");
        half.setAccessibleText(Words.with("vendors.score.half", vendor.title(), criterion.title()));
        half.setOnAction(_ -> workshop.scores().find(evaluator, vendor, criterion)
                .map(Score::value)
                .ifPresent(value -> {
                    double turned = value == Math.rint(value) ? value + HALF : Math.floor(value);
                    if (turned <= max) put(turned, comment.getText().strip());
                    else show();
                }));
        return half;
    }

    private void typed(KeyEvent event) {
        if (comment.equals(event.getTarget())) return;
        var face = event.getCharacter().equals("-") ? ABSTAIN : event.getCharacter();
        if (face.equals(".") || face.equals(",")) {
            half.fire();
            event.consume();
        } else if (face.equalsIgnoreCase("n")) {
            comment.requestFocus();
            event.consume();
        } else if (buttons.stream().anyMatch(button -> button.getText().equals(face))) {
            give(face);
            event.consume();
        }
    }

    private void give(String face) {
        put(face.equals(ABSTAIN) ? null : Double.valueOf(face), comment.getText().strip());
    }

    private void say(String text) {
        workshop.scores().find(evaluator, vendor, criterion)
                .filter(score -> !score.comment().equals(text))
                .ifPresent(score -> put(score.value(), text));
    }

    private void put(@Nullable Double value, String text) {
        workshop.perform(workshop.scores().score(evaluator, vendor, criterion, new Given(value, text)));
        show();
    }

    /// The button that stands for a score; a half is that of the whole below it.
    private static String face(Score score) {
        var value = score.value();
        return value == null ? ABSTAIN : Numbers.points(Math.floor(value));
    }
}
