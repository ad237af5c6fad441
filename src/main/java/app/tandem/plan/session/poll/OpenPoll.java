package app.tandem.plan.session.poll;

import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A poll until it is closed: what is asked, who has still to answer, and what was handed in, sorted so that
/// nobody can tell whose answer is whose.
public record OpenPoll(
        @Nullable Id<AgendaItem> point, Question question, List<Id<Person>> waiting, List<Answer> answers) {

    /// With fewer answers of one side than this, that side's figure would be somebody's.
    private static final int SMALLEST_SIDE = 2;

    /// What somebody handed in.
    public record Answer(Side side, List<Integer> figures, String reason) implements Comparable<Answer> {

        public Answer {
            figures = List.copyOf(figures);
            reason = reason.strip().replaceAll("\\s+", " ");
        }

        /// What that person answers; whoever is on neither side answers for both.
        public static Answer of(Person person, List<Integer> figures, String reason) {
            return new Answer(person.side().decides() ? person.side() : Side.JOINT, figures, reason);
        }

        String choice() {
            return figures.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }

        @Override
        public int compareTo(Answer other) {
            return (side + choice() + reason).compareTo(other.side + other.choice() + other.reason);
        }
    }

    public OpenPoll {
        waiting = List.copyOf(waiting);
        answers = answers.stream().sorted().toList();
    }

    /// How many were asked.
    public int asked() {
        return waiting.size() + answers.size();
    }

    /// With this person's answer. Each person answers once.
    public OpenPoll handIn(Person person, List<Integer> figures, String reason) {
        if (!waiting.contains(person.id())) return this;
        return new OpenPoll(point, question,
                waiting.stream().filter(id -> !id.equals(person.id())).toList(),
                Stream.concat(answers.stream(), Stream.of(Answer.of(person, figures, reason))).toList());
    }

    /// With another answer in the place of one that was a mistake.
    public OpenPoll again(Answer mistaken, Answer now) {
        var meant = new ArrayList<>(answers);
        if (meant.remove(mistaken)) meant.add(now);
        return new OpenPoll(point, question, waiting, meant);
    }

    /// The poll as a plan keeps it, first the question and then the ballots. They name their sides only where
    /// no side's figure is one person's.
    public List<Row> closed(Id<PlanningSession> session, Ids ids) {
        var poll = new Poll(ids.next(Poll.class), session, point, question.title(), question.form(),
                question.options(), question.dots());
        var rows = new ArrayList<Row>(List.of(poll));
        boolean apart = sides().values().stream().noneMatch(count -> count < SMALLEST_SIDE);
        answers.stream()
                .map(one -> apart ? one : new Answer(Side.JOINT, one.figures(), one.reason()))
                .sorted()
                .forEach(one -> rows.add(new Ballot(
                        ids.next(Ballot.class), poll.id(), one.side(), one.choice(), one.reason())));
        return rows;
    }

    private Map<Side, Long> sides() {
        return answers.stream().collect(Collectors.groupingBy(Answer::side, Collectors.counting()));
    }
}
