package app.tandem.plan.session;

import static app.tandem.plan.session.SmallTable.ANA;
import static app.tandem.plan.session.SmallTable.BODY;
import static app.tandem.plan.session.SmallTable.JON;
import static app.tandem.plan.session.SmallTable.LEE;
import static app.tandem.plan.session.SmallTable.MAYA;
import static app.tandem.plan.session.SmallTable.here;
import static app.tandem.plan.session.SmallTable.plan;
import static app.tandem.plan.session.SmallTable.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class QuorumTest {

    @Test
    void countsVotingMembersOfEachSideAgainstTheCharter() {
        assertEquals(
                new Quorum(new Quorum.Count(2, 2), new Quorum.Count(2, 2)), Quorum.of(plan(), session()));
    }

    @Test
    void isLostWhenAMemberLeaves() {
        var plan = plan(here(LEE).withLeft(LocalTime.of(15, 0)));
        assertFalse(Quorum.of(plan, session()).reached());
    }

    @Test
    void whoWasThereForSomeOfItCountsForTheSession() {
        var plan = plan(here(LEE).withLeft(LocalTime.of(14, 42)), here(ANA).with()
                .presence(Attendance.Presence.ABSENT).arrived(LocalTime.of(14, 0)).build());
        assertEquals(new Quorum.Count(2, 2), Quorum.during(plan, session()).cc());
        assertEquals(new Quorum.Count(1, 2), Quorum.of(plan, session()).cc());
    }

    @Test
    void minutesCanBeSignedWhenEverybodyHasLeft() {
        var gone = LocalTime.of(14, 42);
        var plan = plan(here(MAYA).withLeft(gone), here(JON).withLeft(gone), here(ANA).withLeft(gone),
                here(LEE).withLeft(gone));
        assertEquals(Readiness.Result.HOLDS, Readiness.of(plan, session()).findings().getFirst().result());
    }

    @Test
    void apologiesDoNotCountAndRemoteDoes() {
        var plan = plan(
                here(LEE).withPresence(Attendance.Presence.APOLOGIES), here(ANA)
                        .withPresence(Attendance.Presence.REMOTE));
        assertEquals(new Quorum.Count(1, 2), Quorum.of(plan, session()).cc());
    }

    @Test
    void aProxyCountsOnlyWhereTheCharterAllowsIt() {
        var away = here(LEE).with().presence(Attendance.Presence.ABSENT).proxy(ANA.id()).build();
        assertFalse(Quorum.of(plan(away), session()).reached());
        var allows = plan().get(BODY).withProxyAllowed(true);
        assertTrue(Quorum.of(plan(away, allows), session()).reached());
    }
}
