package app.tandem.pages.sessions.run;

import app.tandem.store.Drafts;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// A field whose text is on the disk within a second of being typed, and back after a crash.
final class KeptText {

    private static final Duration SOON = Duration.millis(700);

    private final Drafts drafts;
    private final TextInputControl field;
    private final PauseTransition soon = new PauseTransition(SOON);
    private String name = "";

    KeptText(Drafts drafts, TextInputControl field) {
        this.drafts = drafts;
        this.field = field;
        soon.setOnFinished(_ -> drafts.keep(name, field.getText()));
        field.textProperty().subscribe(() -> {
            if (!name.isEmpty() && soon.getStatus() != Animation.Status.RUNNING) {
                soon.playFromStart();
            }
        });
    }

    /// Keeps the field under that name from now on, and brings back what was being typed under it.
    void follow(String name) {
        if (name.equals(this.name)) return;
        this.name = name;
        if (field.getText().isEmpty()) field.setText(drafts.text(name));
    }

    void forget() {
        soon.stop();
        drafts.keep(name, "");
    }
}
