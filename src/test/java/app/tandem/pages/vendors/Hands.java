package app.tandem.pages.vendors;

import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tandem.store.PlanStore;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn.CellEditEvent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Presses, types and reads what a person would, by the words that are read aloud.
record Hands(FxRobot robot, PlanStore store) {

    void tab(int index) {
        act(() -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(index));
    }

    void press(String text) {
        act(() -> find(Button.class, button -> button.getText().equals(text) && !button.isDisabled(), text).fire());
    }

    void add(String words, String text) {
        type(words, text);
        press(words);
    }

    void type(String words, String text) {
        act(() -> find(TextField.class, field -> words.equals(field.getAccessibleText()), words).setText(text));
    }

    /// Types and leaves, which commits.
    void leave(String words, String text) {
        act(() -> {
            var field = find(TextInputControl.class, input -> words.equals(input.getAccessibleText())
                    || words.equals(input.getPromptText()) || labelled(input, words), words);
            field.requestFocus();
            field.setText(text);
            robot.lookup(".tab-pane").query().requestFocus();
        });
    }

    private boolean labelled(Node input, String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals(words) && input.equals(label.getLabelFor()));
    }

    @SuppressWarnings("unchecked")
    <T> void choose(String words, T value) {
        act(() -> ((ComboBox<T>) find(ComboBox.class, box -> words.equals(box.getAccessibleText()), words))
                .setValue(value));
    }

    /// What committing an edited cell does.
    @SuppressWarnings("unchecked")
    void edit(String words, int row, int column, String text) {
        act(() -> {
            var table = (TableView<Object>) table(words);
            var edited = (TableColumn<Object, String>) table.getColumns().get(column);
            edited.getOnEditCommit().handle(new CellEditEvent<>(table,
                    new TablePosition<>(table, row, edited), TableColumn.editCommitEvent(), text));
        });
    }

    TableView<?> table(String words) {
        return find(TableView.class, each -> words.equals(each.getAccessibleText()), words);
    }

    boolean said(String text) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> shown(label) && label.getText() != null && label.getText().contains(text));
    }

    <N extends Node> N find(Class<N> kind, Predicate<N> which, String words) {
        var found = new ArrayList<N>();
        for (var node : robot.lookup(node -> kind.isInstance(node)).queryAll()) {
            if (shown(node) && which.test(kind.cast(node))) found.add(kind.cast(node));
        }
        assertFalse(found.isEmpty(), "Nothing is called " + words);
        return found.getFirst();
    }

    private static boolean shown(Node node) {
        for (var each = node; each != null; each = each.getParent()) if (!each.isVisible()) return false;
        return true;
    }

    void act(Runnable action) {
        robot.interact(action);
        WaitForAsyncUtils.waitForFxEvents();
        store.newest(1).toCompletableFuture().join();
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
