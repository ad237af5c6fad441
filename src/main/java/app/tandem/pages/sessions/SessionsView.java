package app.tandem.pages.sessions;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.sessions.decide.DecideStep;
import app.tandem.pages.sessions.run.RunStep;
import app.tandem.pages.sessions.sign.SignStep;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Signature;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Views;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The page on which both sides prepare, hold and sign a planning session.
public final class SessionsView implements Page {

    @FXML private HBox head;
    @FXML private ComboBox<PlanningSession> picker;
    @FXML private Label state;
    @FXML private ToggleGroup stepGroup;
    @FXML private ToggleButton prepareToggle;
    @FXML private ToggleButton runToggle;
    @FXML private ToggleButton decideToggle;
    @FXML private ToggleButton signToggle;
    @FXML private Button advance;
    @FXML private Button fresh;
    @FXML private HBox banner;
    @FXML private Label locked;
    @FXML private HBox complaint;
    @FXML private Label refusal;
    @FXML private StackPane place;

    private final Desk desk;
    private final Room room;
    private final Parent view;
    private final PrepareStep prepare;
    private final RunStep run;
    private final DecideStep decide;
    private final SignStep sign;
    private final Node empty;
    private @Nullable Id<PlanningSession> chosen;

    public SessionsView(Desk desk) {
        this.desk = desk;
        room = new Room(desk, () -> show(desk.plan()));
        view = Views.load(this, Words.bundle());
        prepare = new PrepareStep(room);
        run = new RunStep(room);
        decide = new DecideStep(room);
        sign = new SignStep(room);
        empty = new EmptyState(Words.of("sessions.empty"), Words.of("sessions.empty.text"),
                Command.of(Words.of("sessions.empty.first"), null, this::prepareNext));
        picker.setConverter(Choices.shown(session ->
                session.code() + "  " + session.title() + ", " + Room.day(session.date())));
        picker.setOnAction(_ -> choose(picker.getValue()));
        stepGroup.selectedToggleProperty().subscribe((was, now) -> {
            if (now == null) stepGroup.selectToggle(was);
            else show(desk.plan());
        });
        room.refusalProperty().subscribe(sentence -> {
            refusal.setText(sentence);
            show(complaint, !sentence.isEmpty());
        });
        stepGroup.selectToggle(prepareToggle);
        desk.store().planProperty().subscribe(this::show);
    }

    @Override
    public Place place() {
        return Place.SESSIONS;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<Optional<Id<?>>> selection() {
        return room.selectionProperty();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("sessions.command.new"), "N", this::prepareNext),
                Command.of(Words.of("sessions.command.capture"), "Shortcut+J", this::capture),
                Command.of(Words.of("sessions.command.next"), "Page Down", () -> turn(1)),
                Command.of(Words.of("sessions.command.previous"), "Page Up", () -> turn(-1)),
                Command.of(Words.of("sessions.command.record"), "Shortcut+Enter", decide::recordDecision),
                command(Words.of("sessions.command.prepare"), prepareToggle),
                Command.of(Words.of("sessions.command.checklist"), null, () -> prepareTab(1)),
                Command.of(Words.of("sessions.command.suggestions"), null, () -> prepareTab(2)),
                Command.of(Words.of("sessions.command.rehearse"), null, () -> prepareTab(3)),
                command(Words.of("sessions.command.run"), runToggle),
                command(Words.of("sessions.command.decide"), decideToggle),
                command(Words.of("sessions.command.sign"), signToggle));
    }

    @Override
    public boolean reveal(Id<?> id) {
        var row = desk.plan().find(id).orElse(null);
        switch (row) {
            case PlanningSession session -> choose(session);
            case AgendaItem item -> {
                room.pointProperty().set(Optional.of(item.id()));
                reveal(item.session(), runToggle);
            }
            case Decision decision -> {
                reveal(decision.session(), decideToggle);
                decide.select(decision);
            }
            case ActionItem action -> reveal(action.session(), runToggle);
            case MinuteLine line -> reveal(line.session(), runToggle);
            case Attendance one -> reveal(one.session(), prepareToggle);
            case Signature one -> reveal(one.session(), signToggle);
            case null, default -> {
                return false;
            }
        }
        room.select(row);
        return true;
    }

    @Override
    public void present(Presenting mode) {
        for (Step step : List.of(prepare, run, decide, sign)) step.present(mode);
        for (Node node : List.of(fresh, advance)) show(node, mode == Presenting.OFF);
    }

    private void show(Plan plan) {
        var sessions = plan.all(PlanningSession.class).stream()
                .sorted(SessionEdits.BY_DATE.reversed())
                .toList();
        var session = plan.find(chosen).or(() -> WhichSession.of(sessions, desk.today())).orElse(null);
        show(head, session != null);
        show(banner, session != null && session.sealed());
        if (session == null) {
            place.getChildren().setAll(empty);
            return;
        }
        chosen = session.id();
        Choices.show(picker, sessions, session, this::choose);
        state.setText(Words.of(session.state()));
        locked.setText(Words.with("sessions.locked", session.minutesRevision(),
                Fingerprint.shortForm(session.fingerprint())));
        showAdvance(session);
        var step = step();
        step.show(plan, session);
        if (!place.getChildren().equals(List.of(step.node()))) place.getChildren().setAll(step.node());
    }

    private Command command(String label, ToggleButton step) {
        return Command.of(label, null, () -> stepGroup.selectToggle(step));
    }

    private void showAdvance(PlanningSession session) {
        var running = session.state() == PlanningSession.State.IN_SESSION;
        show(advance, !session.sealed() && session.state() != PlanningSession.State.MINUTES_DRAFT);
        advance.setText(running ? Words.of("sessions.end") : Words.of("sessions.start"));
        advance.setOnAction(_ -> {
            room.perform(running ? SessionEdits.end(session) : SessionEdits.start(session));
            stepGroup.selectToggle(running ? signToggle : runToggle);
        });
    }

    private Step step() {
        Map<Toggle, Step> steps =
                Map.of(prepareToggle, prepare, runToggle, run, decideToggle, decide, signToggle, sign);
        return steps.getOrDefault(stepGroup.getSelectedToggle(), prepare);
    }

    private void choose(@Nullable PlanningSession session) {
        if (session == null) return;
        chosen = session.id();
        room.select(session);
        room.refuse("");
        show(desk.plan());
    }

    private void reveal(@Nullable Id<PlanningSession> session, ToggleButton step) {
        if (session != null) chosen = session;
        stepGroup.selectToggle(step);
        show(desk.plan());
    }

    private void turn(int steps) {
        stepGroup.selectToggle(runToggle);
        run.turn(steps);
    }

    private void capture() {
        stepGroup.selectToggle(runToggle);
        run.focusCapture();
    }

    private void prepareTab(int tab) {
        stepGroup.selectToggle(prepareToggle);
        prepare.choose(tab);
    }

    @FXML
    void prepareNext() {
        var edit = SessionEdits.prepare(desk.plan(), desk.ids(), desk.today());
        edit.changes().stream().map(change -> change.row().id())
                .filter(id -> id.kind() == PlanningSession.class)
                .findFirst()
                .ifPresent(id -> chosen = Id.of(PlanningSession.class, id.value()));
        stepGroup.selectToggle(prepareToggle);
        room.perform(edit);
    }

    @FXML
    void dismiss() {
        room.refuse("");
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
