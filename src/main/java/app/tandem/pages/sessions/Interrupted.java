package app.tandem.pages.sessions;

import app.tandem.pages.Choices;
import app.tandem.pages.sessions.run.Holding;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.live.Witness;
import app.tandem.ui.Icons;
import app.tandem.ui.Views;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The line over a session that was running when the program ended: until when, and how it goes on.
final class Interrupted {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Room room;
    private final HBox line;
    private boolean told = true;

    Interrupted(Room room, HBox line) {
        this.room = room;
        this.line = line;
        Views.fold(line);
        conceal();
    }

    /// Looks once, when the plan has been opened. The log says when the last thing was written.
    void look() {
        Witness.running(room.plan()).filter(_ -> room.desk().store().writable())
                .ifPresent(session -> room.desk().store().newest(1).thenAccept(entries ->
                        entries.stream().findFirst().ifPresent(entry -> show(session, entry.at()))));
    }

    /// Says no more of it, also when the log answers later.
    void hide() {
        told = false;
        conceal();
    }

    private void conceal() {
        line.setVisible(false);
    }

    private void show(PlanningSession session, Instant until) {
        if (!told) return;
        var at = until.atZone(room.desk().clock().getZone());
        var says = Icons.on(new Label(Words.with("sessions.interrupted", session.code(), TIME.format(at),
                Choices.day(at.toLocalDate()))), Feather.ROTATE_CCW);
        says.setWrapText(true);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        line.getChildren().setAll(says,
                button("goOn", Words.of("sessions.interrupted.on"), this::hide),
                button("stopClock", Words.with("sessions.interrupted.stop", TIME.format(at)), () -> {
                    room.perform(new Holding(room.plan(), session, until, room.desk().ids()).pause(until));
                    hide();
                }));
        line.setVisible(true);
    }

    private static Button button(String id, String word, Runnable action) {
        var button = new Button(word);
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
