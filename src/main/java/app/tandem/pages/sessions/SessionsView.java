package app.tandem.pages.sessions;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.sessions.decide.DecideStep;
import app.tandem.pages.sessions.prepare.RoomAgenda;
import app.tandem.pages.sessions.run.RunStep;
import app.tandem.pages.sessions.sign.SignStep;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.PlanningSession;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Views;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page on which both sides prepare, hold and sign a planning session.
public final class SessionsView implements Page {

    @FXML private HBox head;
    @FXML private ComboBox<PlanningSession> picker;
    @FXML private Label shown;
    @FXML private Label state;
    @FXML private HBox stepBar;
    @FXML private ToggleGroup stepGroup;
    @FXML private ToggleButton prepareToggle;
    @FXML private ToggleButton runToggle;
    @FXML private ToggleButton decideToggle;
    @FXML private ToggleButton signToggle;
    @FXML private Button advance;
    @FXML private HBox doings;
    @FXML private HBox interrupted;
    @FXML private HBox banner;
    @FXML private Label locked;
    @FXML private HBox complaint;
    @FXML private Label refusal;
    @FXML private StackPane place;

    private final Desk desk;
    private final Room room;
    private final Folio folio;
    private final PrepareStep prepare;
    private final RoomAgenda projected;
    private final RunStep run;
    private final DecideStep decide;
    private final SignStep sign;
    private final Node empty;
    private final SessionKeys keys;
    private final Interrupted cutOff;
    private Presenting presenting = Presenting.OFF;

    public SessionsView(Desk desk) {
        this.desk = desk;
        room = new Room(desk, () -> show(desk.plan()));
        folio = new Folio(Place.SESSIONS, Views.load(this, Words.bundle()), room.selectionProperty());
        prepare = new PrepareStep(room);
        projected = new RoomAgenda(room);
        run = new RunStep(room);
        decide = new DecideStep(room);
        sign = new SignStep(room);
        keys = new SessionKeys(room, new SessionKeys.Steps(prepare, run, decide, sign, projected),
                this::prepareNext);
        empty = new EmptyState(Words.of("sessions.empty"), Words.of("sessions.empty.text"),
                Command.of(Words.of("sessions.empty.first"), null, this::prepareNext));
        picker.setConverter(Choices.shown(SessionsView::title));
        picker.setOnAction(_ -> choose(picker.getValue()));
        stepGroup.selectedToggleProperty().subscribe((was, now) -> {
            if (now == null) stepGroup.selectToggle(was);
            else faces().forEach((face, toggle) -> {
                if (toggle.equals(now)) room.faceProperty().set(face);
            });
        });
        room.faceProperty().subscribe(face -> {
            stepGroup.selectToggle(faces().get(face));
            room.leafProperty().set(0);
            room.selectionProperty().set(Optional.empty());
            show(desk.plan());
        });
        room.sessionProperty().subscribe(() -> show(desk.plan()));
        room.refusalProperty().subscribe(sentence -> {
            refusal.setText(sentence);
            complaint.setVisible(!sentence.isEmpty());
        });
        desk.store().planProperty().subscribe(this::show); // a session goes on while other pages are in front
        cutOff = new Interrupted(room, interrupted);
        cutOff.look();
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return keys.commands();
    }

    @Override
    public boolean reveal(Id<?> id) {
        return new Whereabouts(room).reveal(desk.plan().find(id).orElse(null));
    }

    @Override
    public void present(Presenting mode) {
        for (Step step : List.of(prepare, run, decide, sign)) step.present(mode);
        presenting = mode;
        mode.hides(doings, stepBar, picker);
        shown.setVisible(mode == Presenting.ON);
        if (mode == Presenting.ON) cutOff.hide();
        show(desk.plan());
    }

    /// A second screen shows the same session, step, point, decision and page of the read-back.
    @Override
    public Subscription follow(Page front) {
        if (!(front instanceof SessionsView other)) return Subscription.EMPTY;
        for (Step step : List.of(prepare, run, decide, sign)) step.follow();
        return room.follow(other.room);
    }

    /// While a session goes on, what is selected on the page in its middle.
    @Override
    public Optional<Id<?>> pointedAt() {
        return onLinkedPage() ? run.selectedInTheMiddle() : room.selectionProperty().get();
    }

    @Override
    public void pointAt(Id<?> id) {
        if (onLinkedPage()) desk.plan().find(id).ifPresent(run::showInTheMiddle);
        else reveal(id);
    }

    private boolean onLinkedPage() {
        return room.faceProperty().get() == Face.RUN && room.linkedProperty().get().isPresent();
    }

    private Map<Face, ToggleButton> faces() {
        return Map.of(Face.PREPARE, prepareToggle, Face.RUN, runToggle, Face.DECIDE, decideToggle,
                Face.SIGN, signToggle);
    }

    private void show(Plan plan) {
        var sessions = plan.all(PlanningSession.class).stream()
                .sorted(SessionEdits.BY_DATE.reversed())
                .toList();
        var session = room.sessionProperty().get().flatMap(plan::find)
                .or(() -> WhichSession.of(sessions, desk.today())).orElse(null);
        head.setVisible(session != null);
        banner.setVisible(session != null && session.sealed());
        if (session == null) {
            place.getChildren().setAll(empty);
            return;
        }
        if (room.sessionProperty().get().isEmpty()) {
            room.sessionProperty().set(Optional.of(session.id()));
        }
        Choices.show(picker, sessions, session, this::choose);
        shown.setText(title(session));
        state.setText(Words.of(session.state()));
        locked.setText(Words.with("sessions.locked", session.minutesRevision(),
                Fingerprint.shortForm(session.fingerprint())));
        new Advance(room, advance).show(session);
        var step = step();
        step.show(plan, session);
        if (place.getChildren().equals(List.of(step.node()))) return;
        place.getChildren().setAll(step.node());
        // what scrolls is in the scene, and takes the focus, once it has its skin
        if (place.getScene() != null) step.node().applyCss();
        step.entered();
    }

    private Step step() {
        return switch (room.faceProperty().get()) {
            case PREPARE -> presenting == Presenting.ON ? projected : prepare;
            case RUN -> run;
            case DECIDE -> decide;
            case SIGN -> sign;
        };
    }

    private void choose(@Nullable PlanningSession session) {
        if (session == null) return;
        room.sessionProperty().set(Optional.of(session.id()));
        room.select(session);
        room.refuse("");
    }

    @FXML
    void prepareNext() {
        var edit = SessionEdits.prepare(desk.plan(), desk.ids(), desk.today());
        edit.first(PlanningSession.class).ifPresent(id -> room.sessionProperty().set(Optional.of(id)));
        room.faceProperty().set(Face.PREPARE);
        room.perform(edit);
    }

    @FXML
    void dismiss() {
        room.refuse("");
    }

    private static String title(PlanningSession session) {
        return session.code() + "  " + session.title() + ", " + Choices.day(session.date());
    }
}
