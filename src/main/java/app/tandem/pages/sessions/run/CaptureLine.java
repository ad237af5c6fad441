package app.tandem.pages.sessions.run;

import app.tandem.pages.Choices;
import app.tandem.pages.sessions.Room;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.live.Precedent;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The line that everything said in the meeting is typed in: understood while it is typed, kept with Enter,
/// brought back with the up arrow, taken back with undo.
final class CaptureLine {

    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final Room room;
    private final TextField field;
    private final Label preview;
    private final Consumer<Edit> kept;
    private final KeptText draft;
    private @Nullable PlanningSession session;
    private String lastLine = "";
    private CaptureEdits.@Nullable Kept last;
    private boolean again;

    /// @param kept told of what every line made, once it is in the plan
    CaptureLine(Room room, TextField field, Label preview, Consumer<Edit> kept) {
        this.room = room;
        this.field = field;
        this.preview = preview;
        this.kept = kept;
        draft = new KeptText(room.desk().store().drafts(), field);
        field.textProperty().subscribe(this::showPreview);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.setOnAction(_ -> keep());
    }

    void show(PlanningSession session) {
        this.session = session;
        draft.follow("capture " + session.id().value());
        showPreview();
    }

    /// Goes to the line, with a letter that says what is meant.
    void begin(String letter) {
        field.requestFocus();
        if (!letter.isEmpty() && !field.getText().startsWith(letter + " ")) {
            field.setText(letter + " " + field.getText());
        }
        field.end();
    }

    private void keep() {
        var held = session;
        if (held == null) return;
        var capture = understood().orElse(null);
        if (capture == null) return;
        if (tooEarly(capture)) {
            room.refuse(Words.with("sessions.capture.past", Choices.day(capture.due())));
            return;
        }
        var point = room.pointProperty().get().orElse(null);
        var replaced = again ? last : null;
        var front = room.decisionProperty().get();
        var line = field.getText();
        field.clear();
        room.perform(plan ->
                new CaptureEdits(plan, held, point, room.desk().ids(), room.today(), front)
                        .keep(capture, replaced))
                .whenComplete((edit, failure) -> {
                    if (failure == null) written(line, edit);
                    else if (field.getText().isEmpty()) field.setText(line);
                });
    }

    private void written(String line, Edit edit) {
        lastLine = line;
        last = CaptureEdits.Kept.of(edit);
        if (field.getText().isEmpty()) draft.forget();
        kept.accept(edit);
    }

    /// Up brings the last line back to mend it; undo in an empty line takes the last step back.
    private void press(KeyEvent event) {
        if (!field.getText().isEmpty()) return;
        if (event.getCode() == KeyCode.UP && !lastLine.isEmpty()) {
            field.setText(lastLine);
            field.end();
            again = true;
            event.consume();
        } else if (event.getCode() == KeyCode.Z && event.isShortcutDown()) {
            room.desk().store().undo();
            last = null;
            event.consume();
        }
    }

    private void showPreview() {
        if (field.getText().isEmpty()) again = false;
        var understood = understood();
        preview.setText(understood.map(this::described).orElse(Words.of("sessions.capture.hint")));
        preview.pseudoClassStateChanged(WARNING, understood.filter(this::lacking).isPresent());
    }

    private Optional<Capture> understood() {
        return Capture.parse(field.getText(), room.plan().all(Person.class), room.today());
    }

    private String described(Capture line) {
        if (tooEarly(line)) return Words.with("sessions.capture.past", Choices.day(line.due()));
        var owner = line.owner() == null
                ? Words.of("sessions.capture.nobody")
                : Words.with("sessions.capture.owner", line.owner().name());
        var due = line.due() == null
                ? Words.of("sessions.capture.undated")
                : Words.with("sessions.capture.due", Choices.day(line.due()));
        return switch (line.kind()) {
            case ACTION -> followed()
                    .map(one -> Words.with(
                            "sessions.capture.preview.from", line.text(), owner, due, one.code()))
                    .orElse(Words.with("sessions.capture.preview.action", line.text(), owner, due));
            case NOTE, PARKED -> CaptureEdits.named(room.plan(), line.text())
                    .map(one -> Words.with("sessions.capture.preview.about", line.kind().word(), line.text(),
                            one.code(), one.title()))
                    .orElse(said(line));
            case DECISION -> precedent(line)
                    .map(one -> said(line) + "  ·  " + one.sentence())
                    .orElse(said(line));
            default -> said(line);
        };
    }

    private static String said(Capture line) {
        return Words.with("sessions.capture.preview", line.kind().word(), line.text());
    }

    /// What holds already about what is being typed.
    private Optional<Precedent> precedent(Capture line) {
        var held = session;
        if (held == null) return Optional.empty();
        var code = room.plan().codes().next(Decision.PREFIX);
        var draft = Decision.proposed(Id.of(Decision.class, "typed"), code, held.id(), line.text());
        return Precedent.of(room.plan(), draft).stream().findFirst();
    }

    private Optional<Decision> followed() {
        var held = session;
        return held == null ? Optional.empty()
                : CaptureEdits.followed(room.plan(), room.decisionProperty().get(), held,
                        room.pointProperty().get().orElse(null));
    }

    private boolean lacking(Capture line) {
        return line.kind() == Capture.Kind.ACTION
                && (line.owner() == null || line.due() == null || tooEarly(line));
    }

    private boolean tooEarly(Capture line) {
        return line.due() != null && line.due().isBefore(room.today());
    }
}
