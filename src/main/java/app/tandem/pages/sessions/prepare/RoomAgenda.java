package app.tandem.pages.sessions.prepare;

import app.tandem.pages.Badges;
import app.tandem.pages.Choices;
import app.tandem.pages.sessions.QuorumLine;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.Step;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Quorum;
import app.tandem.plan.session.prepare.AgendaTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The agenda as a room reads it: when and where, then the points, no more at once than can be followed.
public final class RoomAgenda extends VBox implements Step {

    private static final int POINTS = 8;

    private final Room room;
    private final Label where = new Label();
    private final GridPane points = new GridPane();
    private final QuorumLine quorum = new QuorumLine();
    private final Label place = new Label();
    private List<AgendaTime.Slot> slots = List.of();

    public RoomAgenda(Room room) {
        this.room = room;
        getStyleClass().addAll("card", "room-agenda");
        where.getStyleClass().add("heading");
        where.setWrapText(true);
        points.getStyleClass().add("room-points");
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        points.getColumnConstraints().addAll(narrow(), narrow(), wide, narrow(), narrow());
        place.getStyleClass().add("muted");
        place.setMinWidth(USE_PREF_SIZE);
        var below = new HBox(quorum, place);
        below.getStyleClass().add("bar");
        HBox.setHgrow(quorum, Priority.ALWAYS);
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(where, points, gap, below);
        room.leafProperty().subscribe(_ -> show());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Plan plan, PlanningSession session) {
        slots = AgendaTime.of(plan, session).slots();
        where.setText(Stream.of(Choices.day(session.date()), times(session), session.place())
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("  ·  ")));
        quorum.show(Quorum.of(plan, session));
        show();
    }

    /// Goes so many pages on, or back.
    public void turn(int by) {
        room.leafProperty().set(Math.clamp((long) at() + by, 0, leaves() - 1));
    }

    /// The page on which the point stands.
    public static int leaf(AgendaItem point) {
        return (point.number() - 1) / POINTS;
    }

    private void show() {
        points.getChildren().clear();
        var shown = slots.stream().skip((long) at() * POINTS).limit(POINTS).toList();
        for (int row = 0; row < shown.size(); row++) points.addRow(row, cells(shown.get(row)));
        place.setText(leaves() > 1 ? Words.with("sessions.readback.page", at() + 1, leaves()) : "");
    }

    private Node[] cells(AgendaTime.Slot slot) {
        var item = slot.item();
        var title = new Label(item.title());
        title.setWrapText(true);
        title.getStyleClass().add("heading");
        var who = room.plan().find(item.presenter());
        var name = new Label(who.map(Person::name).orElse(""));
        who.filter(one -> one.side().decides()).ifPresent(one -> name.setGraphic(Badges.of(one.side())));
        return new Node[] {
            muted(Objects.toString(slot.begins(), "")), muted(Integer.toString(item.number())), title, name,
            muted(Words.with("sessions.room.minutes", item.minutesPlanned()))
        };
    }

    private int at() {
        return Math.clamp(room.leafProperty().get(), 0, leaves() - 1);
    }

    private int leaves() {
        return Math.max(1, (slots.size() + POINTS - 1) / POINTS);
    }

    private static String times(PlanningSession session) {
        return Stream.of(session.starts(), session.ends()).map(Optional::ofNullable)
                .flatMap(Optional::stream).map(Object::toString).collect(Collectors.joining(" – "));
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static ColumnConstraints narrow() {
        var narrow = new ColumnConstraints();
        narrow.setMinWidth(USE_PREF_SIZE);
        return narrow;
    }
}
