package app.tandem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Keys as a person presses them, given to whoever has the focus in the newest window. A machine without a
/// display does not always say which window is in front, so no key depends on it.
public final class Keyboard {

    private Keyboard() {}

    /// Presses one key while those before it are held.
    public static void push(KeyCode... keys) {
        var held = List.of(keys).subList(0, keys.length - 1);
        var key = keys[keys.length - 1];
        stroke(key, textOf(key), held, held.isEmpty() && !textOf(key).isEmpty());
    }

    /// Presses those keys one after the other.
    public static void type(KeyCode... keys) {
        for (KeyCode key : keys) push(key);
    }

    public static void write(String text) {
        for (String letter : text.split("")) {
            var key = Arrays.stream(KeyCode.values()).filter(code -> letter.equalsIgnoreCase(textOf(code)))
                    .findFirst().orElse(KeyCode.UNDEFINED);
            stroke(key, letter, List.of(), true);
        }
    }

    /// Pressed and typed come in one turn, as from a machine. They are not waited for, because a key may open
    /// a dialog that waits for the next one.
    private static void stroke(KeyCode key, String text, List<KeyCode> held, boolean typed) {
        Platform.runLater(() -> {
            fire(KeyEvent.KEY_PRESSED, key, text, held);
            if (typed) fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, text, held);
            fire(KeyEvent.KEY_RELEASED, key, text, held);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(EventType<KeyEvent> kind, KeyCode key, String text, List<KeyCode> held) {
        var character = kind == KeyEvent.KEY_TYPED ? text : KeyEvent.CHAR_UNDEFINED;
        Event.fireEvent(target(), new KeyEvent(kind, character, text, key, held.contains(KeyCode.SHIFT),
                held.contains(KeyCode.CONTROL), held.contains(KeyCode.ALT), held.contains(KeyCode.META)));
    }

    private static EventTarget target() {
        var stages = new ArrayList<Scene>();
        for (Window window : Window.getWindows()) {
            if (window instanceof Stage && window.isShowing()) stages.add(window.getScene());
        }
        var front = stages.getLast();
        return front.getFocusOwner() == null ? front : front.getFocusOwner();
    }

    private static String textOf(KeyCode key) {
        return key.isLetterKey() ? key.getChar().toLowerCase(Locale.ROOT)
                : key.isDigitKey() || key == KeyCode.SPACE ? key.getChar() : "";
    }
}
