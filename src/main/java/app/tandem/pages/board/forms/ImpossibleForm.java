package app.tandem.pages.board.forms;

import app.tandem.pages.Choices;
import app.tandem.plan.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;

/// Why IT cannot do what is needed today.
public final class ImpossibleForm {

    private final TextArea reason = new TextArea();

    public ImpossibleForm() {
        reason.setId("impossible-reason");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
    }

    public Node first() {
        return reason;
    }

    public List<Node> body() {
        return List.of(Choices.field(Words.of("board.impossible.reason"), reason));
    }

    /// An answer without a reason is none.
    public Button save(Consumer<String> onSave) {
        var save = new Button(Words.of("board.impossible.save"));
        save.setDefaultButton(true);
        save.disableProperty().bind(reason.textProperty().map(String::isBlank));
        save.setOnAction(_ -> onSave.accept(reason.getText().strip()));
        return save;
    }
}
