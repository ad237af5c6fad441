package app.tandem.pages.sessions.poll;

import app.tandem.pages.Page;
import app.tandem.pages.sessions.Face;
import app.tandem.pages.sessions.Room;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.poll.OpenPoll;
import app.tandem.plan.session.poll.Poll;
import app.tandem.plan.session.poll.PollText;
import app.tandem.ui.Views;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A poll in the place of the point: asked, answered unseen while the laptop goes round, and shown when it is
/// closed. Nothing of it is in the plan before; what was handed in is kept beside it, so that a crash costs
/// no answer.
public final class PollPane extends StackPane {

    private final Room room;
    private final QuestionForm question;
    /// Who handed in what: never written down, so that only a person who answers again can undo it.
    private final Map<Id<Person>, OpenPoll.Answer> given = new HashMap<>();
    private @Nullable PlanningSession session;
    private Asking.@Nullable Closed undone;
    private Page.Presenting presenting = Page.Presenting.OFF;

    public PollPane(Room room) {
        this.room = room;
        Views.fold(this);
        getStyleClass().add("poll");
        setMinSize(0, 0);
        question = new QuestionForm(room, this::ask, this::leave);
        room.pollProperty().subscribe(this::draw);
    }

    public void show(Plan plan, PlanningSession session) {
        boolean another = this.session == null || !this.session.id().equals(session.id());
        this.session = session;
        if (another) {
            given.clear();
            set(kept());
        }
        var asking = room.pollProperty().get().orElse(null);
        if (asking instanceof Asking.Closed closed && plan.find(closed.poll()).isEmpty()) reopen(closed);
        else if (undone != null && plan.find(undone.poll()).isPresent()) closeAgain(undone);
    }

    private void reopen(Asking.Closed closed) {
        undone = closed;
        keep(closed.before());
        set(closed.before().map(Asking.Waiting::new));
    }

    private void closeAgain(Asking.Closed closed) {
        undone = null;
        keep(Optional.empty());
        set(Optional.of(closed));
    }

    public void present(Page.Presenting mode) {
        presenting = mode;
        draw();
    }

    /// Writes a question, or comes back to the poll that is open.
    public void begin() {
        if (session == null || session.state() != PlanningSession.State.IN_SESSION) {
            room.refuse(Words.of("poll.running"));
        } else {
            set(kept().or(() -> Optional.of(new Asking.Drafting())));
        }
    }

    /// Closes the poll that is open, also while a room looks on.
    public void close() {
        var asking = room.pollProperty().get().orElse(null);
        if (asking instanceof Asking.Waiting(var poll) && !poll.answers().isEmpty()) close(poll);
        else room.refuse(Words.of("poll.close.none"));
    }

    private void ask(OpenPoll poll) {
        given.clear();
        open(poll);
    }

    /// Makes a decision of the result that is shown, and goes to it.
    public void decide() {
        var asking = room.pollProperty().get().orElse(null);
        var poll = asking instanceof Asking.Closed(var id, _) ? room.plan().find(id).orElse(null) : null;
        if (poll == null) {
            room.refuse(Words.of("poll.decide.none"));
            return;
        }
        PollEdits.decided(room.plan(), poll).map(Decision::id).ifPresentOrElse(this::goTo, () ->
                room.perform(plan -> PollEdits.decide(plan, poll, room.desk().ids()))
                        .thenAccept(edit -> edit.first(Decision.class).ifPresent(this::goTo)));
    }

    private void goTo(Id<Decision> decision) {
        leave();
        Room.set(room.decisionProperty(), Optional.of(decision));
        room.faceProperty().set(Face.DECIDE);
    }

    private void open(OpenPoll poll) {
        keep(Optional.of(poll));
        set(Optional.of(new Asking.Waiting(poll)));
    }

    /// Goes back to the point; a poll that is open stays open.
    private void leave() {
        set(Optional.empty());
    }

    private void discard() {
        keep(Optional.empty());
        leave();
    }

    private void handIn(OpenPoll poll, Person person, BallotForm ballot) {
        var answer = OpenPoll.Answer.of(person, ballot.figures(), ballot.reason());
        var mistaken = given.put(person.id(), answer);
        open(mistaken == null
                ? poll.handIn(person, ballot.figures(), ballot.reason())
                : poll.again(mistaken, answer));
    }

    private void close(OpenPoll poll) {
        var held = session;
        if (held == null) return;
        room.perform(plan -> PollEdits.close(plan, held, poll, room.desk().ids())).thenAccept(edit -> {
            undone = null;
            keep(Optional.empty());
            edit.first(Poll.class).ifPresent(id ->
                    set(Optional.of(new Asking.Closed(id, Optional.of(poll)))));
        });
    }

    private void draw() {
        setVisible(room.pollProperty().get().isPresent());
        getChildren().setAll(room.pollProperty().get().map(this::drawn).map(List::of).orElse(List.of()));
        if (presenting == Page.Presenting.ON) return;
        applyCss();
        getChildren().stream().filter(PollCard.class::isInstance).map(PollCard.class::cast)
                .forEach(PollCard::entered);
    }

    private Node drawn(Asking asking) {
        boolean projected = presenting == Page.Presenting.ON;
        return switch (asking) {
            case Asking.Drafting _ -> projected ? new RoomCard(room) : question;
            case Asking.Waiting(var poll) -> projected ? new RoomCard(poll) : curtain(poll);
            case Asking.Answering(var poll, var person) -> projected
                    ? new RoomCard(poll)
                    : new BallotForm(poll.question(), person,
                            ballot -> handIn(poll, person, ballot), () -> open(poll));
            case Asking.Closed(var id, _) -> new ResultCard(
                    room, id, presenting, new ResultCard.Doings(this::decide, this::leave));
        };
    }

    private Node curtain(OpenPoll poll) {
        var doings = new Curtain.Doings(
                person -> set(Optional.of(new Asking.Answering(poll, person))),
                () -> close(poll), this::discard, this::leave);
        return new Curtain(room.plan(), new Curtain.Turns(poll, given.keySet()), doings);
    }

    private void set(Optional<Asking> asking) {
        Room.set(room.pollProperty(), asking);
    }

    private Optional<Asking> kept() {
        return PollText.read(room.desk().store().drafts().text(name())).map(Asking.Waiting::new);
    }

    private void keep(Optional<OpenPoll> poll) {
        room.desk().store().drafts().keep(name(), poll.map(PollText::of).orElse(""));
    }

    private String name() {
        return "poll " + Optional.ofNullable(session).map(PlanningSession::id).map(Id::value).orElse("");
    }
}
