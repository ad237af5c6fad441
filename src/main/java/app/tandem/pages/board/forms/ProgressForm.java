package app.tandem.pages.board.forms;

import app.tandem.pages.Choices;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Progress;
import app.tandem.plan.backlog.Requirement;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/// Where a requirement can go from where it stands.
public final class ProgressForm {

    private final ComboBox<Requirement.Status> next = new ComboBox<>();
    private final Label problem = new Label();
    private final Label measure = new Label();

    public ProgressForm(Requirement requirement) {
        next.setId("progress");
        next.setConverter(Choices.words());
        next.getItems().setAll(Progress.from(requirement.status()));
        next.getSelectionModel().selectFirst();
        problem.setWrapText(true);
        problem.getStyleClass().add("bad");
        measure.setWrapText(true);
        measure.getStyleClass().add("muted");
        measure.textProperty().bind(next.valueProperty().map(status ->
                status == Requirement.Status.VERIFIED && !requirement.measure().isBlank()
                        ? Words.with("board.progress.measure", requirement.measure()) : ""));
    }

    public Node first() {
        return next;
    }

    public List<Node> body() {
        return List.of(Choices.field(Words.field("status"), next), measure, problem);
    }

    /// @param onSave throws [IllegalArgumentException] with the reason why it cannot go there
    public Button save(Consumer<Requirement.Status> onSave) {
        var save = new Button(Words.of("board.progress.save"));
        save.setDefaultButton(true);
        save.setDisable(next.getItems().isEmpty());
        save.setOnAction(_ -> {
            try {
                onSave.accept(next.getValue());
            } catch (IllegalArgumentException e) {
                problem.setText(String.valueOf(e.getMessage()));
            }
        });
        return save;
    }
}
