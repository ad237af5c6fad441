package app.tandem.pages.board.paste;

import app.tandem.pages.Desk;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Text from outside on its way into a column: pasted, dropped, or pasted into the line for a new card.
public final class Incoming {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final Desk desk;
    private final Sheet sheet;
    private final Function<Class<? extends Row>, Pasted.Into> into;
    private final Consumer<Row> onAdded;

    /// @param into where cards of a kind are to stand; onAdded gets the first new card
    public Incoming(Desk desk, Sheet sheet, Function<Class<? extends Row>, Pasted.Into> into,
            Consumer<Row> onAdded) {
        this.desk = desk;
        this.sheet = sheet;
        this.into = into;
        this.onAdded = onAdded;
    }

    /// Takes text that is dropped on the column.
    public void droppedOn(Node column, Class<? extends Row> kind) {
        column.setOnDragOver(event -> {
            if (event.getGestureSource() == null && event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        column.setOnDragDropped(event -> {
            event.setDropCompleted(take(kind, event.getDragboard().getString()));
            event.consume();
        });
    }

    /// Several lines pasted into the field are several cards.
    public void pastedInto(TextField field, Class<? extends Row> kind) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean paste = PASTE.match(event)
                    || (event.isShiftDown() && event.getCode() == KeyCode.INSERT);
            var text = paste ? Clipboard.getSystemClipboard().getString() : null;
            if (text == null || text.strip().chars().noneMatch(each -> each == '\n' || each == '\t')) return;
            take(kind, text);
            event.consume();
        });
    }

    /// Takes what is on the clipboard.
    public void paste(Class<? extends Row> kind) {
        take(kind, Clipboard.getSystemClipboard().getString());
    }

    /// Shows what would become of the text; answers whether there was any.
    public boolean take(Class<? extends Row> kind, @Nullable String text) {
        if (text == null || text.isBlank()) {
            sheet.tell(Words.of("board.paste.empty"));
            return false;
        }
        var form = new PasteForm(Pasted.of(into.apply(kind), text));
        var add = form.save(desk.ids(), edit -> {
            sheet.close();
            var first = edit.changes().getFirst().row();
            desk.store().perform(edit).thenRun(() -> onAdded.accept(first));
        });
        sheet.open(Words.of("board.paste.heading"), form.first(), form.body(), add);
        return true;
    }
}
