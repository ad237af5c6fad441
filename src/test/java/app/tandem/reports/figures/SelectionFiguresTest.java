package app.tandem.reports.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tandem.plan.Plan;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.RandomSelection;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.result.Ranking;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionFiguresTest {

    @Test
    void any_selection_has_figures_and_none_of_them_is_not_a_number() throws IOException {
        for (int seed = 1; seed <= 100; seed++) {
            var plan = RandomSelection.plan(seed);
            var selection = plan.get(RandomSelection.ID);
            var text = SelectionFigures.of(plan, selection);
            assertFalse(text.contains("NaN") || text.contains("Infinity"), "seed " + seed);
            assertEquals(Ranking.of(plan, selection).joint().places().size(),
                    new ObjectMapper().readTree(text).at("/ranking/joint").size());
        }
    }

    @Test
    void a_selection_with_nothing_in_it_has_figures_too() throws IOException {
        var plan = DemoSelections.plan();
        var platform = DemoSelections.selection(plan, "VS-01");
        var empty = Selection.draft(platform.id(), platform.code(), "Nothing yet");
        var figures = new ObjectMapper().readTree(SelectionFigures.of(Plan.of(List.of(empty)), empty));
        assertEquals("No vendor has a total yet", figures.get("finding").asText());
        assertEquals(true, figures.at("/robustness/label").isNull());
    }

    @Test
    void the_same_selection_gives_the_same_text() {
        var plan = DemoSelections.plan();
        var platform = DemoSelections.selection(plan, "VS-01");
        assertEquals(SelectionFigures.of(plan, platform), SelectionFigures.of(DemoSelections.plan(), platform));
    }
}
