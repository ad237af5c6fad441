package app.tandem.plan.backlog.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Cell;
import app.tandem.plan.Edit;
import app.tandem.plan.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingTest {

    private final Rating rating = DemoPlan.plan().all(Rating.class).iterator().next();

    @Test
    void nobody_sees_a_rating_before_its_round_is_shown() {
        var plan = DemoPlan.plan();
        var round = plan.get(rating.round());
        var blind = plan.with(Edit.put("Hide", round.withRevealed(null)));
        var shown = plan.with(Edit.put("Show", round.withRevealed(DemoPlan.TODAY)));
        assertTrue(rating.unseen(blind));
        assertFalse(rating.unseen(shown));
        assertFalse(round.unseen(blind));
    }

    @Test
    void no_room_reads_its_points() {
        assertEquals(List.of("points"), Shape.of(Rating.class).cells().stream()
                .filter(Cell::confidential).map(Cell::name).toList());
    }
}
