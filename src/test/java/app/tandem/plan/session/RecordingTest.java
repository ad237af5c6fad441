package app.tandem.plan.session;

import static app.tandem.plan.session.SmallTable.ANA;
import static app.tandem.plan.session.SmallTable.JON;
import static app.tandem.plan.session.SmallTable.TODAY;
import static app.tandem.plan.session.SmallTable.agreed;
import static app.tandem.plan.session.SmallTable.decision;
import static app.tandem.plan.session.SmallTable.here;
import static app.tandem.plan.session.SmallTable.plan;
import static app.tandem.plan.session.SmallTable.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Id;
import app.tandem.plan.session.Attendance.Presence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordingTest {

    @ParameterizedTest
    @EnumSource(value = Decision.Status.class, names = {"PROPOSED", "NOT_QUORATE"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatWasRecordedIsNotRecordedAgain(Decision.Status status) {
        assertTrue(refusal(agreed(1).withStatus(status)).startsWith("D-01 has been recorded already"));
    }

    @Test
    void anAgreedProposalIsRecordedAlsoWhenItLackedTheQuorumBefore() {
        assertEquals("", refusal(agreed(1)));
        assertEquals("", refusal(agreed(1).withStatus(Decision.Status.NOT_QUORATE)));
    }

    @Test
    void anOpenVerdictSaysWhatIsMissing() {
        assertEquals("D-01 is open: first each side says where it stands.", refusal(decision(1)));
        assertEquals("A side objects to D-01, so it stays a proposal.",
                refusal(agreed(1).withPositionIt(Decision.Position.OBJECTS)));
        assertEquals("A side votes against D-01, so it stays a proposal.",
                refusal(agreed(1).with().ccFor(1).ccAgainst(2).build()));
    }

    @Test
    void anObjectionNamesWhoIsAccountableAndWhereItEscalates() {
        var body = plan().get(SmallTable.BODY).withEscalationTo("Board of directors");
        var right = new DecisionRight(Id.of(DecisionRight.class, "right"), SmallTable.BODY,
                Decision.Type.APPROVE, "Operations lead", DecisionRight.Part.A);
        var objected = agreed(1).withPositionIt(Decision.Position.OBJECTS);
        assertEquals(Optional.of("A side objects to D-01, so it stays a proposal. Accountable for Approve: "
                        + "Operations lead. It escalates to Board of directors."),
                new Recording(plan(body, right), objected).refusal());
    }

    @Test
    void withoutQuorumItIsRecordedSoOnce() {
        var half = plan(here(ANA).withPresence(Presence.ABSENT));
        assertEquals(Optional.empty(), new Recording(half, agreed(1)).refusal());
        assertEquals(Optional.of("There is still no quorum for D-01."),
                new Recording(half, agreed(1).withStatus(Decision.Status.NOT_QUORATE)).refusal());
    }

    @Test
    void sealedMinutesTakeNoDecision() {
        var sealed = plan(session().withState(PlanningSession.State.MINUTES_APPROVED)
                .withFingerprint("7f3a91c2" + "0".repeat(56)));
        assertEquals(Optional.of("The minutes of S5 are sealed (7F3A-91C2). Amend them to change what both sides signed."),
                new Recording(sealed, agreed(1)).refusal());
    }

    @Test
    void whatItReplacesHoldsUntilItIsCarried() {
        var old = agreed(1).with().status(Decision.Status.ACTIVE).supersededBy(agreed(2).code()).build();
        var objected = agreed(2).withPositionCc(Decision.Position.OBJECTS);
        var quorum = Quorum.of(plan(), session());
        assertEquals(List.of(objected.counted(quorum)), new Recording(plan(old, objected), objected).rows(TODAY));
        assertEquals(
                List.of(agreed(2).counted(quorum).with().status(Decision.Status.ACTIVE).effective(TODAY).build(),
                        old.withStatus(Decision.Status.SUPERSEDED)),
                new Recording(plan(old, agreed(2)), agreed(2)).rows(TODAY));
    }

    @Test
    void bothCoChairsMustBeThereAndSayWhereTheyStand() {
        var rule = plan().get(SmallTable.BODY)
                .withMajorityRule(GovernanceBody.MajorityRule.BOTH_CO_CHAIRS).withQuorumCc(1);
        assertEquals(Verdict.AGREED, Verdict.of(plan(rule), agreed(1)));
        var voted = decision(1).with().itFor(2).ccFor(2).build();
        assertEquals(Verdict.AGREED, Verdict.of(plan(), voted));
        assertEquals(Verdict.OPEN, Verdict.of(plan(rule), voted));
        var away = here(ANA).withPresence(Presence.APOLOGIES);
        assertEquals(Verdict.CHAIR_AWAY, Verdict.of(plan(rule, away), agreed(1)));
        var proxy = away.withProxy(JON.id());
        assertEquals(Verdict.AGREED, Verdict.of(plan(rule.withProxyAllowed(true), proxy), agreed(1)));
    }

    private static String refusal(Decision decision) {
        return new Recording(plan(decision), decision).refusal().orElse("");
    }
}
