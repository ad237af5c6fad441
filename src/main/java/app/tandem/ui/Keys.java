package app.tandem.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Finds the command for a key that nothing in the window wanted for itself.
///
/// @param letters whether bare letters are commands
/// @param refused told why a command cannot be done now
public record Keys(Supplier<List<Command>> commands, BooleanSupplier letters, Consumer<String> refused) {

    private static final List<KeyCode> SYMBOLS =
            List.of(KeyCode.SLASH, KeyCode.COMMA, KeyCode.EQUALS, KeyCode.MINUS,
            KeyCode.OPEN_BRACKET, KeyCode.CLOSE_BRACKET);

    /// From now on keys in that scene run commands. The letter of such a key is spent: it is not typed into
    /// the field that the command goes to.
    public void listenTo(Scene scene) {
        var spent = new AtomicBoolean();
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> spent.set(false));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (spent.get()) event.consume();
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isConsumed() || event.getCode().isModifierKey()) return;
            commands.get().stream()
                    .filter(command -> matches(command.key(), event))
                    .filter(command -> !isBare(command) || (letters.getAsBoolean() && !typing(scene)))
                    .findFirst()
                    .ifPresent(command -> {
                        event.consume();
                        spent.set(true);
                        run(command);
                    });
        });
    }

    /// Does what the command says, or says why not.
    public void run(Command command) {
        var refusal = command.refusal().getValue();
        if (refusal.isEmpty()) command.run().run();
        else refused.accept(refusal);
    }

    /// By key, and for symbols also by what the key types, since they lie elsewhere on other keyboards.
    private static boolean matches(@Nullable KeyCombination key, KeyEvent event) {
        if (key == null) return false;
        if (key.match(event)) return true;
        return key instanceof KeyCodeCombination code
                && SYMBOLS.contains(code.getCode())
                && event.getText().equals(code.getCode().getChar())
                && event.isShortcutDown() == (code.getShortcut() == ModifierValue.DOWN)
                && !event.isAltDown();
    }

    /// Whether the key is a letter or sign alone, which a person may switch off.
    public static boolean isBare(Command command) {
        return command.key() instanceof KeyCodeCombination code
                && code.getShortcut() != ModifierValue.DOWN
                && code.getControl() != ModifierValue.DOWN
                && code.getAlt() != ModifierValue.DOWN
                && code.getMeta() != ModifierValue.DOWN
                && !code.getCode().isFunctionKey();
    }

    private static boolean typing(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl;
    }
}
