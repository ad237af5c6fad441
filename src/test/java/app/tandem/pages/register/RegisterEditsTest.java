package app.tandem.pages.register;

import static app.tandem.plan.session.SmallTable.S5;
import static app.tandem.plan.session.SmallTable.TODAY;
import static app.tandem.plan.session.SmallTable.action;
import static app.tandem.plan.session.SmallTable.plan;
import static app.tandem.plan.session.SmallTable.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SmallTable;
import app.tandem.plan.session.register.FromNote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterEditsTest {

    private static final MinuteLine NOTE = new MinuteLine(
            Id.of(MinuteLine.class, "m1"), S5, null, 1, MinuteLine.Kind.NOTE, "Agents hear it first", null);

    private final Ids ids = SmallTable.ids();

    @Test
    void aMovedDateKeepsTheFirst() {
        var before = plan(action(1));
        var moved = before.with(RegisterEdits.redate(action(1), TODAY.plusDays(90))).get(action(1).id());
        assertEquals(action(1).due(), moved.originalDue());
        assertEquals(TODAY.plusDays(90), moved.due());
    }

    @Test
    void anUndatedActionsFirstDateIsTheOneItGets() {
        var action = action(1, null);
        var dated = plan(action).with(RegisterEdits.redate(action, TODAY)).get(action.id());
        assertEquals(TODAY, dated.originalDue());
    }

    @Test
    void aNoteBecomesAnActionOfItsSession() {
        var before = plan(NOTE);
        var made = before.with(new FromNote(before, NOTE, ids).action()).coded(ActionItem.class).getFirst();
        assertEquals("Agents hear it first", made.title());
        assertEquals(S5, made.session());
        assertEquals("From note 1 of S5", made.evidence());
    }

    @Test
    void aNoteOfSealedMinutesLeavesThemAlone() {
        var sealed = session().withState(PlanningSession.State.MINUTES_APPROVED);
        var before = plan(NOTE, sealed);
        var made = before.with(new FromNote(before, NOTE, ids).action()).coded(ActionItem.class).getFirst();
        assertEquals(null, made.session());
        assertEquals(Optional.empty(), new FromNote(before, NOTE, ids).decision(TODAY.plusDays(1)));
    }

    @Test
    void aNoteBecomesAProposal() {
        var before = plan(NOTE);
        var after = before.with(new FromNote(before, NOTE, ids).decision(TODAY).orElseThrow());
        var proposal = after.coded(Decision.class).getFirst();
        assertEquals(Decision.Status.PROPOSED, proposal.status());
        assertEquals(NOTE.agendaItem(), proposal.agendaItem());
        assertEquals("From note " + NOTE.number() + " of S5", proposal.rationale());
    }

    @Test
    void aDecisionToReviewJoinsThePointThatHasOthers() {
        var before = plan(SmallTable.decision(1), SmallTable.decision(2),
                SmallTable.point().withLinked(List.of(new Code("D", 1))));
        var after = before.with(RegisterEdits.review(before, session(), SmallTable.decision(2), ids));
        assertEquals(List.of(new Code("D", 1), new Code("D", 2)), after.get(SmallTable.POINT).linked());
    }

    @Test
    void withoutSuchAPointItGetsOneOfItsOwn() {
        var before = plan(SmallTable.decision(1));
        var after = before.with(RegisterEdits.review(before, session(), SmallTable.decision(1), ids));
        assertEquals(2, after.all(AgendaItem.class).size());
    }
}
