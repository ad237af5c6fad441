package app.tandem.plan.session.poll;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import app.tandem.plan.session.AgendaItem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An open poll as a text, so that a crash costs no answer: the point and the question, its options, who has
/// still to answer, and then each answer on a line of its own.
public final class PollText {

    private static final int HEAD = 3;

    private PollText() {}

    public static String of(OpenPoll poll) {
        var question = poll.question();
        var point = poll.point();
        return Stream.concat(Stream.of(
                        line(Stream.of(point == null ? "" : point.value(), question.form().name(),
                                Integer.toString(question.dots()), question.title())),
                        line(question.options().stream()),
                        line(poll.waiting().stream().map(Id::value))),
                poll.answers().stream().map(answer ->
                        line(Stream.of(answer.side().name(), answer.choice(), answer.reason()))))
                .collect(Collectors.joining("\n"));
    }

    /// Empty when the text is none of an open poll.
    public static Optional<OpenPoll> read(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < HEAD) return Optional.empty();
        var head = lines[0].split("\t", -1);
        var point = head[0].isEmpty() ? null : Id.of(AgendaItem.class, head[0]);
        var question = new Question(head[3], Poll.Form.valueOf(head[1]), cells(lines[1]),
                Integer.parseInt(head[2]));
        var waiting = cells(lines[2]).stream().map(id -> Id.of(Person.class, id)).toList();
        var answers = Arrays.stream(lines).skip(HEAD).map(PollText::answer).toList();
        return Optional.of(new OpenPoll(point, question, waiting, answers));
    }

    private static OpenPoll.Answer answer(String line) {
        var cells = line.split("\t", -1);
        return new OpenPoll.Answer(Side.valueOf(cells[0]),
                Ballot.numbers(cells[1]), cells[2]);
    }

    private static List<String> cells(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split("\t", -1));
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t"));
    }
}
