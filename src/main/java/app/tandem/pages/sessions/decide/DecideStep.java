package app.tandem.pages.sessions.decide;

import app.tandem.pages.Choices;
import app.tandem.pages.Page;
import app.tandem.pages.sessions.QuorumLine;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.Step;
import app.tandem.plan.Code;
import app.tandem.plan.DateWords;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRules;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Quorum;
import app.tandem.plan.session.Verdict;
import app.tandem.ui.Lists;
import app.tandem.ui.TypedText;
import app.tandem.ui.Views;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One decision at a time, in large type, with where both sides stand.
public final class DecideStep implements Step {

    @FXML private VBox listCard;
    @FXML private ListView<Decision> decisions;
    @FXML private VBox card;
    @FXML private HBox head;
    @FXML private Label code;
    @FXML private TextArea text;
    @FXML private HBox sides;
    @FXML private Label verdict;
    @FXML private Button record;
    @FXML private VBox details;
    @FXML private ComboBox<Decision.Type> type;
    @FXML private ComboBox<Decision.Method> method;
    @FXML private ComboBox<Person> owner;
    @FXML private DatePicker review;
    @FXML private TextArea rationale;
    @FXML private TextArea options;
    @FXML private TextField dissent;
    @FXML private CheckBox affectsAdvisers;
    @FXML private TextField consulted;
    @FXML private Label notConsulted;
    @FXML private TextField supersededBy;

    private final Room room;
    private final Node node;
    private final SidePosition it;
    private final SidePosition cc;
    private final QuorumLine quorum = new QuorumLine();
    private final List<TypedText> typed;
    private @Nullable PlanningSession session;
    private Page.Presenting presenting = Page.Presenting.OFF;

    public DecideStep(Room room) {
        this.room = room;
        node = Views.load(this, Words.bundle());
        it = new SidePosition(room, Side.IT);
        cc = new SidePosition(room, Side.CC);
        sides.getChildren().addAll(it, cc);
        typed = List.of(
                TypedText.needed(text), TypedText.of(rationale), TypedText.of(options), TypedText.of(dissent),
                TypedText.of(consulted), TypedText.of(supersededBy));
        type.setConverter(Choices.words());
        method.setConverter(Choices.words());
        owner.setConverter(Choices.names());
        review.setConverter(Choices.days(words -> DateWords.parse(words, room.today()).orElse(null)));
        decisions.setCellFactory(_ -> new DecisionCell());
        decisions.getSelectionModel().selectedItemProperty().subscribe(decision -> {
            room.select(decision);
            showDecision(room.plan());
        });
        card.getChildren().add(card.getChildren().indexOf(verdict), quorum);
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
        var selected = decisions.getSelectionModel().getSelectedItem();
        Lists.update(decisions.getItems(), shown);
        var again = shown.stream().filter(one -> selected != null && one.id().equals(selected.id()))
                .findFirst()
                .or(() -> shown.stream().filter(one -> one.status() == Decision.Status.PROPOSED).findFirst())
                .or(() -> shown.stream().findFirst());
        again.ifPresent(decisions.getSelectionModel()::select);
        showDecision(plan);
    }

    @Override
    public void present(Page.Presenting mode) {
        presenting = mode;
        details.setVisible(mode == Page.Presenting.OFF);
        details.setManaged(mode == Page.Presenting.OFF);
        showDecision(room.plan());
    }

    public void select(Decision decision) {
        decisions.getItems().stream()
                .filter(one -> one.id().equals(decision.id()))
                .findFirst()
                .ifPresent(decisions.getSelectionModel()::select);
    }

    @FXML
    public void recordDecision() {
        selected().ifPresent(one -> room.perform(DecisionEdits.record(room.plan(), one, room.today())));
    }

    @FXML
    public void propose() {
        if (session == null) return;
        var edit = DecisionEdits.propose(room.plan(), session, room.desk().ids());
        decisions.getSelectionModel().clearSelection();
        room.perform(edit);
        text.requestFocus();
    }

    private Optional<Decision> selected() {
        return Optional.ofNullable(decisions.getSelectionModel().getSelectedItem())
                .flatMap(one -> room.plan().find(one.id()));
    }

    private void showDecision(Plan plan) {
        var decision = selected().orElse(null);
        card.setVisible(decision != null);
        listCard.setVisible(presenting == Page.Presenting.OFF || decision == null);
        listCard.setManaged(listCard.isVisible());
        if (decision == null) return;
        code.setText(decision.code().toString());
        head.getChildren().setAll(code, DecisionCell.pill(decision));
        it.show(decision);
        cc.show(decision);
        showVerdict(plan, decision);
        showTexts(decision);
        showChoices(plan, decision);
    }

    private void showVerdict(Plan plan, Decision decision) {
        quorum.show(Quorum.of(plan, plan.get(decision.session())));
        var says = Verdict.of(plan, decision);
        verdict.setText(Words.of(says));
        verdict.getStyleClass().removeAll("ok", "bad", "muted");
        verdict.getStyleClass().add(says.carried() ? "ok" : says == Verdict.OPEN ? "muted" : "bad");
        record.setDisable(says.status() == decision.status());
        notConsulted.setVisible(DecisionRules.notConsulted(decision));
        notConsulted.setManaged(notConsulted.isVisible());
    }

    private void showTexts(Decision d) {
        typed.get(0).show(d.title(), said -> change(d, now -> now.withTitle(said)));
        typed.get(1).show(d.rationale(), said -> change(d, now -> now.withRationale(said)));
        typed.get(2).show(d.options(), said -> change(d, now -> now.withOptions(said)));
        typed.get(3).show(d.dissent(), said -> change(d, now -> now.withDissent(said)));
        typed.get(4).show(d.consulted(), said -> change(d, now -> now.withConsulted(said)));
        typed.get(5).show(Objects.toString(d.supersededBy(), ""), said -> supersede(d, said));
    }

    private void showChoices(Plan plan, Decision d) {
        Choices.show(
                type, List.of(Decision.Type.values()), d.type(), one -> change(d, now -> now.withType(one)));
        Choices.show(method, List.of(Decision.Method.values()), d.method(),
                one -> change(d, now -> now.withMethod(one)));
        Choices.show(owner, plan.coded(Person.class).stream().filter(Person::active).toList(),
                plan.find(d.owner()).orElse(null), one -> change(d, now -> now.withOwner(one.id())));
        Choices.show(review, d.reviewDate(), one -> change(d, now -> now.withReviewDate(one)));
        Choices.show(
                affectsAdvisers, d.affectsAdvisers(), one -> change(d, now -> now.withAffectsAdvisers(one)));
    }

    private void supersede(Decision decision, String typed) {
        var by = Code.parse(typed)
                .filter(one -> room.plan().find(one).filter(Decision.class::isInstance).isPresent());
        if (by.isEmpty()) room.refuse(Words.with("sessions.superseded.wrong", typed));
        else if (DecisionRules.circular(room.plan(), decision, by.get())) {
            room.refuse(Words.with("sessions.superseded.circle", by.get()));
        } else room.perform(DecisionEdits.supersede(decision, by.get()));
    }

    private void change(Decision decision, UnaryOperator<Decision> change) {
        room.change(decision.id(), change, DecisionEdits::change);
    }
}
