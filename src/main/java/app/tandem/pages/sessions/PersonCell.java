package app.tandem.pages.sessions;

import app.tandem.pages.Badges;
import app.tandem.pages.Choices;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.Attendance;
import app.tandem.ui.WrappingCell;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One person at the session: side, name, whether the vote counts, and whether he is there.
final class PersonCell extends WrappingCell<Attendance> {

    private final Room room;
    private final StackPane badge = new StackPane();
    private final Label name = new Label();
    private final Label seat = new Label();
    private final VBox called = new VBox(name, seat);
    private final ComboBox<Attendance.Presence> presence = new ComboBox<>();
    private final HBox line = new HBox(badge, called, presence);

    PersonCell(Room room) {
        this.room = room;
        line.getStyleClass().add("bar");
        badge.getStyleClass().add("badge-slot");
        seat.getStyleClass().add("meta");
        badge.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(called, Priority.ALWAYS);
        presence.setMinWidth(USE_PREF_SIZE);
        presence.setConverter(Choices.words());
    }

    @Override
    protected void updateItem(@Nullable Attendance one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(one == null || empty ? null : line);
        if (one == null || empty) return;
        var person = room.plan().find(one.person());
        var full = person.map(Person::name).orElse("");
        badge.getChildren()
                .setAll(Badges.of(person.map(Person::side).filter(Side::decides).orElse(Side.JOINT)));
        badge.setVisible(person.filter(known -> known.side().decides()).isPresent());
        name.setText(full);
        seat.setText(one.seat() == Person.Seat.VOTING
                ? Words.of("sessions.people.votes")
                : person.map(Person::side).filter(side -> !side.decides()).map(side -> Words.of(side))
                        .orElse(Words.of("sessions.people.guest")));
        presence.setAccessibleText(Words.with("sessions.people.presence", full));
        Choices.show(presence, List.of(Attendance.Presence.values()), one.presence(),
                chosen -> room.perform(SessionEdits.presence(room.plan(), one, chosen)));
    }
}
