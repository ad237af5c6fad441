package app.tandem.plan.session;

import static app.tandem.plan.session.SmallTable.ANA;
import static app.tandem.plan.session.SmallTable.JON;
import static app.tandem.plan.session.SmallTable.MAYA;
import static app.tandem.plan.session.SmallTable.POINT;
import static app.tandem.plan.session.SmallTable.S5;
import static app.tandem.plan.session.SmallTable.SAM;
import static app.tandem.plan.session.SmallTable.action;
import static app.tandem.plan.session.SmallTable.agreed;
import static app.tandem.plan.session.SmallTable.here;
import static app.tandem.plan.session.SmallTable.plan;
import static app.tandem.plan.session.SmallTable.point;
import static app.tandem.plan.session.SmallTable.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Edit;
import app.tandem.plan.Period;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.session.live.Stretch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignOffTest {

    private final SignOff.Pen pen =
            new SignOff.Pen(SmallTable.ids(), SmallTable.CLOCK.instant(), SmallTable.TODAY, "");
    private final Plan plan = plan(agreed(1).withStatus(Decision.Status.ACTIVE), action(1));

    @Test
    void theFirstSignatureLeavesTheMinutesOpen() {
        var signed = sign(plan, Side.IT, MAYA);
        assertFalse(signed.get(S5).sealed());
        assertTrue(of(signed).canWithdraw(Side.IT));
        assertEquals(List.of(), signed.with(of(signed).withdraw(Side.IT)).all(Signature.class).stream().toList());
    }

    @Test
    void theSecondSignatureSealsAndFreezesABaseline() {
        var first = sign(plan, Side.IT, MAYA);
        var sealed = sign(first, Side.CC, ANA);
        assertEquals(PlanningSession.State.MINUTES_APPROVED, sealed.get(S5).state());
        assertEquals(64, sealed.get(S5).fingerprint().length());
        var baseline = sealed.coded(Baseline.class).getFirst();
        assertEquals(Optional.of(first.revision()), Optional.of(baseline.revision()));
        assertEquals("B1", baseline.code().toString());
        assertFalse(of(sealed).canWithdraw(Side.IT));
    }

    @Test
    void theSecondSignatureFreezesTheDatesOfEveryInitiative() {
        var dated = SmallTable.FEED.withStart(Period.month(2027, 2)).withEnd(Period.month(2027, 7));
        var planned = plan.with(Edit.put("Place", dated));
        var sealed = sign(sign(planned, Side.IT, MAYA), Side.CC, ANA);
        assertEquals(dated.withBaselineStart(dated.start()).withBaselineEnd(dated.end()),
                sealed.get(dated.id()));
    }

    @Test
    void aPlanWithoutInitiativesFreezesNoBaseline() {
        var bare = plan.with(Edit.remove("Drop", List.of(SmallTable.FEED)));
        var sealed = sign(sign(bare, Side.IT, MAYA), Side.CC, ANA);
        assertTrue(sealed.get(S5).sealed());
        assertEquals(List.of(), sealed.coded(Baseline.class));
    }

    @Test
    void aSideSignsOnceAndByOneOfItsOwnVotes() {
        assertTrue(of(plan).refusal(Side.CC, MAYA).isPresent());
        assertTrue(of(plan).refusal(Side.IT, SAM).isPresent());
        assertTrue(of(plan).refusal(Side.IT, MAYA.withSeat(Person.Seat.NON_VOTING)).isPresent());
        assertTrue(of(sign(plan, Side.IT, MAYA)).refusal(Side.IT, JON).isPresent());
    }

    @Test
    void aChangeAfterTheFirstSignatureStopsTheSecond() {
        var changed = sign(plan, Side.IT, MAYA)
                .with(Edit.put("Reword", action(1).withTitle("Size the feed")));
        assertTrue(of(changed).changedSince(Side.IT));
        assertTrue(of(changed).refusal(Side.CC, ANA).isPresent());
    }

    @Test
    void sealedMinutesRefuseWhatWouldChangeThem() {
        var sealed = sign(sign(plan, Side.IT, MAYA), Side.CC, ANA);
        assertRefused(sealed, Edit.put("Agenda", point().withTitle("Other")));
        assertRefused(sealed, Edit.put("Action", action(1).withTitle("Other")));
        assertRefused(sealed, Edit.put("Decision", agreed(2)));
        assertRefused(sealed, Edit.put("Person", here(ANA).withPresence(Attendance.Presence.ABSENT)));
        assertRefused(sealed, Edit.remove("Point", List.of(sealed.get(POINT))));
        assertRefused(sealed, Edit.put("Open again", session()));
        assertRefused(sealed, Edit.remove("Unsign", sealed.referring(Signature.class, S5)));
    }

    @Test
    void actionsGoOnLivingUnderTheSeal() {
        var sealed = sign(sign(plan, Side.IT, MAYA), Side.CC, ANA);
        var moved = action(1).with()
                .status(ActionItem.Status.DONE)
                .due(SmallTable.TODAY.plusDays(90))
                .build();
        assertEquals(Optional.empty(), Seal.refusal(sealed, Edit.put("Done", moved)));
    }

    @Test
    void anAmendmentAsksBothSidesAgain() {
        var sealed = sign(sign(plan, Side.IT, MAYA), Side.CC, ANA);
        var amend = of(sealed).amend("D-01: a word was missing", pen.ids());
        assertEquals(Optional.empty(), Seal.refusal(sealed, amend));
        var open = sealed.with(amend);
        assertEquals(List.of("Revision 2: D-01: a word was missing"), MinuteLine.of(open, open.get(S5)).stream()
                .map(MinuteLine::text).toList());
        assertEquals(2, open.get(S5).minutesRevision());
        assertEquals(Optional.empty(), of(open).signature(Side.IT));
        var again = sign(sign(open, Side.IT, MAYA), Side.CC, ANA);
        assertEquals(4, again.all(Signature.class).size());
        assertEquals(2, again.all(Baseline.class).size());
        assertNotEquals(sealed.get(S5).fingerprint(), again.get(S5).fingerprint());
    }

    @Test
    void openChecksStopTheSignatureUntilTheyAreLeftOpenInTheMinutes() {
        var loose = plan.with(Edit.put("Loose", action(2, null)));
        assertTrue(of(loose).refusal(Side.IT, MAYA).isPresent());
        var finding = Readiness.of(loose, session()).exceptions().getFirst();
        var said = loose.with(Edit.put("Leave open", new MinuteLine(
                pen.ids().next(MinuteLine.class), S5, null, 1, MinuteLine.Kind.EXCEPTION, finding.exception(),
                        null)));
        assertEquals(Optional.empty(), of(said).refusal(Side.IT, MAYA));
    }

    @Test
    void aDecisionIsSignedWithItsOwnerReasonAndReviewDateOrLeftOpen() {
        var bare = SmallTable.decision(1).withStatus(Decision.Status.ACTIVE);
        var session = session().withState(PlanningSession.State.MINUTES_DRAFT);
        assertEquals(List.of("Decisions without an owner: D-01.",
                        "Decisions without a reason or other options: D-01.",
                        "Decisions without a review date: D-01."),
                Readiness.of(plan(bare), session).exceptions().stream()
                        .map(Readiness.Finding::sentence).toList());
        assertEquals(List.of(Readiness.Check.DECISIONS_SETTLED),
                Readiness.of(plan(SmallTable.decision(1)), session).exceptions().stream()
                        .map(Readiness.Finding::check).toList());
    }

    @Test
    void whoWasNotThereDoesNotSignUnlessTheMinutesNameTheAbsentCoChair() {
        var away = here(JON).withPresence(Attendance.Presence.APOLOGIES);
        assertEquals(Optional.of("Jon Bright was not at the session."),
                of(plan(away)).refusal(Side.IT, JON));
        assertEquals(List.of(MAYA), of(plan(away)).signers(Side.IT));
        var absent = plan(here(MAYA).withPresence(Attendance.Presence.ABSENT));
        var finding = Readiness.of(absent, session()).exceptions().getFirst();
        assertEquals("Not at the session as a co-chair: Maya Ortiz.", finding.sentence());
        assertTrue(of(absent).refusal(Side.IT, MAYA).isPresent());
        var named = absent.with(Edit.put("Leave open", new MinuteLine(pen.ids().next(MinuteLine.class), S5, null,
                1, MinuteLine.Kind.EXCEPTION, finding.exception(), null)));
        assertEquals(Optional.empty(), of(named).refusal(Side.IT, MAYA));
    }

    @Test
    void signingEndsASessionThatStillGoesOn() {
        var began = SmallTable.CLOCK.instant().minusSeconds(540);
        var running = plan.with(Edit.put("Start", new Stretch(pen.ids().next(Stretch.class), S5, POINT, began,
                null)));
        var signed = sign(running, Side.IT, MAYA);
        assertEquals(PlanningSession.State.MINUTES_DRAFT, signed.get(S5).state());
        assertEquals(9, signed.get(POINT).minutesUsed());
        assertEquals(SmallTable.CLOCK.instant(), signed.all(Stretch.class).iterator().next().until());
        assertTrue(sign(signed, Side.CC, ANA).get(S5).sealed());
    }

    @Test
    void nobodyOfOneSideCannotBeLeftOpen() {
        var alone = plan(here(MAYA).withPresence(Attendance.Presence.ABSENT),
                here(JON).withPresence(Attendance.Presence.ABSENT));
        assertFalse(Readiness.of(alone, session()).exceptions().getFirst().mayStayOpen());
    }

    @Test
    void theSameFactsHaveTheSameText() {
        assertEquals(MinutesText.of(plan, session()), MinutesText.of(Plan.of(plan.rows()), session()));
        assertEquals("7F3A-91C2", Fingerprint.shortForm("7f3a91c2" + "0".repeat(56)));
    }

    private static void assertRefused(Plan plan, Edit edit) {
        assertTrue(Seal.refusal(plan, edit).isPresent(), edit.label());
    }

    private static SignOff of(Plan plan) {
        return new SignOff(plan, plan.get(S5));
    }

    private Plan sign(Plan plan, Side side, Person person) {
        return plan.with(of(plan).sign(side, person, pen));
    }
}
