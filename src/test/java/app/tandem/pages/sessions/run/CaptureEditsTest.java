package app.tandem.pages.sessions.run;

import static app.tandem.plan.session.SmallTable.FEED;
import static app.tandem.plan.session.SmallTable.JON;
import static app.tandem.plan.session.SmallTable.POINT;
import static app.tandem.plan.session.SmallTable.TODAY;
import static app.tandem.plan.session.SmallTable.agreed;
import static app.tandem.plan.session.SmallTable.decision;
import static app.tandem.plan.session.SmallTable.ids;
import static app.tandem.plan.session.SmallTable.plan;
import static app.tandem.plan.session.SmallTable.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptureEditsTest {

    private static final Decision FRONT = decision(1).withAgendaItem(POINT);

    @Test
    void aNoteIsAboutWhatItNamesByItsCode() {
        assertEquals(FEED.code(), keep(plan(), "n vendor doubts i-1, so ask").about());
        assertEquals(FEED.code(), keep(plan(), "p I-01 next time").about());
        assertEquals(null, keep(plan(), "n phase 2 of R-99").about());
    }

    @Test
    void aNoteAboutADecisionKeepsItsOwnWords() {
        var plan = plan(agreed(1));
        var note = keep(plan, "n D-01 is late");
        assertEquals(Optional.empty(), note.subject(plan));
        assertEquals("D-01 is late", note.told());
        var reworded = plan.with(CaptureEdits.reword(plan, note, "D-01 is early"));
        assertEquals("D-01 is early", reworded.get(note.id()).text());
        assertEquals(agreed(1), reworded.get(agreed(1).id()));
    }

    @Test
    void anActionFollowsFromTheDecisionInFrontOfItsPoint() {
        assertEquals(FRONT.id(), action(FRONT, POINT).decision());
        assertEquals(null, action(FRONT, Id.of(AgendaItem.class, "other")).decision());
    }

    private static ActionItem action(Decision front, Id<AgendaItem> point) {
        var plan = plan(front);
        var edits = new CaptureEdits(plan, session(), point, ids(), TODAY, Optional.of(front.id()));
        return plan.with(edits.keep(typed("a jon size the feed"))).all(ActionItem.class).iterator().next();
    }

    private static MinuteLine keep(Plan plan, String line) {
        var edit = new CaptureEdits(plan, session(), POINT, ids(), TODAY).keep(typed(line));
        return plan.with(edit).all(MinuteLine.class).iterator().next();
    }

    private static Capture typed(String line) {
        return Capture.parse(line, List.of(JON), TODAY).orElseThrow();
    }
}
