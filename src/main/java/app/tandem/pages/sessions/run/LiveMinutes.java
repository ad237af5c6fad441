package app.tandem.pages.sessions.run;

import app.tandem.pages.Choices;
import app.tandem.pages.Page;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.register.FromNote;
import app.tandem.ui.Lists;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The minutes beside the meeting as they are written. Delete drops a line, F2 writes it again, Enter opens
/// what it is about, Alt with an arrow puts it to another point.
final class LiveMinutes {

    /// Lines of minutes that a room reads from the back row.
    private static final int PROJECTED_LINES = 3;

    /// Where they stand on the page.
    record Parts(ListView<MinuteLine> list, ComboBox<MinuteLines.Filter> filter, Label parking) {}

    private final Room room;
    private final Parts parts;
    private final Consumer<MinuteLine> follow;
    private @Nullable PlanningSession session;
    private Page.Presenting presenting = Page.Presenting.OFF;

    LiveMinutes(Room room, Parts parts, Consumer<MinuteLine> follow) {
        this.room = room;
        this.parts = parts;
        this.follow = follow;
        parts.filter().getItems().setAll(MinuteLines.Filter.values());
        parts.filter().setConverter(Choices.shown(MinuteLines.Filter::word));
        parts.filter().setValue(MinuteLines.Filter.ALL);
        parts.filter().setOnAction(_ -> show());
        parts.list().setCellFactory(_ -> new MinuteCell(room));
        parts.list().setEditable(true);
        parts.list().getSelectionModel().selectedItemProperty().subscribe(room::select);
        parts.list().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(PlanningSession session) {
        this.session = session;
        show();
    }

    void present(Page.Presenting mode) {
        presenting = mode;
        show();
    }

    private void show() {
        if (session == null) return;
        var list = parts.list();
        var all = MinuteLine.of(room.plan(), session);
        var parked = all.stream().filter(MinuteLines.Filter.PARKED).count();
        parts.parking().setText(Words.with("sessions.parking", parked));
        var lines = all.stream().filter(parts.filter().getValue()).toList();
        int from = presenting == Page.Presenting.ON ? Math.max(0, lines.size() - PROJECTED_LINES) : 0;
        boolean more = lines.size() > list.getItems().size();
        Lists.update(list.getItems(), lines.subList(from, lines.size()), list.getSelectionModel(),
                MinuteLine::id);
        list.refresh();
        if (more) list.scrollTo(list.getItems().size() - 1);
    }

    /// Makes an action of the line that is chosen.
    void act() {
        chosen().ifPresent(line ->
                room.perform(plan -> new FromNote(plan, line, room.desk().ids()).action()));
    }

    /// Makes a proposal of the line that is chosen, and brings it to the front.
    void decide() {
        chosen().ifPresent(line -> room.perform(plan ->
                        new FromNote(plan, line, room.desk().ids()).decision(room.today()).orElseThrow())
                .thenAccept(edit -> room.decisionProperty().set(edit.first(Decision.class))));
    }

    /// What somebody said; a line that has become something already is none.
    private Optional<MinuteLine> chosen() {
        var line = Optional.ofNullable(parts.list().getSelectionModel().getSelectedItem())
                .filter(MinuteLine::spoken);
        if (line.isEmpty()) room.refuse(Words.of("register.note.choose"));
        return line;
    }

    private void press(KeyEvent event) {
        var list = parts.list();
        var one = list.getSelectionModel().getSelectedItem();
        if (one == null || list.getEditingIndex() >= 0) return;
        if (event.isAltDown()) {
            if (event.getCode() == KeyCode.UP) place(one, -1);
            else if (event.getCode() == KeyCode.DOWN) place(one, 1);
            else return;
            event.consume();
        }
        if (event.getCode() == KeyCode.DELETE) room.perform(CaptureEdits.drop(one));
        if (event.getCode() == KeyCode.F2) list.edit(list.getSelectionModel().getSelectedIndex());
        if (event.getCode() == KeyCode.ENTER) follow.accept(one);
    }

    /// Puts the line to the point so many places before or after its own.
    private void place(MinuteLine line, int by) {
        var agenda = SessionEdits.agenda(room.plan(), room.plan().get(line.session()));
        if (agenda.isEmpty()) return;
        int now = room.plan().find(line.agendaItem()).map(agenda::indexOf).orElse(0);
        int at = Math.clamp((long) now + by, 0, agenda.size() - 1);
        room.perform(CaptureEdits.place(line, agenda.get(at)));
    }
}
