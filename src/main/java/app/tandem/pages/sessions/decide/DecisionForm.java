package app.tandem.pages.sessions.decide;

import app.tandem.pages.Choices;
import app.tandem.pages.sessions.Room;
import app.tandem.plan.Code;
import app.tandem.plan.DateWords;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRules;
import app.tandem.ui.TypedText;
import app.tandem.ui.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// What belongs to a decision beside its text and the positions: who moved it, why, with what effect, who was
/// asked, when it holds and when it is looked at again.
final class DecisionForm {

    @FXML private ComboBox<Decision.Type> type;
    @FXML private ComboBox<Decision.Method> method;
    @FXML private ComboBox<Person> mover;
    @FXML private ComboBox<Person> seconder;
    @FXML private ComboBox<Person> owner;
    @FXML private DatePicker effective;
    @FXML private DatePicker review;
    @FXML private TextField supersededBy;
    @FXML private Label chain;
    @FXML private CheckBox affectsAdvisers;
    @FXML private TextField consulted;
    @FXML private Label notConsulted;
    @FXML private TextArea rationale;
    @FXML private TextArea options;
    @FXML private TextArea effects;
    @FXML private TextField dissent;

    private final Room room;
    private final Node node;
    private final List<TypedText> typed;

    DecisionForm(Room room) {
        this.room = room;
        node = Views.load(this, Words.bundle());
        typed = List.of(TypedText.of(rationale), TypedText.of(options), TypedText.of(effects),
                TypedText.of(dissent), TypedText.of(consulted), TypedText.of(supersededBy));
        type.setConverter(Choices.words());
        method.setConverter(Choices.words());
        for (var people : List.of(mover, seconder, owner)) people.setConverter(Choices.names());
        for (var day : List.of(effective, review)) {
            day.setConverter(Choices.days(words -> DateWords.parse(words, room.today()).orElse(null)));
        }
    }

    Node node() {
        return node;
    }

    void show(Plan plan, Decision d) {
        showTexts(d);
        showPeople(plan, d);
        showDays(d);
        Choices.show(
                type, List.of(Decision.Type.values()), d.type(), one -> change(d, now -> now.withType(one)));
        Choices.show(method, List.of(Decision.Method.values()), d.method(),
                one -> change(d, now -> now.withMethod(one)));
        Choices.show(
                affectsAdvisers, d.affectsAdvisers(), one -> change(d, now -> now.withAffectsAdvisers(one)));
        consulted.setDisable(!d.affectsAdvisers());
        notConsulted.setVisible(DecisionRules.notConsulted(d));
        var successors = DecisionRules.successors(plan, d).stream().map(one -> one.code().toString())
                .collect(Collectors.joining(" → "));
        boolean agreed = d.status() == Decision.Status.SUPERSEDED;
        chain.setText(agreed ? d.code() + " → " + successors
                : Words.with("sessions.superseded.awaits", Objects.toString(d.supersededBy(), "")));
        chain.setVisible(!successors.isEmpty());
    }

    private void showTexts(Decision d) {
        typed.get(0).show(d.rationale(), said -> change(d, now -> now.withRationale(said)));
        typed.get(1).show(d.options(), said -> change(d, now -> now.withOptions(said)));
        typed.get(2).show(d.effects(), said -> change(d, now -> now.withEffects(said)));
        typed.get(3).show(d.dissent(), said -> change(d, now -> now.withDissent(said)));
        typed.get(4).show(d.consulted(), said -> change(d, now -> now.withConsulted(said)));
        typed.get(5).show(Objects.toString(d.supersededBy(), ""), said -> supersede(d, said));
    }

    private void showPeople(Plan plan, Decision d) {
        var people = plan.coded(Person.class).stream().filter(Person::active).toList();
        Choices.show(mover, people, person(plan, d.mover()),
                one -> change(d, now -> now.withMover(one.id())));
        Choices.show(seconder, people, person(plan, d.seconder()), one -> second(d, one));
        Choices.show(owner, people, person(plan, d.owner()),
                one -> change(d, now -> now.withOwner(one.id())));
    }

    private void showDays(Decision d) {
        Choices.show(effective, d.effective(), one -> dated(d, one, d.reviewDate()));
        Choices.show(review, d.reviewDate(), one -> dated(d, d.effective(), one));
    }

    private void second(Decision d, Person one) {
        if (one.id().equals(d.mover())) {
            room.refuse(Words.with("sessions.seconder.mover", one.name()));
        } else {
            change(d, now -> now.withSeconder(one.id()));
        }
    }

    /// A decision holds from its session on, and is looked at again after that, not before.
    private void dated(Decision d, @Nullable LocalDate from, @Nullable LocalDate again) {
        var held = room.plan().get(d.session()).date();
        if (from != null && !from.equals(d.effective()) && from.isBefore(held)) {
            room.refuse(Words.with("sessions.effective.early", Choices.day(from), Choices.day(held)));
        } else if (again != null && !again.equals(d.reviewDate()) && again.isBefore(room.today())) {
            room.refuse(Words.with("sessions.capture.past", Choices.day(again)));
        } else if (from != null && again != null && again.isBefore(from)) {
            room.refuse(Words.with("sessions.review.early", Choices.day(again), Choices.day(from)));
        } else {
            change(d, now -> now.with().effective(from).reviewDate(again).build());
        }
    }

    private void supersede(Decision decision, String typed) {
        var by = Code.parse(typed).flatMap(room.plan()::find)
                .filter(Decision.class::isInstance).map(Decision.class::cast);
        if (typed.isEmpty() && decision.status() != Decision.Status.SUPERSEDED) {
            room.perform(DecisionEdits.keep(decision));
        } else if (by.isEmpty()) room.refuse(Words.with("sessions.superseded.wrong", typed));
        else if (DecisionRules.circular(room.plan(), decision, by.get().code())) {
            room.refuse(Words.with("sessions.superseded.circle", by.get().code()));
        } else room.perform(DecisionEdits.supersede(room.plan(), decision, by.get()));
    }

    private void change(Decision decision, UnaryOperator<Decision> change) {
        room.change(decision.id(), change, DecisionEdits::change);
    }

    private static @Nullable Person person(Plan plan, @Nullable Id<Person> id) {
        return plan.find(id).orElse(null);
    }
}
