package app.tandem.plan.session;

import static app.tandem.plan.session.SmallTable.ANA;
import static app.tandem.plan.session.SmallTable.BODY;
import static app.tandem.plan.session.SmallTable.agreed;
import static app.tandem.plan.session.SmallTable.decision;
import static app.tandem.plan.session.SmallTable.here;
import static app.tandem.plan.session.SmallTable.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void bothSidesFullyIsAgreed() {
        assertEquals(Verdict.AGREED, Verdict.of(plan(), agreed(1)));
    }

    @Test
    void withoutQuorumOfOneSideNothingIsCarried() {
        var plan = plan(here(ANA).withPresence(Attendance.Presence.ABSENT));
        var verdict = Verdict.of(plan, agreed(1));
        assertEquals(Verdict.NOT_QUORATE, verdict);
        assertEquals(Decision.Status.NOT_QUORATE, verdict.status());
    }

    @Test
    void aSideThatObjectsLeavesItAProposal() {
        var verdict = Verdict.of(plan(), agreed(1).withPositionCc(Decision.Position.OBJECTS));
        assertEquals(Verdict.OBJECTED, verdict);
        assertEquals(Decision.Status.PROPOSED, verdict.status());
    }

    @Test
    void aSideThatSaidNothingLeavesItOpen() {
        assertEquals(Verdict.OPEN, Verdict.of(plan(), agreed(1).withPositionIt(Decision.Position.OPEN)));
    }

    @Test
    void votesOfEachSideAreCountedApart() {
        var outvoted = agreed(1).with().itFor(5).ccFor(1).ccAgainst(2).build();
        assertEquals(Verdict.OUTVOTED, Verdict.of(plan(), outvoted));
    }

    @Test
    void aTwoThirdsRuleWantsTwoForEachAgainst() {
        var rule = plan().get(BODY).withMajorityRule(GovernanceBody.MajorityRule.TWO_THIRDS);
        var split = agreed(1).with().itFor(3).itAgainst(2).ccFor(2).build();
        assertEquals(Verdict.OUTVOTED, Verdict.of(plan(rule), split));
        assertEquals(Verdict.AGREED, Verdict.of(plan(rule), split.withItFor(4)));
    }

    @Test
    void aReservationIsAgreementWithANote() {
        var verdict = Verdict.of(plan(), agreed(1).withPositionIt(Decision.Position.WITH_RESERVATION));
        assertEquals(Verdict.WITH_RESERVATION, verdict);
        assertTrue(verdict.carried());
    }

    @Test
    void successionIsFollowedToTheDecisionThatHolds() {
        var first = decision(1).withSupersededBy(new Code("D", 2));
        var second = decision(2).withSupersededBy(new Code("D", 3));
        var plan = plan(first, second, decision(3));
        assertEquals(List.of(second, decision(3)), DecisionRules.successors(plan, first));
        assertTrue(DecisionRules.circular(plan, decision(3), first.code()));
        assertFalse(DecisionRules.circular(plan, first, new Code("D", 2)));
    }

    @Test
    void advisersWhoAreAffectedMustHaveBeenAsked() {
        var decision = agreed(1).withAffectsAdvisers(true);
        assertTrue(DecisionRules.notConsulted(decision));
        assertFalse(DecisionRules.notConsulted(decision.withConsulted("Floor meeting, 12 Nov")));
    }
}
