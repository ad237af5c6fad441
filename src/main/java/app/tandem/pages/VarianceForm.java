package app.tandem.pages;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.Variance;
import java.util.Optional;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks why dates that a signed session froze are to move, before they do.
public final class VarianceForm extends Dialog<String> {

    private static final int MOST = 6;

    private VarianceForm(Plan plan, Variance variance) {
        setTitle(Words.of("variance.title"));
        var reason = new TextField();
        reason.setPrefColumnCount(32);
        reason.setPromptText(Words.of("variance.prompt"));
        var box = new VBox();
        box.setSpacing(6);
        variance.moved().stream().limit(MOST).map(it -> line(plan, it)).forEach(box.getChildren()::add);
        int rest = variance.moved().size() - MOST;
        if (rest > 0) box.getChildren().add(new Label(Words.with("variance.more", rest)));
        box.getChildren().add(Choices.field(Words.field("varianceReason"), reason));
        var move = new ButtonType(Words.of("variance.move"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(move, ButtonType.CANCEL);
        getDialogPane().setContent(box);
        getDialogPane().lookupButton(move).disableProperty().bind(reason.textProperty().map(String::isBlank));
        setResultConverter(type -> type == move ? reason.getText() : null);
        setOnShown(_ -> reason.requestFocus());
    }

    /// The edit as it may be performed, with the reason where a baseline had other dates; empty when nobody
    /// would give one, and everything stays as it is.
    public static Optional<Edit> ask(Plan plan, Edit edit) {
        var variance = Variance.of(plan, edit);
        return variance.moved().isEmpty() ? Optional.of(edit)
                : new VarianceForm(plan, variance).showAndWait().map(variance::because);
    }

    private static Label line(Plan plan, Initiative moved) {
        var label = new Label(Words.with("variance.line", moved.code(), moved.title(),
                words(Placement.baseline(plan.get(moved.id()))), words(Placement.of(moved))));
        label.setWrapText(true);
        label.setMaxWidth(42 * label.getFont().getSize());
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String words(Optional<Placement> at) {
        return at.map(PeriodWords::of).orElse(Words.of("roadmap.bar.unplaced"));
    }
}
