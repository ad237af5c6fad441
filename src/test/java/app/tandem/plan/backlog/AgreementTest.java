package app.tandem.plan.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Agreement.Lack;
import app.tandem.plan.backlog.Agreement.Tick;
import app.tandem.plan.backlog.Requirement.Status;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_9 = LocalDate.of(2026, 5, 9);
    private static final Id<Person> ANNA = Id.of(Person.class, "anna");
    private static final Requirement NEED =
            Requirement.captured(Id.of(Requirement.class, "r"), Code.of("R-01"),
            "Call-back", Requirement.Origin.FRONTLINE, MAY_1);
    private static final Capability OFFER =
            Capability.offered(Id.of(Capability.class, "c"), Code.of("C-01"), "Virtual hold", "Channels",
                    MAY_1);
    private static final Fit LINK = Fit.linked(Id.of(Fit.class, "f"), NEED, OFFER, MAY_1);

    @Test
    void a_change_of_coverage_takes_both_ticks_back() {
        var agreed = LINK.ticked(Side.IT, ANNA, MAY_1).ticked(Side.CC, ANNA, MAY_1);
        var expected = LINK.with().coverage(Coverage.FULL).assessed(MAY_9).build();
        assertEquals(expected, Agreement.assess(agreed, NEED, Coverage.FULL, MAY_9));
    }

    @Test
    void the_same_coverage_again_leaves_the_ticks() {
        var ticked = LINK.ticked(Side.IT, ANNA, MAY_1);
        assertEquals(ticked.withAssessed(MAY_9), Agreement.assess(ticked, NEED, Coverage.UNKNOWN, MAY_9));
    }

    @Test
    void a_tick_says_who_when_and_on_which_wording() {
        var reworded = NEED.withVersion(4);
        var expected = LINK.with().wording(4).tickCcBy(ANNA).tickCcOn(MAY_9).build();
        assertEquals(expected, Agreement.tick(LINK, reworded, new Tick(Side.CC, ANNA, MAY_9)));
    }

    @Test
    void a_round_starts_from_the_last_coverage_and_carries_it_on() {
        var plan = Plan.of(List.of(NEED.withVersion(2), OFFER, LINK.withCoverage(Coverage.SOME)));
        var next = FitRound.next(plan, plan.get(LINK.id()), Id.of(FitRound.class, "x"), MAY_9);
        assertEquals(new FitRound(next.id(), LINK.id(), 1, MAY_9, null, Coverage.SOME, Coverage.SOME, "",
                "", 2, false, false),
                next);
        var held = next.with().after(Coverage.MOST).learnedIt("Licence is there").build();
        var fit = LINK.with().coverage(Coverage.MOST).assessed(MAY_9).wording(2).build();
        assertEquals(List.of(held, fit), Agreement.hold(plan, held));
    }

    @Test
    void other_words_take_ticks_sign_offs_and_an_overridden_turn_back() {
        var agreed = NEED.with()
                .ownerIt(ANNA)
                .ownerCc(ANNA)
                .signedIt(MAY_1)
                .signedCc(MAY_1)
                .status(Status.AGREED)
                .turnHolder(Turn.Holder.VENDOR)
                .turnSince(MAY_1)
                .turnReason("Quote")
                .build();
        var plan = Plan.of(List.of(agreed, OFFER, LINK.ticked(Side.IT, ANNA, MAY_1)));
        var reworded = NEED.with()
                .ownerIt(ANNA)
                .ownerCc(ANNA)
                .status(Status.CLARIFYING)
                .statement("Within 5 minutes")
                .version(2)
                .worded(MAY_9)
                .build();
        assertEquals(List.of(reworded, LINK), Agreement.reword(plan, agreed, "Within 5 minutes", MAY_9));
    }

    @Test
    void the_same_words_change_nothing() {
        assertEquals(List.of(), Agreement.reword(Plan.of(List.of(NEED)), NEED, "", MAY_9));
    }

    @Test
    void a_requirement_is_agreed_with_owner_and_sign_off_of_both_sides_only() {
        var signed = Agreement.sign(Agreement.sign(NEED, Side.IT, MAY_1), Side.CC, MAY_9);
        assertEquals(Status.CAPTURED, signed.status());
        assertEquals(EnumSet.of(Lack.OWNER_IT, Lack.OWNER_CC), Agreement.lacks(signed));
        var owned = Agreement.own(Agreement.own(signed, Side.IT, ANNA), Side.CC, ANNA);
        assertEquals(Status.AGREED, owned.status());
        assertEquals(Status.CLARIFYING, Agreement.own(owned, Side.CC, null).status());
    }

    @Test
    void an_answer_is_as_good_as_the_best_fit_and_never_the_sum() {
        var some = LINK.withCoverage(Coverage.SOME);
        var half = some.with().id(Id.of(Fit.class, "g")).coverage(Coverage.HALF).build();
        assertEquals(Coverage.HALF, new Answer(List.of(some, half)).coverage());
        assertEquals(List.of(half, some), new Answer(List.of(some, half)).fits());
    }

    @Test
    void no_fit_or_none_is_a_gap_and_an_unassessed_one_is_not() {
        assertTrue(new Answer(List.of()).gap());
        assertTrue(new Answer(List.of(LINK.withCoverage(Coverage.NONE))).gap());
        assertEquals(Coverage.UNKNOWN, new Answer(List.of(LINK)).coverage());
    }

    @Test
    void other_words_typed_into_a_form_take_the_ticks_back() {
        var link = LINK.ticked(Side.IT, ANNA, MAY_1).ticked(Side.CC, ANNA, MAY_1);
        var signed = NEED.with().signedIt(MAY_1).signedCc(MAY_1).build();
        var rows = Agreement.changed(Plan.of(List.of(signed, OFFER, link)), signed,
                signed.withStatement("Within a minute"), MAY_9);
        var expected = NEED.with().statement("Within a minute").version(2).worded(MAY_9).build();
        assertEquals(List.of(expected, link.unticked()), rows);
    }

    @Test
    void an_owner_taken_away_in_a_form_takes_the_agreement_along_and_the_last_one_named_settles_it() {
        var agreed = NEED.with().ownerIt(ANNA).ownerCc(ANNA).signedIt(MAY_1).signedCc(MAY_1)
                .status(Status.AGREED).build();
        var alone = agreed.withOwnerCc(null);
        assertEquals(List.of(alone.withStatus(Status.CLARIFYING)),
                Agreement.changed(Plan.EMPTY, agreed, alone, MAY_9));
        var open = alone.withStatus(Status.CLARIFYING);
        assertEquals(List.of(agreed), Agreement.changed(Plan.EMPTY, open, open.withOwnerCc(ANNA), MAY_9));
    }

    @Test
    void a_change_of_something_else_leaves_the_agreement_alone() {
        var titled = NEED.withTitle("Virtual queue");
        assertEquals(List.of(titled), Agreement.changed(Plan.EMPTY, NEED, titled, MAY_9));
    }
}
