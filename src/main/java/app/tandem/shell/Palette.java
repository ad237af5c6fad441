package app.tandem.shell;

import app.tandem.pages.Desk;
import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.ui.Command;
import app.tandem.ui.over.Layer;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// One field in which every command, every row of the plan and every word in it can be found.
final class Palette extends VBox {

    private final TextField field = new TextField();
    private final ListView<Finder.Hit> list = new ListView<>();
    private final Layer layer;
    private final Consumer<Id<?>> open;

    Palette(Layer layer, Consumer<Id<?>> open) {
        this.layer = layer;
        this.open = open;
        getStyleClass().addAll("palette", "floating");
        field.setPromptText(Words.of("palette.prompt"));
        field.setAccessibleText(Words.of("palette.prompt"));
        field.getStyleClass().add("bare");
        list.setCellFactory(_ -> new PaletteCell());
        list.setFocusTraversable(false);
        list.setAccessibleText(Words.of("palette.found"));
        list.setPlaceholder(new Label(Words.of("palette.nothing")));
        list.setOnMouseClicked(_ -> choose());
        getChildren().addAll(field, list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Opens with the field ready for typing.
    void show(Desk desk, List<Command> commands, List<Id<?>> recent) {
        field.textProperty().subscribe(typed -> {
            var named = new Finder(desk.plan(), commands, recent).find(typed);
            list.getItems().setAll(named);
            list.getSelectionModel().selectFirst();
            if (!typed.isBlank() && ">?#@".indexOf(typed.charAt(0)) < 0) {
                desk.reading().find(desk.plan(), typed, Finder.MOST, said -> {
                    if (typed.equals(field.getText())) join(Finder.merged(typed, named, said));
                });
            }
        });
        layer.showHigh(this);
        field.requestFocus();
    }

    /// Puts what the texts say among the lines; the chosen one stays chosen once somebody moved to it.
    private void join(List<Finder.Hit> hits) {
        var model = list.getSelectionModel();
        var chosen = model.getSelectedIndex() > 0 ? model.getSelectedItem() : null;
        list.getItems().setAll(hits);
        if (chosen == null || !hits.contains(chosen)) model.selectFirst();
        else model.select(chosen);
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> list.getSelectionModel().select(Math.max(at - 1, 0));
            case ENTER -> choose();
            case ESCAPE -> layer.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case null -> {}
            case Finder.Hit.Item item -> open(item.id());
            case Finder.Hit.Said said -> open(said.id());
            case Finder.Hit.Action(Command command, String refusal) when refusal.isEmpty() -> {
                layer.hide();
                command.run().run();
            }
            case Finder.Hit.Action _ -> {}
        }
    }

    private void open(Id<?> id) {
        layer.hide();
        open.accept(id);
    }
}
