package app.tandem.pages.craft;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.craft.Remark;
import app.tandem.ui.Icons;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What was said about the item, and a place to say more. Ctrl+Enter says it.
final class RemarksSection extends Section<Coded> {

    private final TextArea words = new TextArea();
    private final Button say = new Button(Words.of("craft.remark.say"));
    private @Nullable Code shown;

    RemarksSection(Desk desk) {
        super(desk, Words.kinds(Remark.class));
        words.setPrefRowCount(2);
        words.setWrapText(true);
        words.setPromptText(Words.of("craft.remark.prompt"));
        words.setAccessibleText(Words.of("craft.remark.prompt"));
        words.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ENTER || !event.isShortcutDown()) return;
            say();
            event.consume();
        });
        say.disableProperty().bind(words.textProperty().map(String::isBlank));
        say.setOnAction(_ -> say());
    }

    @Override
    void show(Plan plan, Coded item) {
        if (!item.code().equals(shown)) words.clear();
        shown = item.code();
        var nodes = new ArrayList<Node>();
        for (var remark : Remark.on(plan, item.code())) nodes.add(line(remark));
        nodes.add(words);
        nodes.add(say);
        boolean typing = words.isFocused();
        fill(nodes.toArray(Node[]::new));
        if (typing) words.requestFocus();
    }

    private HBox line(Remark remark) {
        var head = new Label(remark.author() + ", " + Choices.day(remark.written()));
        head.getStyleClass().add("meta");
        var text = new Label(remark.text());
        text.setWrapText(true);
        var said = new VBox(head, text);
        HBox.setHgrow(said, Priority.ALWAYS);
        var remove = Icons.button(Feather.X, Words.of("craft.remark.remove"),
                () -> attempt(() -> CraftEdits.remove(remark)));
        return new HBox(said, remove);
    }

    private void say() {
        var code = shown;
        if (code == null || words.getText().isBlank()) return;
        var said = new CraftEdits.Said(desk().store().person(), desk().today(), words.getText().strip());
        if (attempt(() -> CraftEdits.remark(CraftEdits.remark(desk().ids(), code, said)))) words.clear();
    }
}
