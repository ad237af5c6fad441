package app.tandem.pages.sessions.poll;

import app.tandem.pages.Choices;
import app.tandem.pages.sessions.Room;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.poll.OpenPoll;
import app.tandem.plan.session.poll.Poll;
import app.tandem.plan.session.poll.Question;
import app.tandem.ui.Views;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The question of a poll while it is written: what, how it is answered, what there is to choose from, who.
final class QuestionForm extends PollCard {

    private static final int USUAL_DOTS = 3;

    /// Who is asked.
    private enum Asked { VOTING, PRESENT }

    private final Room room;
    private final TextField title = new TextField();
    private final ComboBox<Poll.Form> form = new ComboBox<>();
    private final TextArea options = new TextArea();
    private final Spinner<Integer> dots = new Spinner<>(1, 20, USUAL_DOTS);
    private final ComboBox<Asked> asked = new ComboBox<>();
    private final Label refusal = wrapped("", "field-error");
    private final VBox optionsField = field(Words.of("poll.options"), options);
    private final VBox dotsField = field(Words.of("poll.dots"), dots);

    QuestionForm(Room room, Consumer<OpenPoll> open, Runnable leave) {
        super(Words.of("poll.new"));
        this.room = room;
        title.setId("pollQuestion");
        form.setId("pollForm");
        options.setId("pollOptions");
        dots.setId("pollDots");
        Views.fold(optionsField, dotsField);
        form.getItems().setAll(Poll.Form.values());
        form.setConverter(Choices.words());
        form.setValue(Poll.Form.AGREE);
        form.valueProperty().subscribe(this::showForm);
        options.setPrefRowCount(Question.MOST_OPTIONS);
        options.setPromptText(Words.with("poll.options.prompt", Question.MOST_OPTIONS));
        dots.getStyleClass().add("dots");
        asked.getItems().setAll(Asked.values());
        asked.setConverter(Choices.shown(one ->
                one == Asked.VOTING ? Words.of("poll.asked.voting") : Words.of("poll.asked.present")));
        asked.setValue(Asked.VOTING);
        var start = button("pollOpen", Words.of("poll.open"), () -> open(open));
        start.getStyleClass().add("accent");
        title.setOnAction(_ -> start.fire());
        button("pollCancel", Words.of("poll.leave"), leave).setCancelButton(true);
        var line = new HBox(
                field(Words.of("poll.form"), form), dotsField, field(Words.of("poll.asked"), asked));
        line.getStyleClass().add("bar");
        content(wrapped(Words.of("poll.new.text"), "muted"), field(Words.of("poll.question"), title), line,
                optionsField, refusal);
        showForm();
    }

    @Override
    void entered() {
        title.requestFocus();
    }

    private void open(Consumer<OpenPoll> open) {
        var question = question();
        var people = people();
        refusal.setText(question.refusal()
                .orElse(people.isEmpty() ? Words.of("poll.asked.nobody") : ""));
        if (!refusal.getText().isEmpty()) return;
        title.clear();
        options.clear();
        open.accept(new OpenPoll(room.pointProperty().get().<Id<AgendaItem>>map(id -> id).orElse(null),
                question, people, List.of()));
    }

    private Question question() {
        boolean agree = form.getValue() == Poll.Form.AGREE;
        return new Question(title.getText().strip(), form.getValue(), agree
                ? List.of()
                : Stream.of(options.getText().split("\n", -1)).map(String::strip)
                        .filter(one -> !one.isEmpty()).toList(),
                form.getValue() == Poll.Form.DOTS ? dots.getValue() : 0);
    }

    /// Who is in the room now, by name.
    private List<Id<Person>> people() {
        var session = room.sessionProperty().get().orElseThrow();
        return room.plan().referring(Attendance.class, session).stream()
                .filter(one -> one.presence().present() && one.left() == null)
                .filter(one -> asked.getValue() == Asked.PRESENT || one.votes())
                .map(one -> room.plan().get(one.person()))
                .filter(person -> asked.getValue() == Asked.PRESENT || person.side().decides())
                .sorted(Comparator.comparing(Person::name))
                .map(Person::id)
                .toList();
    }

    private void showForm() {
        optionsField.setVisible(form.getValue() != Poll.Form.AGREE);
        dotsField.setVisible(form.getValue() == Poll.Form.DOTS);
        refusal.setText("");
    }

    private static VBox field(String word, Control control) {
        var label = new Label(word);
        label.getStyleClass().add("meta");
        label.setLabelFor(control);
        control.setAccessibleText(word);
        var field = new VBox(label, control);
        field.getStyleClass().add("details");
        HBox.setHgrow(field, Priority.SOMETIMES);
        return field;
    }
}
