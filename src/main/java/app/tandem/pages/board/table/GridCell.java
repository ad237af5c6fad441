package app.tandem.pages.board.table;

import app.tandem.pages.board.lines.Line;
import app.tandem.pages.board.mark.MarkPill;
import app.tandem.plan.Words;
import app.tandem.ui.Visible;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// One cell of the table of cards: a text to read, and a field or a list of choices while it is edited.
final class GridCell extends TableCell<Line, Line> {

    private final Heading heading;
    private final Grid grid;
    private final MarkPill pill = new MarkPill();
    private @Nullable String begun;

    GridCell(Heading heading, Grid grid) {
        this.heading = heading;
        this.grid = grid;
        setOnMouseClicked(event -> {
            if (getItem() instanceof Line.Head head && event.getButton() == MouseButton.PRIMARY) {
                grid.typing().fold(head);
            }
        });
    }

    /// Edits the cell with what was typed over it.
    void begin(String typed) {
        begun = typed;
        getTableView().edit(getIndex(), getTableColumn());
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (isEditing()) return;
        setGraphic(null);
        boolean names = line instanceof Line.Head && grid.names(getTableColumn());
        setText(line == null || empty ? null : names ? named((Line.Head) line)
                : Visible.line(heading.text(line)));
        if (line instanceof Line.Card card && !empty && heading.marks()) wear(card);
    }

    private void wear(Line.Card card) {
        grid.typing().marks().of(card).ifPresent(mark -> {
            pill.show(mark);
            setGraphic(pill);
            setText(null);
        });
        setAccessibleText(heading.text(card));
    }

    /// A group as the column of titles names it.
    static String named(Line.Head head) {
        return (head.inner() ? "    " : "") + (head.folded() ? "▸ " : "▾ ")
                + Words.with("board.table.group", Visible.line(head.title()), head.count());
    }

    @Override
    public void startEdit() {
        super.startEdit();
        var card = getItem();
        if (!(card instanceof Line.Card) || heading.field().isEmpty()) return;
        var typing = grid.typing();
        var choices = heading.field()
                .map(input -> input.choices().apply(typing))
                .orElseThrow();
        if (begun == null && !choices.isEmpty()) choose(choices);
        else type(begun == null ? heading.text(card) : begun);
        begun = null;
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        begun = null;
        updateItem(getItem(), isEmpty());
    }

    private void type(String text) {
        var field = new TextField(text);
        field.setAccessibleText(heading.title());
        field.setOnAction(_ -> commit(field.getText()));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            cancelEdit();
            getTableView().requestFocus();
            event.consume();
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isEditing()) commit(field.getText());
        });
        setText(null);
        setGraphic(field);
        field.requestFocus();
        field.applyCss(); // its skin marks everything once, and what was typed is not to be replaced
        field.end();
    }

    private void choose(List<String> choices) {
        var box = new ComboBox<String>();
        box.getItems().setAll(choices);
        box.setValue(getItem() == null ? null : heading.text(getItem()));
        box.setAccessibleText(heading.title());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> commit(box.getValue()));
        setText(null);
        setGraphic(box);
        box.requestFocus();
        box.show();
    }

    private void commit(String text) {
        int row = getIndex();
        int column = getTableView().getVisibleLeafColumns().indexOf(getTableColumn());
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
        boolean changed = getItem() != null && !text.equals(heading.text(getItem()));
        if (changed || grid.selected().size() > 1) {
            grid.commit(row, column, text);
        } else {
            getTableView().requestFocus();
        }
    }
}
