package app.tandem.pages.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.store.PlanStore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldChangeTest {

    private static final String UNSEEN = Words.of("history.unseen");

    private final Plan demo = DemoPlan.plan();

    @Test
    void a_figure_written_blind_is_not_told_and_told_once_it_is_revealed() {
        var rating = demo.all(Rating.class).stream().filter(each -> each.unseen(demo)).findFirst().orElseThrow();
        var round = demo.get(rating.round());
        var changed = rating.withPoints(rating.points().add(BigDecimal.ONE));
        assertEquals(List.of(UNSEEN), after(demo, Edit.put("Rate", changed)));
        assertEquals(List.of(UNSEEN), after(demo, Edit.put("Rate", changed), Edit.remove("Away",
                List.of(changed))));
        assertEquals(List.of(changed.points().toPlainString()), after(demo, Edit.put("Rate", changed),
                Edit.put("Reveal", round.withRevealed(DemoPlan.TODAY))));
    }

    @Test
    void a_score_is_not_told_before_its_selection_is_revealed() {
        var hidden = demo.with(Edit.put("Hide", demo.all(Selection.class).stream()
                .<Row>map(selection -> selection.withRevealed(false)).toList()));
        var score = hidden.all(Score.class).iterator().next();
        var changed = score.withValue(Optional.ofNullable(score.value()).orElse(0.0) + 0.5)
                .withComment("they answered late");
        assertEquals(List.of(UNSEEN, UNSEEN), after(hidden, Edit.put("Score", changed)));
    }

    /// What the first edit changed, as it is told after the last.
    private static List<String> after(Plan plan, Edit... edits) {
        var told = new ArrayList<String>();
        try (var store = PlanStore.inMemory(plan, Runnable::run, failure -> {
            throw new AssertionError(failure);
        })) {
            for (var edit : edits) store.perform(edit).toCompletableFuture().join();
            var log = store.newest(edits.length).toCompletableFuture().join();
            log.getLast().rowChanges().stream().flatMap(change -> FieldChange.of(store.plan(), change))
                    .forEach(change -> told.add(change.after()));
        }
        return told;
    }
}
