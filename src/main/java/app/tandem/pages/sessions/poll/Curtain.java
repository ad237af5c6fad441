package app.tandem.pages.sessions.poll;

import app.tandem.pages.Badges;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.poll.OpenPoll;
import java.util.Collection;
import java.util.Comparator;
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

    /// Whose turn it is, and who may answer again.
    record Turns(OpenPoll poll, Collection<Id<Person>> again) {}

    private final Button close;
    private final List<Button> people;

    Curtain(Plan plan, Turns turns, Doings doings) {
        super(turns.poll().question().title());
        var poll = turns.poll();
        people = people(plan, poll.waiting(), doings);
        var again = people(plan, turns.again(), doings);
        again.forEach(button -> button.getStyleClass().add("quiet"));
        close = button("pollClose", people.isEmpty()
                ? Words.of("poll.close")
                : Words.with("poll.close.without", people.size()), doings.close());
        close.setDisable(poll.answers().isEmpty());
        if (people.isEmpty()) close.getStyleClass().add("accent");
        button("pollLeave", Words.of("poll.leave"), doings.leave());
        button("pollDiscard", Words.of("poll.discard"), doings.discard());
        Node pass = wrapped(people.isEmpty() ? Words.of("poll.all") : Words.of("poll.pass"), "strong");
        content(progress(poll.answers().size(), poll.asked()), pass, flow(people));
        if (!again.isEmpty()) {
            getChildren().addAll(getChildren().size() - 2, List.of(
                    wrapped(Words.of("poll.again"), "muted"), flow(again)));
        }
    }

    @Override
    void entered() {
        people.stream().findFirst().orElse(close).requestFocus();
    }

    private static List<Button> people(Plan plan, Collection<Id<Person>> ids, Doings doings) {
        return ids.stream().map(plan::find).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Person::name))
                .map(person -> person(person, doings)).toList();
    }

    private static FlowPane flow(List<Button> buttons) {
        var flow = new FlowPane();
        flow.getStyleClass().add("choices");
        flow.getChildren().setAll(buttons);
        return flow;
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
