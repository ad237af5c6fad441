package app.tandem.pages.board.forms;

import app.tandem.pages.Choices;
import app.tandem.plan.Edit;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Occasion;
import app.tandem.plan.craft.Splitting;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;

/// One requirement that asks for several things: a line for each.
public final class SplitForm {

    private final Occasion occasion;
    private final Requirement whole;
    private final TextArea titles = new TextArea();

    public SplitForm(Occasion occasion, Requirement whole) {
        this.occasion = occasion;
        this.whole = whole;
        titles.setId("split-titles");
        titles.setPrefRowCount(4);
        titles.setWrapText(true);
    }

    public Node first() {
        return titles;
    }

    public List<Node> body() {
        return List.of(Choices.field(Words.of("craft.split.prompt"), titles));
    }

    /// One part is no split.
    public Button save(Consumer<Edit> onSave) {
        var save = new Button(Words.of("craft.split"));
        save.setDefaultButton(true);
        save.disableProperty().bind(titles.textProperty()
                .map(text -> text.lines().filter(line -> !line.isBlank()).count() < 2));
        save.setOnAction(_ -> onSave.accept(
                Splitting.of(occasion, whole, titles.getText().lines().toList())));
        return save;
    }
}
