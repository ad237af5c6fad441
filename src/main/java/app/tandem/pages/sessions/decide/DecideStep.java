package app.tandem.pages.sessions.decide;

import app.tandem.pages.Page;
import app.tandem.pages.sessions.QuorumLine;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.Step;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Quorum;
import app.tandem.plan.session.Recording;
import app.tandem.plan.session.Verdict;
import app.tandem.plan.session.live.Precedent;
import app.tandem.ui.Lists;
import app.tandem.ui.TypedText;
import app.tandem.ui.Views;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One decision at a time, in large type, with what else was considered and where both sides stand.
public final class DecideStep implements Step {

    /// What holds already about the same thing: as many as fit above the positions.
    private static final int PRECEDENTS = 2;

    @FXML private VBox listCard;
    @FXML private ListView<Decision> decisions;
    @FXML private VBox card;
    @FXML private HBox head;
    @FXML private Label code;
    @FXML private TextArea text;
    @FXML private VBox precedents;
    @FXML private VBox considered;
    @FXML private Label optionsShown;
    @FXML private HBox sides;
    @FXML private Label verdict;
    @FXML private HBox recordLine;
    @FXML private Button record;
    @FXML private Label recordHint;

    private final Room room;
    private final Node node;
    private final SidePosition it;
    private final SidePosition cc;
    private final QuorumLine quorum = new QuorumLine();
    private final TypedText typed;
    private final DecisionForm form;
    private @Nullable PlanningSession session;
    private Page.Presenting presenting = Page.Presenting.OFF;

    public DecideStep(Room room) {
        this.room = room;
        node = Views.load(this, Words.bundle());
        cc = new SidePosition(room, Side.CC, () -> record.requestFocus());
        it = new SidePosition(room, Side.IT, cc::enter);
        sides.getChildren().addAll(it, cc);
        typed = TypedText.needed(text);
        form = new DecisionForm(room);
        card.getChildren().add(card.getChildren().indexOf(verdict), quorum);
        card.getChildren().add(form.node());
        decisions.setCellFactory(_ -> new DecisionCell());
        decisions.getSelectionModel().selectedItemProperty().subscribe(decision -> {
            if (decisions.isFocused()) room.select(decision);
            if (decision == null) return;
            Room.set(room.decisionProperty(), Optional.of(decision.id()));
            showDecision(room.plan());
        });
        room.decisionProperty().subscribe(this::select);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Plan plan, PlanningSession session) {
        this.session = session;
        var shown = plan.referring(Decision.class, session.id()).stream()
                .sorted(Comparator.comparing(Decision::code))
                .toList();
        var wanted = room.decisionProperty().get();
        Lists.update(decisions.getItems(), shown);
        var again = shown.stream().filter(one -> wanted.equals(Optional.of(one.id())))
                .findFirst()
                .or(() -> shown.reversed().stream()
                        .filter(one -> one.status() == Decision.Status.PROPOSED).findFirst())
                .or(() -> shown.stream().findFirst());
        again.ifPresent(decisions.getSelectionModel()::select);
        showDecision(plan);
    }

    @Override
    public void entered() {
        it.enter();
    }

    @Override
    public void present(Page.Presenting mode) {
        presenting = mode;
        boolean usual = mode == Page.Presenting.OFF;
        mode.hides(form.node(), recordLine);
        text.setEditable(usual);
        for (var side : List.of(it, cc)) side.present(mode);
        showDecision(room.plan());
    }

    @FXML
    public void recordDecision() {
        record.requestFocus(); // what is being typed belongs to it
        var decision = selected().orElse(null);
        if (decision == null) return;
        room.refuse(new Recording(room.plan(), decision).refusal().orElse(""));
        if (room.refusalProperty().get().isEmpty()) room.perform(plan ->
                DecisionEdits.record(plan, plan.get(decision.id()), room.today()));
    }

    /// Why nothing is recorded while no decision is before the eyes; empty while one is.
    public ObservableValue<String> unseen() {
        return node.sceneProperty().map(_ -> "").orElse(Words.of("sessions.record.elsewhere"));
    }

    @FXML
    void propose() {
        var held = session;
        if (held == null) return;
        room.perform(plan -> DecisionEdits.propose(plan, held, room.desk().ids())).thenAccept(edit -> {
            room.decisionProperty().set(edit.first(Decision.class));
            text.requestFocus();
        });
    }

    /// Not yet: the decision waits in the parking lot.
    @FXML
    void park() {
        var held = session;
        selected().filter(_ -> held != null).ifPresent(one ->
                room.perform(plan -> DecisionEdits.park(plan, one, room.desk().ids())));
    }

    private void select(Optional<Id<Decision>> wanted) {
        decisions.getItems().stream()
                .filter(one -> wanted.equals(Optional.of(one.id())))
                .findFirst()
                .ifPresent(decisions.getSelectionModel()::select);
    }

    private Optional<Decision> selected() {
        return Optional.ofNullable(decisions.getSelectionModel().getSelectedItem())
                .flatMap(one -> room.plan().find(one.id()));
    }

    private void showDecision(Plan plan) {
        var decision = selected().orElse(null);
        card.setVisible(decision != null);
        listCard.setVisible(presenting == Page.Presenting.OFF || decision == null);
        if (decision == null) return;
        code.setText(decision.code().toString());
        head.getChildren().setAll(code, DecisionCell.pill(decision));
        typed.show(decision.title(), said -> change(decision, now -> now.withTitle(said)));
        optionsShown.setText(decision.options());
        considered.setVisible(presenting == Page.Presenting.ON && !decision.options().isBlank());
        showPrecedents(plan, decision);
        it.show(decision);
        cc.show(decision);
        showVerdict(plan, decision);
        form.show(plan, decision);
    }

    private void showVerdict(Plan plan, Decision decision) {
        quorum.show(Quorum.of(plan, plan.get(decision.session())));
        var says = Verdict.of(plan, decision);
        var recording = new Recording(plan, decision);
        verdict.setText(recording.settled()
                ? Words.with("sessions.verdict.recorded", Words.of(decision.status()))
                : Words.of(says));
        verdict.getStyleClass().removeAll("ok", "bad", "muted");
        verdict.getStyleClass().add(recording.settled() || says == Verdict.OPEN ? "muted"
                : says.carried() ? "ok" : "bad");
        var refusal = recording.refusal();
        record.setDisable(refusal.isPresent());
        recordHint.setText(refusal.orElse(Words.of("sessions.record.key")));
    }

    private void showPrecedents(Plan plan, Decision draft) {
        precedents.getChildren().setAll(draft.status() == Decision.Status.PROPOSED
                ? Precedent.of(plan, draft).stream().limit(PRECEDENTS)
                        .map(one -> precedent(one, draft)).toList()
                : List.of());
        precedents.setVisible(!precedents.getChildren().isEmpty());
    }

    private Node precedent(Precedent one, Decision draft) {
        var line = new PrecedentLine(room, one, draft);
        presenting.hides(line.replace);
        return line;
    }

    private void change(Decision decision, UnaryOperator<Decision> change) {
        room.change(decision.id(), change, DecisionEdits::change);
    }
}
