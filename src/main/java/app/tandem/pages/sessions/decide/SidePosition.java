package app.tandem.pages.sessions.decide;

import app.tandem.pages.Badges;
import app.tandem.pages.Page;
import app.tandem.pages.sessions.Room;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRules;
import app.tandem.plan.session.Quorum;
import app.tandem.ui.Focus;
import app.tandem.ui.TypedText;
import app.tandem.ui.Views;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where one side stands on a decision: one of four positions, the words of a reservation, the votes.
/// The keys 1 to 4 choose while the focus is in here.
final class SidePosition extends VBox {

    private static final List<Decision.Position> CHOICES = List.of(
            Decision.Position.FULLY, Decision.Position.WITH_RESERVATION, Decision.Position.CAN_LIVE_WITH,
            Decision.Position.OBJECTS);

    private final Room room;
    private final Side side;
    private final Runnable next;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Decision.Position, RadioButton> radios = new EnumMap<>(Decision.Position.class);
    private final TextField reservation = new TextField();
    private final Label missing = new Label(Words.of("sessions.reservation.missing"));
    private final TypedText typedReservation = TypedText.of(reservation);
    private final CountField inFavour;
    private final CountField against;
    private final CountField abstained;
    private final FlowPane count = new FlowPane();
    private boolean spent;
    private Page.Presenting presenting = Page.Presenting.OFF;

    /// @param next where the focus goes once this side has said where it stands
    SidePosition(Room room, Side side, Runnable next) {
        this.next = next;
        this.room = room;
        this.side = side;
        boolean it = side == Side.IT;
        inFavour = count(Words.of("sessions.votes.for"), it ? Decision::withItFor : Decision::withCcFor);
        against = count(
                Words.of("sessions.votes.against"), it ? Decision::withItAgainst : Decision::withCcAgainst);
        abstained = count(
                Words.of("sessions.votes.abstained"), it ? Decision::withItAbstain : Decision::withCcAbstain);
        Views.fold(reservation, missing, count);
        getStyleClass().addAll("card", "position");
        HBox.setHgrow(this, Priority.ALWAYS);
        for (Decision.Position position : CHOICES) radios.put(position, radio(position));
        reservation.setPromptText(Words.of("sessions.reservation"));
        reservation.setAccessibleText(Words.with("sessions.reservation.spoken", Words.of(side)));
        missing.getStyleClass().add("field-error");
        count.getChildren().setAll(inFavour, against, abstained);
        count.getStyleClass().add("choices");
        var head = new HBox(Badges.of(side), new Label(Words.of(side)));
        head.getStyleClass().add("bar");
        getChildren().add(head);
        CHOICES.forEach(position -> getChildren().add(radios.get(position)));
        getChildren().addAll(reservation, missing, count);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (spent) event.consume();
        });
    }

    /// The focus comes here; the keys 1 to 4 say where the side stands.
    void enter() {
        radios.values().stream().filter(RadioButton::isSelected).findFirst()
                .or(() -> radios.values().stream().findFirst())
                .ifPresent(Focus::to);
    }

    void show(Decision decision) {
        radios.forEach((position, radio) -> {
            radio.setSelected(decision.position(side) == position);
            radio.setOnAction(_ -> choose(decision, position));
        });
        showReservation(decision.position(side));
        missing.setVisible(DecisionRules.unworded(decision, side));
        typedReservation.show(side == Side.IT ? decision.reservationIt() : decision.reservationCc(),
                typed -> change(decision, now ->
                        side == Side.IT ? now.withReservationIt(typed) : now.withReservationCc(typed)));
        var votes = decision.votes(side);
        inFavour.show(decision, votes.inFavour());
        against.show(decision, votes.against());
        abstained.show(decision, votes.abstained());
        count.setVisible(presenting == Page.Presenting.OFF || votes.cast() > 0);
    }

    /// A room sees votes where there are some.
    void present(Page.Presenting mode) {
        presenting = mode;
    }

    private void showReservation(Decision.Position position) {
        reservation.setVisible(position == Decision.Position.WITH_RESERVATION);
    }

    private void choose(Decision decision, Decision.Position position) {
        room.change(decision.id(), now -> now, now -> DecisionEdits.position(now, side, position));
        radios.forEach((each, radio) -> radio.setSelected(each == position));
        showReservation(position);
    }

    /// The figure of a position is spent: it is not typed into the reservation that comes into focus.
    private void press(KeyEvent event) {
        spent = false;
        if (event.getTarget() instanceof TextField || event.getText().length() != 1) {
            if (event.getTarget().equals(reservation) && event.getCode() == KeyCode.ENTER) next.run();
            return;
        }
        int at = event.getText().charAt(0) - '1';
        if (at < 0 || at >= CHOICES.size()) return;
        var radio = radios.get(CHOICES.get(at));
        if (radio != null) radio.fire();
        if (CHOICES.get(at) == Decision.Position.WITH_RESERVATION) reservation.requestFocus();
        else next.run();
        spent = true;
        event.consume();
    }

    private RadioButton radio(Decision.Position position) {
        var radio = new RadioButton(CHOICES.indexOf(position) + 1 + "  " + Words.of(position));
        radio.setToggleGroup(group);
        radio.setAccessibleText(Words.of(side) + ", " + Words.of(position));
        return radio;
    }

    private CountField count(String word, BiFunction<Decision, Integer, Decision> with) {
        return new CountField(word, Words.of(side) + ", " + word,
                (decision, votes) -> vote(decision, with.apply(decision, votes)));
    }

    /// Nobody votes who is not in the room.
    private void vote(Decision before, Decision voted) {
        var session = room.plan().get(before.session());
        int present = Quorum.of(room.plan(), session).of(side).present();
        if (voted.votes(side).cast() <= present) {
            change(before, now -> DecisionEdits.votes(now, side, voted));
        } else {
            room.refuse(Words.with("sessions.votes.more", Words.of(side), present));
            show(before);
        }
    }

    private void change(Decision decision, UnaryOperator<Decision> change) {
        room.change(decision.id(), change, DecisionEdits::change);
    }
}
