package app.tandem.pages.sessions.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SmallTable;
import app.tandem.plan.session.prepare.AgendaTime;
import app.tandem.plan.session.prepare.Checklist;
import app.tandem.plan.session.prepare.PreparationStep;
import app.tandem.plan.session.prepare.Suggestions;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PreparationEditsTest {

    private static final Plan DEMO = DemoPlan.plan();
    private static final PlanningSession S5 = (PlanningSession) DEMO.find(Code.of("S5")).orElseThrow();

    private final Ids ids = SmallTable.ids();

    @Test
    void aTickCarriesWhoAndWhenAndCanBeTakenBack() {
        var hand = new PreparationEdits.Hand(DEMO.find(S5.facilitator()).orElseThrow(), DemoPlan.TODAY, ids);
        var ticked = DEMO.with(PreparationEdits.tick(S5, PreparationStep.REHEARSED, hand));
        var item = Checklist.of(ticked, S5, DemoPlan.TODAY).items().getLast();
        var tick = Objects.requireNonNull(item.tick());
        assertEquals(S5.facilitator(), tick.doneBy());
        assertEquals(DemoPlan.TODAY, tick.doneOn());
        assertEquals(DEMO, ticked.with(PreparationEdits.untick(tick)));
    }

    @Test
    void acceptedSuggestionsStandBeforeTheCloseAndAreNotMadeAgain() {
        var found = Suggestions.of(DEMO, S5, DemoPlan.TODAY);
        var after = DEMO.with(PreparationEdits.accept(DEMO, S5, found.subList(0, 2), ids));
        var agenda = AgendaTime.agenda(after, S5);
        assertEquals(17, agenda.size());
        assertEquals("Overdue actions", agenda.get(14).title());
        assertEquals("Close: next date and distribution", agenda.getLast().title());
        assertEquals(found.subList(2, found.size()), Suggestions.of(after, S5, DemoPlan.TODAY));
    }

    @Test
    void aSuggestionCanJoinAPointThatIsThere() {
        var found = Suggestions.of(DEMO, S5, DemoPlan.TODAY);
        var point = AgendaTime.agenda(DEMO, S5).get(3);
        var after = DEMO.with(PreparationEdits.attach(point, found.subList(0, 1)));
        assertEquals(found.getFirst().about(), after.get(point.id()).linked());
    }
}
