package app.tandem.plan.session.poll;

import app.tandem.plan.Confidential;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.stream.Stream;

/// One person's answer to a poll, known by side only.
///
/// @param choice whole numbers with spaces between: the step of the agree scale, the score of each option,
///     the dots on each option, or the options in the order preferred, counted from 0
@RecordBuilder
public record Ballot(Id<Ballot> id, Id<Poll> poll, Side side, @Confidential String choice,
        @Confidential String reason)
        implements Row, BallotBuilder.With {

    public List<Integer> numbers() {
        return numbers(choice);
    }

    static List<Integer> numbers(String choice) {
        return Stream.of(choice.split(" ")).filter(word -> !word.isEmpty()).map(Integer::valueOf).toList();
    }
}
