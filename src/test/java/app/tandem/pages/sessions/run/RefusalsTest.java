package app.tandem.pages.sessions.run;

import static app.tandem.plan.session.SmallTable.ANA;
import static app.tandem.plan.session.SmallTable.BODY;
import static app.tandem.plan.session.SmallTable.CLOCK;
import static app.tandem.plan.session.SmallTable.JON;
import static app.tandem.plan.session.SmallTable.LEE;
import static app.tandem.plan.session.SmallTable.MAYA;
import static app.tandem.plan.session.SmallTable.S5;
import static app.tandem.plan.session.SmallTable.action;
import static app.tandem.plan.session.SmallTable.agreed;
import static app.tandem.plan.session.SmallTable.here;
import static app.tandem.plan.session.SmallTable.ids;
import static app.tandem.plan.session.SmallTable.plan;
import static app.tandem.plan.session.SmallTable.point;
import static app.tandem.plan.session.SmallTable.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.pages.records.RecordsEdits;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.MinuteLine;
import java.time.ZoneOffset;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.PlanningSession.State;
import app.tandem.plan.session.Readiness;
import app.tandem.plan.session.SignOff;
import app.tandem.plan.session.Verdict;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the meeting refuses, and what it lets pass and lists.
class RefusalsTest {

    @Test
    void aSessionEndsOnceAndIsHeldOnce() {
        var ended = session().withState(State.MINUTES_DRAFT);
        assertEquals(Optional.of("S5 is not in session; it cannot be ended again."),
                new Holding(plan(ended), ended, CLOCK.instant(), ids()).endRefusal());
        assertEquals(Optional.empty(), new Holding(plan(), session(), CLOCK.instant(), ids()).endRefusal());
        assertEquals(true, new Holding(plan(ended), ended, CLOCK.instant(), ids()).startRefusal().isPresent());
        var other = session().with().id(Id.of(PlanningSession.class, "s6"))
                .code(Code.of("S6")).state(State.CALLED).build();
        assertEquals(true, new Holding(plan(other), other, CLOCK.instant(), ids()).startRefusal().isPresent());
    }

    @Test
    void anActionWithoutOwnerOrDateIsListedAndHoldsTheSignatureBack() {
        var plan = plan(action(1, null), action(2).withOwner(null));
        assertEquals(List.of("Without an owner: A-2.", "Without a date: A-1."), exceptions(plan).stream()
                .map(one -> one.replaceAll("A-0*", "A-")).toList());
        assertEquals(true, new SignOff(plan, session()).refusal(Side.IT, MAYA).isPresent());
    }

    @Test
    void aDecisionWithOneSideAbsentIsNotQuorate() {
        var plan = plan(agreed(1), away(ANA), away(LEE));
        assertEquals(Verdict.NOT_QUORATE, Verdict.of(plan, agreed(1)));
        assertEquals(true, Readiness.of(plan, session()).findings().getFirst().result() == Readiness.Result.OPEN);
    }

    @Test
    void nobodySignsForTheOtherSide() {
        assertEquals(true, new SignOff(plan(), session()).refusal(Side.CC, MAYA).isPresent());
        assertEquals(Optional.empty(), new SignOff(plan(), session()).refusal(Side.CC, ANA));
    }

    @Test
    void whatAPersonOwnedIsListedOnceThePersonIsGone() {
        var before = plan(action(1));
        var after = before.with(RecordsEdits.remove(before, before.get(JON.id())));
        assertEquals(null, after.get(action(1).id()).owner());
        assertEquals(true, exceptions(after).getFirst().startsWith("Without an owner: "));
        assertEquals(1, after.all(ActionItem.class).size());
    }

    @Test
    void aVoteIsLentWithinASideOnlyAndOnlyWhereTheCharterAllowsIt() {
        var plan = plan(away(ANA));
        assertEquals(Optional.of("The charter allows no proxies."),
                RoomEdits.proxyRefusal(plan, away(ANA), LEE));
        var allowed = plan(away(ANA), plan.get(BODY).withProxyAllowed(true));
        assertEquals(Optional.empty(), RoomEdits.proxyRefusal(allowed, away(ANA), LEE));
        assertEquals(true, RoomEdits.proxyRefusal(allowed, away(ANA), MAYA).isPresent());
        assertEquals(List.of(LEE), RoomEdits.candidates(allowed, away(ANA)));
    }

    @Test
    void whoLeftIsNoCandidateAndCanComeBack() {
        var left = RoomEdits.left(plan(), here(LEE), LocalTime.of(14, 5));
        assertEquals(List.of(), RoomEdits.candidates(plan().with(left), away(ANA)));
        var back = plan().with(left).with(RoomEdits.left(plan(), here(LEE), null));
        assertEquals(plan(), back);
    }

    @Test
    void aLineGoesToAnotherPoint() {
        var second = point().with().id(Id.of(AgendaItem.class, "two"))
                .number(2).title("Two").build();
        var plan = plan(second);
        plan = plan.with(new CaptureEdits(plan, session(), point().id(), ids(), CLOCK.instant()
                .atZone(ZoneOffset.UTC).toLocalDate())
                .keep(new Capture(Capture.Kind.NOTE, "Said", null, null)));
        var line = plan.referring(MinuteLine.class, S5).getFirst();
        assertEquals(second.id(), plan.with(CaptureEdits.place(line, second)).get(line.id()).agendaItem());
    }

    private static Attendance away(Person person) {
        return here(person).withPresence(Attendance.Presence.ABSENT);
    }

    private static List<String> exceptions(Plan plan) {
        return Readiness.of(plan, session()).exceptions().stream().map(Readiness.Finding::exception).toList();
    }
}
