package app.tandem.plan.session.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.LookBack;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SmallTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WitnessTest {

    private record Line(String text, @Nullable Code about) {}

    private final Stretch talk = new Stretch(
            Id.of(Stretch.class, "t"), SmallTable.S5, SmallTable.POINT, Instant.parse("2026-11-21T13:00:00Z"), null);

    @Test
    void aMovedBarIsToldAtThePointThatIsTalkedAbout() {
        var plan = SmallTable.plan(SmallTable.FEED.withStart(Period.quarter(2027, 2)), talk);
        var moved = SmallTable.FEED.withStart(Period.quarter(2027, 3));

        var after = plan.with(Witness.witnessed(plan, Edit.put("Move", moved), SmallTable.ids()));

        assertEquals(List.of(new Line("Event feed: Start 2027-Q2 → 2027-Q3", SmallTable.FEED.code())), lines(after));
        assertEquals(SmallTable.POINT, after.all(MinuteLine.class).iterator().next().agendaItem());
    }

    @Test
    void whatBecomesOfAnEarlierActionIsTold() {
        var old = SmallTable.action(1).withSession(null);
        var plan = SmallTable.plan(old);
        var moved = old.withDue(SmallTable.TODAY.plusDays(90));
        var after = plan.with(Witness.witnessed(plan, Edit.put("Move", moved), SmallTable.ids()));
        assertEquals(List.of(new Line("Size the event feed: Due 2026-12-21 → 2027-02-19", old.code())), lines(after));
        assertEquals(List.of(new LookBack.Item(moved, LookBack.Outcome.MOVED)),
                LookBack.of(after, SmallTable.session()).items());
        var dropped = moved.withStatus(ActionItem.Status.CANCELLED);
        var without = after.with(Witness.witnessed(after, Edit.put("Drop", dropped), SmallTable.ids()));
        assertEquals(1, LookBack.of(without, SmallTable.session()).count(LookBack.Outcome.DROPPED));
    }

    @Test
    void undoTakesTheLineBackWithItsCause() {
        var plan = SmallTable.plan();
        var told = Witness.witnessed(
                plan, Edit.put("Move", SmallTable.FEED.withStart(Period.quarter(2027, 3))), SmallTable.ids());
        assertEquals(plan, plan.with(told).with(told.inverse(plan)));
    }

    @Test
    void nothingIsToldWhileNoSessionRuns() {
        var plan = SmallTable.plan(SmallTable.session().withState(PlanningSession.State.MINUTES_DRAFT));
        var edit = Edit.put("Move", SmallTable.FEED.withStart(Period.quarter(2027, 3)));
        assertEquals(edit, Witness.witnessed(plan, edit, SmallTable.ids()));
    }

    @Test
    void manyRowsAtOnceAreOneLine() {
        var plan = SmallTable.plan();
        var rows = new ArrayList<app.tandem.plan.roadmap.Initiative>();
        for (int i = 2; i < 10; i++) {
            rows.add(app.tandem.plan.roadmap.Initiative.idea(
                    Id.of(app.tandem.plan.roadmap.Initiative.class, "i" + i), new Code("I", i), "More " + i,
                    app.tandem.plan.Side.IT));
        }
        var after = plan.with(Witness.witnessed(plan, Edit.put("Import 8 initiatives", rows), SmallTable.ids()));
        assertEquals(List.of(new Line("Import 8 initiatives", null)), lines(after));
    }

    @Test
    void theSessionsOwnRowsAreNotToldAgain() {
        var plan = SmallTable.plan();
        var edit = Edit.put("Capture", SmallTable.decision(1), SmallTable.action(1));
        assertEquals(edit, Witness.witnessed(plan, edit, SmallTable.ids()));
    }

    private static List<Line> lines(Plan plan) {
        return plan.all(MinuteLine.class).stream().map(line -> new Line(line.text(), line.about())).toList();
    }
}
