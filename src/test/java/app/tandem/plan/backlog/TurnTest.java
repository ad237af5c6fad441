package app.tandem.plan.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Turn.Holder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_9 = LocalDate.of(2026, 5, 9);
    private static final LocalDate MAY_20 = LocalDate.of(2026, 5, 20);
    private static final Requirement NEED =
            Requirement.captured(Id.of(Requirement.class, "r"), Code.of("R-01"),
            "Call-back", Requirement.Origin.FRONTLINE, MAY_1);
    private static final Capability OFFER =
            Capability.offered(Id.of(Capability.class, "c"), Code.of("C-01"), "Virtual hold", "Channels",
                    MAY_1);
    private static final Fit LINK = Fit.linked(Id.of(Fit.class, "f"), NEED, OFFER, MAY_9);

    @Test
    void a_new_requirement_waits_on_it() {
        assertEquals(new Turn(Holder.IT, MAY_1, 0, 0), turn(NEED));
    }

    @Test
    void a_linked_requirement_waits_on_the_center() {
        assertEquals(new Turn(Holder.CC, MAY_9, 0, 0), turn(NEED, OFFER, LINK));
    }

    @Test
    void not_possible_waits_on_the_center() {
        var refused = Agreement.assess(LINK, NEED, Coverage.NONE, MAY_20);
        assertEquals(new Turn(Holder.CC, MAY_20, 0, 0), turn(NEED, OFFER, refused));
    }

    @Test
    void a_tick_of_one_side_waits_on_the_other() {
        assertEquals(new Turn(Holder.IT, MAY_20, 0, 0),
                turn(NEED, OFFER, LINK.ticked(Side.CC, null, MAY_20)));
        assertEquals(new Turn(Holder.CC, MAY_20, 0, 0),
                turn(NEED, OFFER, LINK.ticked(Side.IT, null, MAY_20)));
    }

    @Test
    void two_ticks_wait_on_nobody_whatever_other_fits_say() {
        var agreed = LINK.ticked(Side.CC, null, MAY_9).ticked(Side.IT, null, MAY_20);
        var other = Fit.linked(Id.of(Fit.class, "g"), NEED, OFFER, MAY_20);
        assertEquals(new Turn(Holder.NOBODY, MAY_20, 0, 0), turn(NEED, OFFER, agreed, other));
    }

    @Test
    void new_words_send_it_back_to_it_even_on_the_day_of_the_assessment() {
        var plan = Plan.of(List.of(NEED, OFFER, LINK.ticked(Side.CC, null, MAY_9)));
        var reworded = plan.with(Edit.put("Reword", Agreement.reword(plan, NEED, "Within 5 minutes", MAY_9)));
        assertEquals(new Turn(Holder.IT, MAY_9, 0, 0), Turn.of(reworded, reworded.get(NEED.id())));
    }

    @Test
    void people_may_say_otherwise() {
        var overridden = NEED.with().turnHolder(Holder.VENDOR).turnSince(MAY_20).turnReason("Quote").build();
        assertEquals(new Turn(Holder.VENDOR, MAY_20, 0, 0), turn(overridden));
    }

    @Test
    void a_move_given_by_choice_ends_with_the_need_or_when_both_have_ticked_since() {
        var handed = NEED.with().turnHolder(Holder.VENDOR).turnSince(MAY_9).turnReason("Quote").build();
        assertEquals(Holder.NOBODY, turn(handed.withStatus(Requirement.Status.DELIVERED)).holder());
        assertEquals(Holder.NOBODY, turn(handed.withStatus(Requirement.Status.REJECTED)).holder());
        assertEquals(Holder.NOBODY, turn(handed.withArchived(true)).holder());
        var agreed = LINK.ticked(Side.CC, null, MAY_9).ticked(Side.IT, null, MAY_20);
        assertEquals(Holder.NOBODY, turn(handed, OFFER, agreed).holder());
        assertEquals(Holder.VENDOR, turn(handed.withTurnSince(MAY_20), OFFER, agreed).holder());
    }

    @Test
    void the_second_tick_takes_back_a_move_given_by_choice() {
        var handed = NEED.with().turnHolder(Holder.VENDOR).turnSince(MAY_9).turnReason("Quote").build();
        var half = LINK.ticked(Side.IT, null, MAY_9);
        var tick = new Agreement.Tick(Side.CC, null, MAY_20);
        assertEquals(List.of(half.ticked(Side.CC, null, MAY_20), NEED),
                Agreement.tick(Plan.of(List.of(handed, OFFER, half)), half, tick));
    }

    @Test
    void a_move_is_given_by_choice_for_a_reason_and_from_a_day() {
        var plan = Plan.of(List.of(NEED));
        assertThrows(IllegalArgumentException.class,
                () -> Agreement.changed(plan, NEED, NEED.withTurnHolder(Holder.VENDOR), MAY_9));
        var reasoned = NEED.withTurnReason("Quote");
        var handed = reasoned.withTurnHolder(Holder.VENDOR);
        assertEquals(List.of(handed.withTurnSince(MAY_9)),
                Agreement.changed(plan, reasoned, handed, MAY_9));
        assertEquals(List.of(NEED), Agreement.changed(plan, handed, handed.withTurnHolder(null), MAY_9));
    }

    @Test
    void what_is_planned_already_waits_on_nobody() {
        assertEquals(Holder.NOBODY, turn(NEED.withStatus(Requirement.Status.PLANNED)).holder());
    }

    @Test
    void a_capability_that_answers_nothing_waits_on_the_center() {
        assertEquals(new Turn(Holder.CC, MAY_1, 0, 0), Turn.of(Plan.of(List.of(OFFER)), OFFER));
        assertEquals(Holder.NOBODY, Turn.of(Plan.of(List.of(NEED, OFFER, LINK)), OFFER).holder());
    }

    @Test
    void it_is_stalled_after_more_days_than_allowed() {
        var limits = Workspace.named("Plan");
        assertFalse(turn(NEED).stalled(limits, MAY_1.plusDays(30)));
        assertTrue(turn(NEED).stalled(limits, MAY_1.plusDays(31)));
    }

    @Test
    void it_is_stalled_after_two_rounds_in_vain_until_one_changes_it() {
        var limits = Workspace.named("Plan");
        var first = round(1, Coverage.SOME, Coverage.SOME);
        var second = round(2, Coverage.SOME, Coverage.SOME);
        assertFalse(turn(NEED, OFFER, LINK, first).stalled(limits, MAY_20));
        assertEquals(new Turn(Holder.CC, MAY_9, 2, 2), turn(NEED, OFFER, LINK, first, second));
        assertTrue(turn(NEED, OFFER, LINK, first, second).stalled(limits, MAY_20));
        var third = round(3, Coverage.SOME, Coverage.MOST);
        assertFalse(turn(NEED, OFFER, LINK, first, second, third).stalled(limits, MAY_20));
    }

    private static FitRound round(int number, Coverage before, Coverage after) {
        return new FitRound(Id.of(FitRound.class, "x" + number), LINK.id(), number, MAY_9, null, before,
                after,
                "", "", 1, false, false);
    }

    private static Turn turn(Requirement need, Row... others) {
        return Turn.of(Plan.of(List.of(others)).with(Edit.put("Add", need)), need);
    }
}
