package app.tandem.pages.board.forms;

import app.tandem.pages.Choices;
import app.tandem.pages.board.BoardEdits;
import app.tandem.plan.Edit;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Hands the move to somebody whom the rule would not name, with the reason, or back to the rule.
public final class HandForm {

    private final BoardEdits edits;
    private final Requirement requirement;
    private final ComboBox<Turn.@Nullable Holder> holder = new ComboBox<>();
    private final TextField reason;

    public HandForm(BoardEdits edits, Requirement requirement) {
        this.edits = edits;
        this.requirement = requirement;
        Choices.fill(holder, Arrays.asList(Turn.Holder.values()),
                each -> each == null ? Words.of("board.hand.rule") : Words.of(each));
        holder.setValue(requirement.turnHolder());
        reason = new TextField(requirement.turnReason());
    }

    public Node first() {
        return holder;
    }

    public List<Node> body() {
        return List.of(Choices.field(Words.field("turnHolder"), holder),
                Choices.field(Words.field("turnReason"), reason));
    }

    public Button save(Consumer<Edit> perform) {
        var save = new Button(Words.of("board.hand.save"));
        save.setDefaultButton(true);
        save.disableProperty().bind(Bindings.createBooleanBinding(
                () -> holder.getValue() != null && reason.getText().isBlank(),
                holder.valueProperty(), reason.textProperty()));
        save.setOnAction(_ ->
                perform.accept(edits.hand(requirement, holder.getValue(), reason.getText().strip())));
        return save;
    }
}
