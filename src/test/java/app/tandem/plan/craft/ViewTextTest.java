package app.tandem.plan.craft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewTextTest {

    private static final Ids IDS = Ids.seeded(4, Clock.systemUTC());
    private static final SavedView GAPS = SavedView.of(Id.of(SavedView.class, "1"), "Gaps", SavedView.BOARD).with()
            .form(SavedView.Form.CARDS).filter("is:gap value:>3 -\"a: b\"").grouping("DOMAIN").within("HORIZON")
            .hidden(List.of("needs.value")).sorting(List.of("-needs.title"))
            .columns(List.of("needs.code", "needs.title=30.0")).build();
    private static final SavedView MATRIX = SavedView.of(Id.of(SavedView.class, "2"), "Goals: all", "coverage")
            .withSettings(List.of("tab=0", "rows=GOAL"));

    @Test
    void views_are_read_back_as_they_were_written() {
        var read = ViewText.read(ViewText.of(List.of(GAPS, MATRIX)), IDS);
        assertEquals(List.of(GAPS, MATRIX), List.of(read.get(0).withId(GAPS.id()), read.get(1).withId(MATRIX.id())));
    }

    @Test
    void lines_of_an_older_or_newer_program_are_made_up_or_passed_over() {
        var read = ViewText.read("Tandem views 1\n\nMine\n  screen: board\n  smell: roses\n  filter: is:gap\n", IDS);
        assertEquals(List.of("is:gap"), read.stream().map(SavedView::filter).toList());
    }

    @Test
    void what_holds_no_views_is_refused_with_a_sentence() {
        for (String text : List.of("", "code,title\n", "Tandem views 1\n\nMine\n  form: ROUND\n",
                "Tandem views 1\n\nMine\n  nonsense\n")) {
            var refusal = assertThrows(IllegalArgumentException.class, () -> ViewText.read(text, IDS), text);
            assertTrue(String.valueOf(refusal.getMessage()).endsWith(".")
                    || String.valueOf(refusal.getMessage()).startsWith("This cannot be read"), text);
        }
    }

    @Test
    void views_of_ones_own_are_kept_by_screen_and_name_outside_every_plan() {
        var notes = new HashMap<String, String>();
        var own = new OwnViews(name -> notes.getOrDefault(name, ""), notes::put);
        var kept = own.keep(GAPS);
        own.keep(MATRIX);
        own.keep(GAPS.withFilter("is:stalled"));
        var again = new OwnViews(name -> notes.getOrDefault(name, ""), notes::put);
        assertEquals(List.of("is:stalled"), again.on(SavedView.BOARD).stream().map(SavedView::filter).toList());
        assertTrue(again.has(again.on("coverage").getFirst()));
        again.forget(kept);
        assertEquals(List.of(), own.on(SavedView.BOARD));
        notes.put("views", "spoiled");
        assertEquals(List.of(), own.on("coverage"));
    }
}
