package app.tandem.pages.sessions.run;

import app.tandem.pages.Page;
import app.tandem.pages.sessions.Face;
import app.tandem.pages.sessions.QuorumLine;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.pages.sessions.Step;
import app.tandem.pages.sessions.poll.PollPane;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Quorum;
import app.tandem.plan.session.live.Stretch;
import app.tandem.plan.session.live.TalkTime;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// During the meeting: the point that is talked about with its page, the minutes as they are written, and one
/// line to type them in.
public final class RunStep implements Step {

    @FXML private VBox railCard;
    @FXML private ListView<AgendaItem> rail;
    @FXML private ToggleButton people;
    @FXML private ListView<Attendance> presence;
    @FXML private Label parking;
    @FXML private HBox steps;
    @FXML private ComboBox<MinuteLines.Filter> filter;
    @FXML private ListView<MinuteLine> minutes;
    @FXML private VBox captureCard;
    @FXML private TextField capture;
    @FXML private Label preview;

    private final Room room;
    private final VBox node;
    private final Rail agenda;
    private final PointCard card;
    private final CaptureLine line;
    private final QuorumLine quorum = new QuorumLine();
    private final PollPane poll;
    private final LiveMinutes live;
    private boolean captures = true;
    private @Nullable PlanningSession session;

    public RunStep(Room room) {
        this.room = room;
        node = (VBox) Views.load(this, Words.bundle());
        poll = new PollPane(room);
        VBox.setVgrow(poll, Priority.ALWAYS);
        node.getChildren().addFirst(poll);
        card = new PointCard(room, poll::begin);
        steps.getChildren().add(1, card.node());
        HBox.setHgrow(card.node(), Priority.ALWAYS);
        agenda = new Rail(room, rail, this::turnTo);
        line = new CaptureLine(room, capture, preview, this::kept);
        presence.setCellFactory(_ -> new RoomCell(room));
        railCard.getChildren().add(quorum);
        people.selectedProperty().subscribe(this::showPeople);
        live = new LiveMinutes(room, new LiveMinutes.Parts(minutes, filter, parking), this::follow);
        room.pointProperty().subscribe(() -> {
            if (session != null) showPoint(room.plan(), session);
        });
        room.pollProperty().subscribe(this::showPoll);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Plan plan, PlanningSession session) {
        this.session = session;
        showPoint(plan, session);
        live.show(session);
        Lists.update(presence.getItems(), plan.referring(Attendance.class, session.id()));
        quorum.show(Quorum.of(plan, session));
        line.show(session);
        poll.show(plan, session);
    }

    @Override
    public void present(Page.Presenting mode) {
        mode.hides(railCard, filter);
        card.present(mode);
        poll.present(mode);
        live.present(mode);
    }

    /// Leaves out the line that is typed in: a room sees it only when there is one screen.
    @Override
    public void follow() {
        captures = false;
        showPoll();
        minutes.setPlaceholder(new Label(Words.of("sessions.live.nothing")));
    }

    /// Closes the open poll and shows its result.
    public void closePoll() {
        poll.close();
    }

    public void actOnNote() {
        live.act();
    }

    public void decideNote() {
        live.decide();
    }

    public void decidePoll() {
        poll.decide();
    }

    /// Writes the question of a poll, or comes back to the open one.
    public void poll() {
        poll.begin();
    }

    /// Goes that many points on, or back when negative.
    public void turn(int steps) {
        int now = room.pointProperty().get().flatMap(room.plan()::find).map(rail.getItems()::indexOf)
                .orElse(-1);
        int at = now + steps;
        if (at < 0 || at >= rail.getItems().size()) return;
        turnTo(rail.getItems().get(at));
        rail.scrollTo(at);
    }

    /// Goes to the capture line; the letter says what is meant, none leaves it open.
    public void capture(String letter) {
        line.begin(letter);
    }

    public void pause() {
        card.pause();
    }

    /// Attaches what is selected in the middle to the point that is talked about.
    public void attach() {
        room.pointProperty().get().flatMap(room.plan()::find).ifPresent(card::attach);
    }

    public Optional<Id<?>> selectedInTheMiddle() {
        return card.linked().front().flatMap(page -> page.selection().getValue());
    }

    /// Answers whether the row has a page that fits there.
    public boolean showInTheMiddle(Row row) {
        return card.follow(row);
    }

    private void turnTo(AgendaItem item) {
        Room.set(room.pointProperty(), Optional.of(item.id()));
        if (session != null) holding(session).turn(item).ifPresent(room::perform);
    }

    private Holding holding(PlanningSession held) {
        return new Holding(room.plan(), held, room.desk().clock().instant(), room.desk().ids());
    }

    /// The point that somebody chose, else where the session stands, else the first open one.
    private void showPoint(Plan plan, PlanningSession session) {
        var points = SessionEdits.agenda(plan, session);
        var point = room.pointProperty().get().flatMap(plan::find)
                .filter(item -> item.session().equals(session.id()))
                .or(() -> TalkTime.newest(plan, session.id()).map(Stretch::agendaItem).flatMap(plan::find))
                .or(() -> points.stream().filter(item -> item.outcome() == AgendaItem.Outcome.OPEN)
                        .findFirst())
                .or(() -> points.stream().findFirst())
                .orElse(null);
        if (point != null) {
            Room.set(room.pointProperty(), Optional.of(point.id()));
            agenda.show(points, point);
        } else {
            rail.getItems().clear();
        }
        card.show(plan, session, point);
    }

    /// A poll has the whole place, so that nothing beside it speaks for an answer.
    private void showPoll() {
        boolean asking = room.pollProperty().get().isPresent();
        steps.setVisible(!asking);
        captureCard.setVisible(captures && !asking);
    }

    private void showPeople(boolean shown) {
        presence.setVisible(shown);
        rail.setVisible(!shown);
    }

    /// A decision goes before the room at once.
    private void kept(Edit edit) {
        edit.first(Decision.class).ifPresent(decision -> {
            room.decisionProperty().set(Optional.of(decision));
            room.faceProperty().set(Face.DECIDE);
        });
    }

    /// Opens what the line is about, in the middle when its page is one that fits there.
    private void follow(MinuteLine line) {
        Optional.ofNullable(line.about()).flatMap(room.plan()::find).ifPresent(row -> {
            if (!card.follow(row)) room.desk().open().accept(row.id());
        });
    }

    @FXML
    void park() {
        capture("p");
    }
}
