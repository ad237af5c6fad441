package app.tandem.pages.sessions.poll;

import app.tandem.pages.Badges;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.poll.OpenPoll;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// Between two answers: the question, how many have answered, and whose turn it can be; never an answer.
final class Curtain extends PollCard {

    /// What can be done between two answers.
    record Doings(Consumer<Person> answer, Runnable close, Runnable discard, Runnable leave) {}

    private final Button close;
    private final List<Button> people;

    Curtain(Plan plan, OpenPoll poll, Doings doings) {
        super(poll.question().title());
        people = poll.waiting().stream().map(plan::find).flatMap(Optional::stream)
                .map(person -> person(person, doings)).toList();
        var next = new FlowPane();
        next.getStyleClass().add("choices");
        next.getChildren().setAll(people);
        close = button("pollClose", people.isEmpty()
                ? Words.of("poll.close")
                : Words.with("poll.close.without", people.size()), doings.close());
        close.setDisable(poll.answers().isEmpty());
        if (people.isEmpty()) close.getStyleClass().add("accent");
        button("pollLeave", Words.of("poll.leave"), doings.leave());
        button("pollDiscard", Words.of("poll.discard"), doings.discard());
        Node pass = wrapped(people.isEmpty() ? Words.of("poll.all") : Words.of("poll.pass"), "strong");
        content(progress(poll.answers().size(), poll.asked()), pass, next);
    }

    @Override
    void entered() {
        people.stream().findFirst().orElse(close).requestFocus();
    }

    private static Button person(Person person, Doings doings) {
        var button = new Button(person.name());
        if (person.side().decides()) button.setGraphic(Badges.of(person.side()));
        button.getStyleClass().add("voter");
        button.setAccessibleText(Words.with("poll.answers", person.name()));
        button.setOnAction(_ -> doings.answer().accept(person));
        return button;
    }
}
