package app.tandem.pages.sessions;

import static app.tandem.plan.session.SmallTable.ANA;
import static app.tandem.plan.session.SmallTable.JON;
import static app.tandem.plan.session.SmallTable.POINT;
import static app.tandem.plan.session.SmallTable.S5;
import static app.tandem.plan.session.SmallTable.TODAY;
import static app.tandem.plan.session.SmallTable.action;
import static app.tandem.plan.session.SmallTable.agreed;
import static app.tandem.plan.session.SmallTable.here;
import static app.tandem.plan.session.SmallTable.plan;
import static app.tandem.plan.session.SmallTable.point;
import static app.tandem.plan.session.SmallTable.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.pages.sessions.decide.DecisionEdits;
import app.tandem.pages.sessions.run.Capture;
import app.tandem.pages.sessions.run.CaptureEdits;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.pages.sessions.run.Holding;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SmallTable;
import app.tandem.plan.session.live.Stretch;
import app.tandem.plan.session.live.TalkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionEditsTest {

    private final Ids ids = SmallTable.ids();

    @Test
    void theNextSessionComesHalfAYearLaterWithTheSamePeopleAndWhatIsOpen() {
        var before = plan(action(1));
        var plan = before.with(SessionEdits.prepare(before, ids, TODAY));
        var next = SessionEdits.last(plan).orElseThrow();
        assertEquals(new Code("S", 6), next.code());
        assertEquals(LocalDate.of(2027, 5, 21), next.date());
        assertEquals(session().chairIt(), next.chairIt());
        assertEquals(5, plan.referring(Attendance.class, next.id()).size());
        var agenda = SessionEdits.agenda(plan, next);
        assertEquals(7, agenda.size());
        assertEquals(120, agenda.stream().mapToInt(AgendaItem::minutesPlanned).sum());
        assertEquals(List.of(new Code("A", 1)), agenda.getFirst().linked());
    }

    @Test
    void theVeryFirstSessionInvitesEverybodyWhoVotes() {
        var before = Plan.of(List.of(ANA, JON, SmallTable.SAM));
        var plan = before.with(SessionEdits.prepare(before, ids, TODAY));
        var first = SessionEdits.last(plan).orElseThrow();
        assertEquals(LocalDate.of(2027, 1, 4), first.date());
        assertEquals(2, plan.referring(Attendance.class, first.id()).size());
    }

    @Test
    void movingAPointCountsTheAgendaAgain() {
        var two = new AgendaItem(
                Id.of(AgendaItem.class, "two"), S5, 2, "Roadmap", AgendaItem.Purpose.DECIDE, null,
                30, 0, "", List.of(), AgendaItem.Outcome.OPEN, "");
        var before = plan(two);
        var plan = before.with(SessionEdits.move(before, two, -1));
        assertEquals(List.of(two.withNumber(1), point().withNumber(2)), SessionEdits.agenda(plan, session()));
        assertEquals(plan, plan.with(SessionEdits.move(plan, plan.get(two.id()), -1)));
    }

    @Test
    void whatIsAttachedTwiceStandsOnce() {
        var plan = plan().with(SessionEdits.attach(point(), Code.of("I-01")));
        assertEquals(List.of(Code.of("I-01")), plan.get(POINT).linked());
        assertEquals(plan, plan.with(SessionEdits.attach(plan.get(POINT), Code.of("I-01"))));
    }

    @Test
    void aPointNeverTakesFewerThanNoMinutes() {
        assertEquals(35, plan().with(SessionEdits.lengthen(point(), 5)).get(POINT).minutesPlanned());
        assertEquals(0, plan().with(SessionEdits.lengthen(point(), -45)).get(POINT).minutesPlanned());
    }

    @Test
    void aRemovedPointLeavesItsMinutesBehind() {
        var line = new MinuteLine(
                ids.next(MinuteLine.class), S5, POINT, 1, MinuteLine.Kind.NOTE, "Said", null);
        var before = plan(line);
        var plan = before.with(SessionEdits.remove(before, point()));
        assertTrue(plan.find(POINT).isEmpty());
        assertNull(plan.get(line.id()).agendaItem());
    }

    @Test
    void aPointThatWasTalkedAboutGoesWithItsTimes() {
        var talk = new Stretch(ids.next(Stretch.class), S5, POINT, Instant.EPOCH, null);
        var before = plan(talk);
        var plan = before.with(SessionEdits.remove(before, point()));
        assertTrue(plan.find(talk.id()).isEmpty());
        assertEquals(before, plan.with(SessionEdits.remove(before, point()).inverse(before)));
    }

    @Test
    void openPointsAreSettledByWhatHappenedAtThem() {
        var decided = agreed(1).with().agendaItem(POINT).status(Decision.Status.ACTIVE).build();
        var open = point().withOutcome(AgendaItem.Outcome.OPEN);
        var last = open.withId(ids.next(AgendaItem.class)).withNumber(2);
        assertEquals(AgendaItem.Outcome.DECIDED, settled(plan(decided, open, last)));
        assertEquals(AgendaItem.Outcome.NOTED, settled(plan(open.withMinutesUsed(3), last)));
        assertEquals(AgendaItem.Outcome.DEFERRED, settled(plan(open, last)));
        assertEquals(AgendaItem.Outcome.NOTED, settled(plan(open)));
    }

    private static AgendaItem.Outcome settled(Plan plan) {
        return plan.with(SessionEdits.settle(plan, session())).get(POINT).outcome();
    }

    @Test
    void aSessionWithoutAnAgendaHasOneOpenPoint() {
        var empty = plan();
        empty = empty.with(SessionEdits.remove(empty, point()));
        var called = session().withState(PlanningSession.State.CALLED);
        var begun = empty.with(new Holding(empty, called, Instant.EPOCH, ids).start());
        var talk = SessionEdits.agenda(begun, called).getFirst();
        assertEquals("Discussion", talk.title());
        assertEquals(talk.id(), TalkTime.newest(begun, S5).orElseThrow().agendaItem());
    }

    @Test
    void oneEditKeepsAnActionWithItsLineInTheMinutes() {
        var before = plan();
        var due = TODAY.plusDays(14);
        var edit = new CaptureEdits(before, session(), POINT, ids, TODAY)
                .keep(new Capture(Capture.Kind.ACTION, "Size the feed", JON, due));
        var plan = before.with(edit);
        var kept = plan.coded(ActionItem.class).getFirst();
        assertEquals("Size the feed", kept.title());
        assertEquals(due, kept.originalDue());
        assertEquals(JON.side(), kept.side());
        var line = plan.all(MinuteLine.class).iterator().next();
        assertEquals(kept.code(), line.about());
        assertEquals(before, plan.with(edit.inverse(before)));
    }

    @Test
    void everyKindOfLineWritesOneMinute() {
        for (Capture.Kind kind : Capture.Kind.values()) {
            var plan = plan();
            plan = plan.with(new CaptureEdits(plan, session(), POINT, ids, TODAY)
                    .keep(new Capture(kind, "Text", null, null)));
            assertEquals(1, plan.all(MinuteLine.class).size(), kind.name());
        }
    }

    @Test
    void aMovedDateKeepsTheFirstOne() {
        var moved = plan().with(DecisionEdits.redate(action(1), TODAY.plusDays(90))).get(action(1).id());
        assertEquals(TODAY.plusDays(90), moved.due());
        assertEquals(TODAY.plusDays(30), moved.originalDue());
    }

    @Test
    void doneNamesItsDayAndOpenForgetsIt() {
        var done = plan().with(DecisionEdits.status(action(1), ActionItem.Status.DONE, TODAY))
                .get(action(1).id());
        assertEquals(TODAY, done.doneOn());
        var open = plan().with(DecisionEdits.status(done, ActionItem.Status.OPEN, TODAY)).get(done.id());
        assertEquals(action(1), open);
    }

    @Test
    void whoIsNotComingIsTakenOffTheList() {
        var gone = plan().with(SessionEdits.uninvite(plan(), here(ANA)));
        assertEquals(4, gone.all(Attendance.class).size());
        assertEquals(ANA, gone.get(ANA.id()));
    }

    @Test
    void recordingAsksTheQuorumAgain() {
        var decision = agreed(1);
        var carried = plan(decision).with(DecisionEdits.record(plan(decision), decision, TODAY))
                .get(decision.id());
        assertEquals(Decision.Status.ACTIVE, carried.status());
        assertEquals(List.of(2, 2), List.of(carried.presentIt(), carried.presentCc()));
        assertEquals(TODAY, carried.effective());
        var without = plan(decision, here(ANA).withPresence(Attendance.Presence.ABSENT));
        var failed = without.with(DecisionEdits.record(without, decision, TODAY)).get(decision.id());
        assertEquals(Decision.Status.NOT_QUORATE, failed.status());
        assertEquals(1, failed.presentCc());
    }

    @Test
    void aSessionRunsFromStartToEnd() {
        assertEquals(PlanningSession.State.IN_SESSION,
                plan().with(SessionEdits.start(session())).get(S5).state());
        assertEquals(PlanningSession.State.MINUTES_DRAFT,
                plan().with(SessionEdits.end(session())).get(S5).state());
    }
}
