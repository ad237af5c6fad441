package app.tandem.ui;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Something a person can do, by menu, by palette or by key.
///
/// @param key empty when there is none; a bare letter acts only while no text field has the focus
/// @param refusal why it cannot be done now, as a sentence; empty when it can
public record Command(String label, @Nullable KeyCombination key, ObservableValue<String> refusal,
        Runnable run) {

    /// A command that can always be done.
    public static Command of(String label, @Nullable String key, Runnable run) {
        return new Command(label, key == null ? null : KeyCombination.valueOf(key),
                new ReadOnlyStringWrapper(""), run);
    }

    public Command unless(ObservableValue<String> refusal) {
        return new Command(label, key, refusal, run);
    }
}
