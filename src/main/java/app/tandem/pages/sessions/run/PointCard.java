package app.tandem.pages.sessions.run;

import app.tandem.pages.Choices;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.sessions.ActionsTable;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.CarriedForward;
import app.tandem.plan.session.PlanningSession;
import app.tandem.ui.Lists;
import app.tandem.ui.TypedText;
import app.tandem.ui.Views;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The point that is talked about: its clock, what it is about in the middle, and what came of it.
final class PointCard {

    /// The pages that a point can be about.
    private static final List<Place> INSIDE = List.of(Place.BOARD, Place.COVERAGE, Place.ROADMAP,
            Place.VENDORS, Place.ALIGNMENT, Place.HOT_BUTTONS, Place.ROUTINES, Place.EVENTS);

    @FXML private Label pointTitle;
    @FXML private FlowPane pointBar;
    @FXML private Button poll;
    @FXML private HBox about;
    @FXML private ComboBox<Optional<Place>> shows;
    @FXML private StackPane middle;
    @FXML private VBox actionsCard;
    @FXML private TableView<ActionItem> actions;
    @FXML private HBox outcomeLine;
    @FXML private ComboBox<AgendaItem.Outcome> outcome;
    @FXML private TextArea summary;
    @FXML private Label ruler;

    private final Room room;
    private final Node node;
    private final PointClock clock;
    private final LinkedPage linked;
    private final TypedText typedSummary;
    private final KeptText draft;
    private @Nullable Id<AgendaItem> shown;

    /// @param ask opens a poll at the point
    PointCard(Room room, Runnable ask) {
        this.room = room;
        node = Views.load(this, Words.bundle());
        clock = new PointClock(room);
        linked = new LinkedPage(room);
        Views.fold(outcomeLine, summary, shows, poll, about, linked);
        poll.setOnAction(_ -> ask.run());
        pointBar.getChildren().addFirst(clock);
        middle.getChildren().addFirst(linked);
        linked.addEventFilter(MouseEvent.MOUSE_RELEASED, event ->
                RailDrop.under(event).ifPresent(point -> {
                    attach(point);
                    letGo(event.getTarget());
                }));
        typedSummary = TypedText.of(summary);
        draft = new KeptText(room.desk().store().drafts(), summary);
        outcome.setConverter(Choices.words());
        shows.setConverter(Choices.shown(place ->
                place.map(one -> Words.of(one)).orElse(Words.of("sessions.actions"))));
        shows.getItems().setAll(Stream.concat(
                Stream.of(Optional.<Place>empty()), INSIDE.stream().map(Optional::of)).toList());
        ActionsTable.fit(actions, room, ruler);
        room.linkedProperty().subscribe(place -> {
            if (!place.equals(inFront())) choose(place);
        });
    }

    Node node() {
        return node;
    }

    LinkedPage linked() {
        return linked;
    }

    /// What is selected on the linked page belongs to that point from now on.
    void attach(AgendaItem point) {
        linked.front().flatMap(page -> page.selection().getValue()).flatMap(room.plan()::find)
                .filter(Coded.class::isInstance).map(Coded.class::cast)
                .ifPresentOrElse(row -> room.perform(SessionEdits.attach(point, row.code())),
                        () -> room.refuse(Words.of("sessions.attach.none")));
    }

    /// A bar that is dragged onto the agenda stays where it was on the roadmap.
    private void letGo(EventTarget dragged) {
        if (linked.front().filter(page -> page.place() == Place.ROADMAP).isEmpty()) return;
        Event.fireEvent(dragged, new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    void pause() {
        clock.toggle();
    }

    void show(Plan plan, PlanningSession session, @Nullable AgendaItem point) {
        clock.show(session, point);
        Lists.update(actions.getItems(), actions(plan, session));
        for (Node node : List.of(outcome, summary)) node.setDisable(point == null);
        if (point == null) {
            pointTitle.setText(Words.of("sessions.point.none"));
            about.getChildren().clear();
            front(false);
            return;
        }
        pointTitle.setText(point.number() + "  " + point.title());
        showOutcome(point);
        if (point.id().equals(shown)) return;
        shown = point.id();
        showLinks(plan, point);
    }

    void present(Page.Presenting mode) {
        boolean usual = mode == Page.Presenting.OFF;
        for (Node node : List.of(outcomeLine, summary, shows, poll, about)) node.setVisible(usual);
        clock.present(!usual);
        linked.present(mode);
    }

    private void showOutcome(AgendaItem point) {
        var id = point.id();
        typedSummary.show(point.summary(), typed -> {
            draft.forget();
            change(id, item -> item.withSummary(typed));
        });
        if (!id.equals(shown)) draft.follow("summary " + id.value());
        Choices.show(outcome, List.of(AgendaItem.Outcome.values()), point.outcome(),
                chosen -> change(id, item -> item.withOutcome(chosen)));
    }

    private void showLinks(Plan plan, AgendaItem point) {
        var rows = point.linked().stream().map(plan::find).flatMap(Optional::stream).toList();
        about.getChildren().setAll(rows.stream().map(this::link).toList());
        var first = rows.stream().filter(linked::show).findFirst();
        front(first.isPresent());
    }

    private void choose(Optional<Place> place) {
        front(place.filter(linked::show).isPresent());
    }

    /// The linked page before the actions, or the actions alone.
    private void front(boolean page) {
        if (!page) linked.clear();
        linked.setVisible(page);
        actionsCard.setVisible(!page);
        shows.setOnAction(null);
        Room.set(room.linkedProperty(), inFront());
        shows.setValue(inFront());
        shows.setOnAction(_ -> choose(shows.getValue()));
    }

    private Optional<Place> inFront() {
        return linked.front().map(Page::place);
    }

    private Node link(Coded row) {
        var link = new Hyperlink(row.code().toString());
        link.setAccessibleText(row.code() + " " + row.title());
        link.setOnAction(_ -> {
            if (!follow(row)) room.desk().open().accept(row.id());
        });
        return link;
    }

    /// Shows the row in the middle. Answers whether its page fits there.
    boolean follow(Row row) {
        boolean here = linked.show(row);
        if (here) front(true);
        return here;
    }

    private void change(Id<AgendaItem> id, UnaryOperator<AgendaItem> change) {
        room.change(id, change, SessionEdits::change);
    }

    private static List<ActionItem> actions(Plan plan, PlanningSession session) {
        var own = plan.referring(ActionItem.class, session.id()).stream()
                .sorted(Comparator.comparing(ActionItem::code));
        return session.sealed()
                ? own.toList()
                : Stream.concat(own, CarriedForward.of(plan, session).actions().stream()).toList();
    }

}
