package app.tandem.plan.craft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavedViewTest {

    private static final SavedView GAPS = view("a", "Gaps").withFilter("is:gap");
    private static final SavedView MINE = view("b", "mine");
    private static final Plan PLAN = Plan.of(List.of(MINE, GAPS,
            SavedView.of(Id.of(SavedView.class, "c"), "Gaps", "risk")));

    @Test
    void each_page_has_its_own_in_the_order_of_their_names() {
        assertEquals(List.of(GAPS, MINE), SavedView.on(PLAN, SavedView.BOARD));
    }

    @Test
    void saved_under_the_same_name_a_view_takes_the_place_of_the_old_one() {
        var now = view("new", "GAPS").withFilter("is:stalled");
        assertEquals(List.of(now.withId(GAPS.id()), MINE),
                SavedView.on(PLAN.with(SavedView.save(PLAN, now)), SavedView.BOARD));
    }

    @Test
    void no_two_views_of_a_page_have_the_same_name() {
        assertEquals(Optional.empty(), SavedView.rename(PLAN, MINE, " gaps "));
        assertEquals(Optional.of(Edit.put("Rename the view “mine” to “Mine”", MINE.withTitle("Mine"))),
                SavedView.rename(PLAN, MINE, "Mine"));
        assertThrows(IllegalArgumentException.class, () -> view("d", " "));
    }

    @Test
    void forgotten_it_is_gone_and_undo_brings_it_back() {
        var edit = SavedView.forget(GAPS);
        var after = PLAN.with(edit);
        assertEquals(List.of(MINE), SavedView.on(after, SavedView.BOARD));
        assertEquals(PLAN, after.with(edit.inverse(PLAN)));
    }

    private static SavedView view(String id, String title) {
        return SavedView.of(Id.of(SavedView.class, id), title, SavedView.BOARD);
    }
}
