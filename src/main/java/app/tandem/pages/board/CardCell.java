package app.tandem.pages.board;

import app.tandem.pages.GivingWay;
import app.tandem.plan.Words;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One card: a title, a line of what is known, and a ring at the gutter to draw a link from.
abstract class CardCell<L extends Line> extends ListCell<L> {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Linking linking;
    private final Renaming renaming;

    /// What a card's new title does.
    interface Renaming {
        void rename(Line line, String title);
    }

    CardCell(Linking linking, Renaming renaming) {
        this.linking = linking;
        this.renaming = renaming;
        getStyleClass().add("board-cell");
        linking.follow(this);
    }

    /// What stands on the second line.
    abstract GivingWay facts(L line);

    /// Card and ring in the order in which they stand.
    abstract HBox beside(Node card, Node port);

    void target(Linking.Mark mark) {
        pseudoClassStateChanged(TARGET, mark == Linking.Mark.TARGET);
    }

    @Override
    protected void updateItem(@Nullable L line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var title = new Label(line.card().title());
        title.getStyleClass().add("card-title");
        draw(line, title);
        setAccessibleText(Spoken.line(line));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        var line = getItem();
        if (line == null) return;
        var field = new TextField(line.card().title());
        field.setAccessibleText(Words.with("board.rename", line.card().code()));
        field.setOnAction(_ -> commit(field.getText()));
        field.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            cancelEdit();
            event.consume();
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isEditing()) commit(field.getText());
        });
        draw(line, field);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        end();
    }

    private void commit(String title) {
        var line = getItem();
        super.cancelEdit();
        end();
        if (line != null && !title.isBlank() && !title.strip().equals(line.card().title())) {
            renaming.rename(line, title);
        }
    }

    private void end() {
        updateItem(getItem(), isEmpty());
        getListView().setEditable(false);
        getListView().requestFocus();
    }

    private void draw(L line, Node title) {
        var facts = facts(line);
        facts.getStyleClass().add("facts");
        var card = new VBox(title, facts);
        card.getStyleClass().add("board-card");
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        var row = beside(card, port(line));
        row.getStyleClass().add("card-row");
        row.setMinWidth(0);
        row.setPrefWidth(1);
        setGraphic(row);
    }

    private Node port(Line line) {
        var ring = new Region();
        ring.getStyleClass().add("port-ring");
        var port = new Button(null, ring);
        port.getStyleClass().add("port");
        port.setFocusTraversable(false);
        port.setAccessibleText(Words.with("board.port", line.card().code()));
        port.setOnAction(_ -> linking.begin(line));
        return port;
    }

    /// Pushes what follows to the far end of the line.
    static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
