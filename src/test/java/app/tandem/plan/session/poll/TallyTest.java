package app.tandem.plan.session.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Id;
import app.tandem.plan.Side;
import app.tandem.plan.session.SmallTable;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void theAgreeScaleCountsPeopleBySide() {
        var poll = poll(Poll.Form.AGREE);
        var tally = Tally.of(poll, List.of(cast(1, Side.IT, "0"), cast(2, Side.CC, "0"), cast(3, Side.CC, "3")));
        assertEquals(List.of(
                new Tally.Line("Agree", 1, 1, 2, 0), new Tally.Line("Abstain", 0, 0, 0, 0),
                new Tally.Line("Disagree", 0, 0, 0, 0), new Tally.Line("Block", 0, 1, 1, 0)), tally.lines());
    }

    @Test
    void aMeanIsShownWithItsSpread() {
        var poll = poll(Poll.Form.SCORE, "Chat", "Bot");
        var tally = Tally.of(poll, List.of(cast(1, Side.IT, "5 2"), cast(2, Side.CC, "1 2")));
        assertEquals(List.of(new Tally.Line("Chat", 5, 1, 3, 4), new Tally.Line("Bot", 2, 2, 2, 0)), tally.lines());
    }

    @Test
    void dotsAddUp() {
        var poll = poll(Poll.Form.DOTS, "Chat", "Bot");
        var tally = Tally.of(poll, List.of(cast(1, Side.IT, "3 0"), cast(2, Side.CC, "1 2")));
        assertEquals(List.of(new Tally.Line("Chat", 3, 1, 4, 0), new Tally.Line("Bot", 0, 2, 2, 0)), tally.lines());
    }

    /// The Tennessee example of the literature: Knoxville wins once the weakest cities are out.
    @Test
    void aRankedChoiceIsDecidedByInstantRunOff() {
        var poll = poll(Poll.Form.RANK, "Memphis", "Nashville", "Chattanooga", "Knoxville");
        var ballots = IntStream.range(0, 100).mapToObj(i -> cast(i, Side.IT,
                i < 42 ? "0 1 2 3" : i < 68 ? "1 2 3 0" : i < 83 ? "2 3 1 0" : "3 2 1 0")).toList();
        assertEquals(List.of("Knoxville", "Memphis", "Nashville", "Chattanooga"),
                Tally.of(poll, ballots).ranked().stream().map(Tally.Line::option).toList());
    }

    private static Poll poll(Poll.Form form, String... options) {
        return new Poll(Id.of(Poll.class, "poll"), SmallTable.S5, null, "Which first?", form, List.of(options), 3);
    }

    private static Ballot cast(int number, Side side, String choice) {
        return new Ballot(Id.of(Ballot.class, "b" + number), Id.of(Poll.class, "poll"), side, choice, "");
    }
}
