package app.tandem.pages.board.mark;

import app.tandem.pages.Choices;
import app.tandem.pages.board.mark.MarkEdits.Typed;
import app.tandem.plan.Words;
import app.tandem.plan.craft.field.Tint;
import app.tandem.plan.craft.look.MarkRule;
import app.tandem.plan.query.Names;
import app.tandem.plan.query.QueryText;
import app.tandem.plan.query.QueryWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// One rule: a name, a condition that is read back in words while it is typed, and a tint with its sign.
final class MarkForm {

    private final TextField title = new TextField();
    private final TextField condition = new TextField();
    private final ComboBox<Tint> tint = new ComboBox<>();
    private final Label said = new Label();
    private final Button save = new Button(Words.of("mark.save"));
    private final Names names;
    private final List<String> taken;

    /// @param names what the fields are called
    /// @param taken the names of the other rules
    MarkForm(Names names, List<String> taken) {
        this.names = names;
        this.taken = taken;
        title.setId("mark-name");
        title.setPromptText(Words.of("mark.name.prompt"));
        condition.setId("mark-condition");
        condition.setPromptText(Words.of("mark.condition.prompt"));
        tint.setId("mark-tint");
        tint.getItems().setAll(Arrays.stream(Tint.values()).filter(each -> each != Tint.NONE).toList());
        tint.setCellFactory(_ -> new Sign());
        tint.setButtonCell(new Sign());
        tint.setConverter(Choices.words());
        tint.setValue(Tint.INK);
        said.setId("mark-said");
        said.setWrapText(true);
        save.setDefaultButton(true);
        title.textProperty().subscribe(this::say);
        condition.textProperty().subscribe(this::say);
        say();
    }

    void fill(MarkRule rule) {
        title.setText(rule.title());
        condition.setText(rule.condition());
        tint.setValue(rule.tint());
    }

    /// A tint that no other rule has.
    void prefer(Tint free) {
        tint.setValue(free);
    }

    Node first() {
        return title;
    }

    List<Node> body() {
        return List.of(Choices.field(Words.of("mark.name"), title),
                Choices.field(Words.of("mark.condition"), condition), said,
                Choices.field(Words.of("mark.tint"), tint));
    }

    Button save(Consumer<Typed> onSave) {
        save.setOnAction(_ -> onSave.accept(new Typed(title.getText().strip(), condition.getText().strip(),
                tint.getValue())));
        return save;
    }

    private void say() {
        var wrong = wrong();
        var lacking = lacking();
        save.setDisable(wrong.isPresent() || lacking.isPresent());
        said.setText(wrong.or(() -> lacking).orElseGet(() -> Words.with("mark.said", read())));
        said.getStyleClass().setAll("label", wrong.isPresent() ? "bad" : "meta");
    }

    private Optional<String> wrong() {
        if (taken.stream().anyMatch(title.getText().strip()::equalsIgnoreCase)) {
            return Optional.of(Words.with("mark.taken", title.getText().strip()));
        }
        if (condition.getText().isBlank()) return Optional.empty();
        return new Doubt(names).of(QueryText.read(condition.getText()));
    }

    private Optional<String> lacking() {
        if (condition.getText().isBlank()) return Optional.of(Words.of("mark.condition.hint"));
        return title.getText().isBlank() ? Optional.of(Words.with("mark.name.hint", read()))
                : Optional.empty();
    }

    private String read() {
        return new QueryWords(names).of(QueryText.read(condition.getText()));
    }

    /// A tint with the sign that goes with it.
    private static final class Sign extends ListCell<Tint> {
        private final MarkPill pill = new MarkPill();

        @Override
        protected void updateItem(@Nullable Tint item, boolean empty) {
            super.updateItem(item, empty);
            if (item != null) pill.show(item);
            setGraphic(item == null || empty ? null : pill);
            setAccessibleText(item == null || empty ? null : Words.of(item));
        }
    }
}
