package app.tandem.pages.board.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.board.lines.Known;
import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.craft.field.Tint;
import app.tandem.plan.craft.look.MarkRule;
import app.tandem.plan.query.QueryText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkEditsTest {

    private static final MarkRule GAPS = rule("g", "Must without answer", "priority:must is:gap", 1);
    private static final MarkRule MUSTS = rule("m", "Must", "priority:must", 2);
    private static final Plan PLAN = with(GAPS, MUSTS);

    @Test
    void the_first_rule_that_lets_a_card_through_marks_it() {
        var marks = Marks.of(PLAN, DemoPlan.TODAY);
        for (var card : new Known().cards(PLAN, DemoPlan.TODAY).needs()) {
            boolean must = card.requirement().moscow() == Moscow.MUST;
            assertEquals(must ? Optional.of(card.answer().gap() ? GAPS : MUSTS) : Optional.empty(),
                    marks.of(card), card.words());
        }
    }

    @Test
    void a_rule_that_is_asked_earlier_takes_its_cards_from_the_next() {
        var moved = PLAN.with(edits(PLAN).move(MUSTS, -1));
        assertEquals(List.of("Must", "Must without answer"),
                MarkRule.of(moved).stream().map(MarkRule::title).toList());
        var marks = Marks.of(moved, DemoPlan.TODAY);
        assertTrue(new Known().cards(moved, DemoPlan.TODAY).needs().stream()
                .noneMatch(card -> marks.word(card).equals(GAPS.title())));
    }

    @Test
    void at_the_end_nothing_moves() {
        assertTrue(edits(PLAN).move(MUSTS, 1).isEmpty());
        assertTrue(edits(PLAN).move(GAPS, -1).isEmpty());
    }

    @Test
    void a_new_rule_is_asked_last_and_its_inverse_takes_it_away() {
        var add = edits(PLAN).add(new MarkEdits.Typed("Waits", "is:stalled", Tint.GOLD));
        var added = PLAN.with(add);
        assertEquals("Waits", MarkRule.of(added).getLast().title());
        assertEquals(MarkRule.of(PLAN), MarkRule.of(added.with(add.inverse(PLAN))));
    }

    @Test
    void a_plan_without_rules_marks_nothing() {
        var plan = DemoPlan.plan();
        var marks = Marks.of(plan, DemoPlan.TODAY);
        assertTrue(new Known().cards(plan, DemoPlan.TODAY).needs().stream()
                .map(Line.Card.class::cast).map(marks::of).allMatch(Optional::isEmpty));
    }

    @Test
    void a_rule_without_a_condition_marks_nothing() {
        var plan = with(rule("e", "Nothing", " ", 1), MUSTS);
        assertEquals(List.of(MUSTS), Marks.of(plan, DemoPlan.TODAY).marking().rules().stream()
                .map(each -> each.rule()).toList());
    }

    @Test
    void what_no_card_can_be_is_said() {
        var doubt = new Doubt(Marks.of(PLAN, DemoPlan.TODAY).around());
        assertEquals(Optional.empty(), doubt.of(QueryText.read("priority:must -is:gap value:>3 call")));
        assertEquals(Optional.of("No card has the field in “colour:red”. "
                + "Type a word alone to look for it in titles."),
                doubt.of(QueryText.read("priority:must colour:red")));
        assertTrue(doubt.of(QueryText.read("is:gap | priority:perhaps")).orElseThrow()
                .contains("never “perhaps”"));
        assertTrue(doubt.of(QueryText.read("  ")).isPresent());
    }

    private static MarkEdits edits(Plan plan) {
        return new MarkEdits(plan, Ids.system());
    }

    private static MarkRule rule(String id, String title, String condition, int rank) {
        return new MarkRule(Id.of(MarkRule.class, id), title, condition, Tint.PLUM, rank);
    }

    private static Plan with(MarkRule... rules) {
        return DemoPlan.plan().with(Edit.put("Marks", List.of(rules)));
    }
}
