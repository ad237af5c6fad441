package app.tandem.plan.rhythm;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.roadmap.Initiative;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How one group takes to one change, by ADKAR.
///
/// @param awareness 1 to 5, 0 when not asked; the other four likewise
@RecordBuilder
public record ChangePlan(
        Id<ChangePlan> id,
        Id<Initiative> initiative,
        String targetGroup,
        LocalDate date,
        int awareness,
        int desire,
        int knowledge,
        int ability,
        int reinforcement,
        String sponsor,
        String nextAct,
        @Nullable LocalDate reinforcementDate)
        implements Row, ChangePlanBuilder.With {

    /// What a change needs of the people it meets, in this order.
    public enum Element { AWARENESS, DESIRE, KNOWLEDGE, ABILITY, REINFORCEMENT }

    /// The highest score that still holds a change back (Prosci).
    private static final int HOLDS_BACK = 3;

    public ChangePlan {
        Checks.title(targetGroup);
        for (int score : new int[] {awareness, desire, knowledge, ability,
                reinforcement}) Checks.range("ADKAR", score, 0, 5);
    }

    /// What to work on first: the first element of 3 or less. One that was not asked holds nothing back.
    public Optional<Element> barrier() {
        var scores = new int[] {awareness, desire, knowledge, ability, reinforcement};
        return Stream.of(Element.values())
                .filter(element -> scores[element.ordinal()] > 0 && scores[element.ordinal()] <= HOLDS_BACK)
                .findFirst();
    }
}
