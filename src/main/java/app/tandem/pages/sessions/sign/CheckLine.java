package app.tandem.pages.sessions.sign;

import app.tandem.pages.Choices;
import app.tandem.pages.sessions.Face;
import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.pages.sessions.decide.DecisionEdits;
import app.tandem.plan.Code;
import app.tandem.plan.DateWords;
import app.tandem.plan.Person;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Readiness;
import app.tandem.ui.Icons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One check before the signatures. What it found is mended here or where it lives, or left open in the
/// minutes.
final class CheckLine extends VBox {

    private final Room room;
    private final Readiness.Finding finding;
    private final HBox line = new HBox();

    CheckLine(Room room, Readiness.Finding finding) {
        this.room = room;
        this.finding = finding;
        var sentence = new Label(finding.result() == Readiness.Result.LEFT_OPEN
                ? Words.with("sessions.left", finding.sentence())
                : finding.sentence());
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        switch (finding.result()) {
            case HOLDS -> Icons.on(sentence, Feather.CHECK).getStyleClass().add("ok");
            case OPEN -> Icons.on(sentence, Feather.ALERT_TRIANGLE).getStyleClass().add("warn");
            case LEFT_OPEN -> Icons.on(sentence, Feather.FLAG).getStyleClass().add("muted");
        }
        line.getStyleClass().add("bar");
        line.getChildren().add(sentence);
        getStyleClass().add("details");
        getChildren().add(line);
    }

    /// Offers what can be done about it.
    void offer(PlanningSession session) {
        switch (finding.check()) {
            case ACTIONS_OWNED -> actions().forEach(action -> mend(action, this::owner));
            case ACTIONS_DATED -> actions().forEach(action -> mend(action, this::due));
            case POINTS_SETTLED -> button(Words.of("sessions.settle"), () ->
                    room.perform(SessionEdits.settle(room.plan(), session))).setId("settlePoints");
            default -> button(Words.of("sessions.fix"), this::fix);
        }
        if (finding.mayStayOpen()) button(Words.of("sessions.leave"), () -> room.perform(
                SessionEdits.leaveOpen(room.plan(), session, finding, room.desk().ids())));
    }

    private Button button(String words, Runnable action) {
        var button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words + ": " + finding.sentence());
        button.setOnAction(_ -> action.run());
        line.getChildren().add(button);
        return button;
    }

    /// Goes to the first decision that does not pass, or to the people who were there.
    private void fix() {
        var decision = rows(Decision.class).findFirst();
        decision.ifPresent(one -> Room.set(room.decisionProperty(), Optional.of(one.id())));
        room.faceProperty().set(decision.isPresent() ? Face.DECIDE : Face.PREPARE);
    }

    private List<ActionItem> actions() {
        return rows(ActionItem.class).toList();
    }

    private <R> Stream<R> rows(Class<R> kind) {
        return finding.about().stream()
                .flatMap(code -> Code.parse(code).stream())
                .flatMap(code -> room.plan().find(code).stream())
                .filter(kind::isInstance).map(kind::cast);
    }

    private void mend(ActionItem action, Function<ActionItem, Node> input) {
        var title = new Label(action.code() + "  " + action.title());
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(title, input.apply(action));
        row.getStyleClass().add("bar");
        getChildren().add(row);
    }

    private Node owner(ActionItem action) {
        var box = new ComboBox<Person>();
        box.setConverter(Choices.names());
        box.setPromptText(Words.field("owner"));
        box.setAccessibleText(action.code() + " " + Words.field("owner"));
        box.setMinWidth(USE_PREF_SIZE);
        Choices.show(box, room.plan().coded(Person.class).stream().filter(Person::active).toList(), null,
                person -> room.change(action.id(), now -> now, now -> DecisionEdits.assign(now, person)));
        return box;
    }

    private Node due(ActionItem action) {
        var picker = new DatePicker();
        picker.getStyleClass().add("day");
        picker.setConverter(Choices.days(words -> DateWords.parse(words, room.today()).orElse(null)));
        picker.setPromptText(Words.field("due"));
        picker.setAccessibleText(action.code() + " " + Words.field("due"));
        Choices.show(picker, null, day -> due(action, picker, day));
        return picker;
    }

    private void due(ActionItem action, DatePicker picker, LocalDate day) {
        if (day.isBefore(room.today())) {
            picker.setValue(null);
            room.refuse(Words.with("sessions.capture.past", Choices.day(day)));
        } else room.change(action.id(), now -> now, now -> DecisionEdits.redate(now, day));
    }
}
