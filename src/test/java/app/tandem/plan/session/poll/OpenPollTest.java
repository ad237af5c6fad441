package app.tandem.plan.session.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.session.SmallTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenPollTest {

    private static final Question DOTS = new Question("Which first?", Poll.Form.DOTS, List.of("Chat", "Bot"), 3);

    private final OpenPoll asked = new OpenPoll(SmallTable.POINT, DOTS,
            Stream.of(SmallTable.ANA, SmallTable.JON, SmallTable.LEE, SmallTable.MAYA).map(one -> one.id()).toList(),
            List.of());

    @Test
    void nobodyCanTellWhoHandedInWhat() {
        var first = asked.handIn(SmallTable.JON, List.of(3, 0), "").handIn(SmallTable.MAYA, List.of(1, 2), "");
        var second = asked.handIn(SmallTable.MAYA, List.of(3, 0), "").handIn(SmallTable.JON, List.of(1, 2), "");
        assertEquals(first, second);
        assertEquals(List.of(SmallTable.ANA.id(), SmallTable.LEE.id()), first.waiting());
    }

    @Test
    void everybodyAnswersOnce() {
        var once = asked.handIn(SmallTable.JON, List.of(3, 0), "");
        assertEquals(once, once.handIn(SmallTable.JON, List.of(0, 3), ""));
    }

    @Test
    void aMistakeIsAnsweredAgain() {
        var mistaken = OpenPoll.Answer.of(SmallTable.JON, List.of(3, 0), "Too  late");
        var poll = asked.handIn(SmallTable.JON, List.of(3, 0), "Too late").handIn(SmallTable.MAYA, List.of(1, 2), "");
        var meant = asked.handIn(SmallTable.JON, List.of(0, 3), "").handIn(SmallTable.MAYA, List.of(1, 2), "");
        var again = poll.again(mistaken, OpenPoll.Answer.of(SmallTable.JON, List.of(0, 3), ""));
        assertEquals(meant, again);
        assertEquals(again, again.again(mistaken, mistaken));
    }

    @Test
    void aSideOfOneIsNotNamed() {
        var poll = asked.handIn(SmallTable.JON, List.of(3, 0), "").handIn(SmallTable.MAYA, List.of(1, 2), "")
                .handIn(SmallTable.ANA, List.of(2, 1), "");
        assertEquals(List.of(Side.JOINT, Side.JOINT, Side.JOINT), sides(poll));
        assertEquals(List.of(Side.CC, Side.CC, Side.IT, Side.IT),
                sides(poll.handIn(SmallTable.LEE, List.of(2, 1), "")));
    }

    @Test
    void itsTextBringsItBack() {
        var poll = asked.handIn(SmallTable.JON, List.of(3, 0), "It is\tlate\nalready");
        assertEquals("It is late already", PollText.read(PollText.of(poll)).orElseThrow().answers().getFirst()
                .reason());
        assertEquals(PollText.of(poll), PollText.of(PollText.read(PollText.of(poll)).orElseThrow()));
        assertEquals(Optional.empty(), PollText.read(""));
    }

    @Test
    void anAnswerThatIsNotWholeIsRefused() {
        assertEquals(Optional.of("Place up to 3 dots."), DOTS.refusal(List.of(0, 0), ""));
        assertEquals(Optional.of("2 dots too many."), DOTS.refusal(List.of(3, 2), ""));
        assertEquals(Optional.empty(), DOTS.refusal(List.of(2, 0), ""));
        assertEquals(Optional.of("Score every option."), question(Poll.Form.SCORE).refusal(List.of(4, 0), ""));
        assertEquals(Optional.of("Press at least the one that you want first."),
                question(Poll.Form.RANK).refusal(List.of(), ""));
        var agree = new Question("Go on?", Poll.Form.AGREE, List.of(), 0);
        assertEquals(Optional.of("Say why you block it; the reason is read out without your name."),
                agree.refusal(List.of(3), " "));
        assertEquals(Optional.empty(), agree.refusal(List.of(3), "Not safe"));
    }

    @Test
    void aQuestionNeedsWordsAndOptions() {
        assertEquals(Optional.of("Write the question."), new Question(" ", Poll.Form.AGREE, List.of(), 0).refusal());
        assertEquals(Optional.of("Write 2 to 8 different options, one on each line."),
                new Question("Which?", Poll.Form.RANK, List.of("Chat", "Chat"), 0).refusal());
        assertEquals(Optional.empty(), DOTS.refusal());
    }

    @Test
    void theMinutesTellTheResultInOneSentence() {
        var poll = asked.handIn(SmallTable.JON, List.of(3, 0), "").handIn(SmallTable.MAYA, List.of(1, 2), "")
                .handIn(SmallTable.ANA, List.of(2, 1), "").handIn(SmallTable.LEE, List.of(0, 3), "");
        assertEquals("Poll “Which first?” (Dots, 4 answers): Chat 6 (IT 4, CC 2); Bot 6 (IT 2, CC 4).",
                tally(poll).sentence());
    }

    private static Question question(Poll.Form form) {
        return new Question("Which first?", form, List.of("Chat", "Bot"), 0);
    }

    private static List<Side> sides(OpenPoll poll) {
        return ballots(poll).stream().map(Ballot::side).toList();
    }

    private static Tally tally(OpenPoll poll) {
        return Tally.of((Poll) rows(poll).getFirst(), ballots(poll));
    }

    private static List<Ballot> ballots(OpenPoll poll) {
        return rows(poll).stream().filter(Ballot.class::isInstance).map(Ballot.class::cast).toList();
    }

    private static List<Row> rows(OpenPoll poll) {
        return poll.closed(SmallTable.S5, SmallTable.ids());
    }
}
