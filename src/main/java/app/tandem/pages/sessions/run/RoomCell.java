package app.tandem.pages.sessions.run;

import app.tandem.pages.Badges;
import app.tandem.pages.Choices;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.Attendance;
import app.tandem.ui.TypedText;
import app.tandem.ui.Views;
import app.tandem.ui.WrappingCell;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One person in the room while the session runs: there or not, gone at what time, voted for by whom.
final class RoomCell extends WrappingCell<Attendance> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private final Room room;
    private final Label name = new Label();
    private final HBox who = new HBox();
    private final ComboBox<Attendance.Presence> presence = new ComboBox<>();
    private final TextField arrived = new TextField();
    private final TypedText typedArrived = TypedText.of(arrived);
    private final TextField left = new TextField();
    private final TypedText typedLeft = TypedText.of(left);
    private final ComboBox<Person> proxy = new ComboBox<>();
    private final FlowPane details = new FlowPane(presence, arrived, left, proxy);
    private final VBox lines = new VBox(who, details);

    RoomCell(Room room) {
        this.room = room;
        Views.fold(left, proxy);
        who.getStyleClass().add("bar");
        details.getStyleClass().add("choices");
        arrived.getStyleClass().add("time");
        arrived.setPromptText(Words.of("sessions.arrived.prompt"));
        left.getStyleClass().add("time");
        left.setPromptText(Words.of("sessions.left.prompt"));
        presence.setConverter(Choices.words());
        proxy.setConverter(Choices.names());
        proxy.setPromptText(Words.of("sessions.proxy"));
        name.setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable Attendance one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(one == null || empty ? null : lines);
        if (one == null || empty) return;
        var person = room.plan().get(one.person());
        name.setText(person.name());
        who.getChildren().setAll(name);
        if (person.side().decides()) who.getChildren().addFirst(Badges.of(person.side()));
        arrived.setAccessibleText(Words.with("sessions.arrived.spoken", person.name()));
        left.setAccessibleText(Words.with("sessions.left.spoken", person.name()));
        presence.setAccessibleText(Words.with("sessions.people.presence", person.name()));
        proxy.setAccessibleText(Words.with("sessions.proxy.spoken", person.name()));
        boolean there = one.presence().present();
        show(one, there, person.side());
        setAccessibleText(person.name() + ", " + Words.of(one.presence()));
    }

    private void show(Attendance one, boolean there, Side side) {
        left.setVisible(there);
        boolean away = one.seat() == Person.Seat.VOTING && side.decides()
                && (!there || one.left() != null);
        proxy.setVisible(away);
        Choices.show(presence, List.of(Attendance.Presence.values()), one.presence(),
                chosen -> room.perform(SessionEdits.presence(room.plan(), one, chosen)));
        typedArrived.show(shown(one.arrived()), typed -> at(typed,
                time -> room.perform(RoomEdits.arrived(room.plan(), one, time))));
        typedLeft.show(shown(one.left()), typed -> at(typed,
                time -> room.perform(RoomEdits.left(room.plan(), one, time))));
        Choices.show(proxy, RoomEdits.candidates(room.plan(), one),
                room.plan().find(one.proxy()).orElse(null), chosen -> vote(one, chosen));
    }

    private static String shown(@Nullable LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    private void at(String typed, Consumer<@Nullable LocalTime> keep) {
        try {
            keep.accept(typed.isEmpty() ? null : LocalTime.parse(typed, TIME));
        } catch (DateTimeException _) {
            room.refuse(Words.with("sessions.time.wrong", typed));
        }
    }

    private void vote(Attendance one, Person chosen) {
        var refusal = RoomEdits.proxyRefusal(room.plan(), one, chosen);
        if (refusal.isPresent()) room.refuse(refusal.get());
        else room.perform(RoomEdits.proxy(room.plan(), one, chosen));
    }
}
