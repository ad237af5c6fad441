package app.tandem.plan.session.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Plan;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.Suggestion.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final Plan DEMO = DemoPlan.plan();
    private static final PlanningSession S5 =
            (PlanningSession) DEMO.find(Code.of("S5")).orElseThrow();

    @Test
    void fourteenStepsAreDueFromSixWeeksToOneBefore() {
        var items = Checklist.of(DEMO, S5, DemoPlan.TODAY).items();
        assertEquals(14, items.size());
        assertEquals(LocalDate.of(2026, 10, 28), items.getFirst().due());
        assertEquals(LocalDate.of(2026, 12, 2), items.getLast().due());
    }

    @Test
    void whatThePlanShowsNeedsNoTickAndWhatIsMissedIsLate() {
        var list = Checklist.of(DEMO, S5, DemoPlan.TODAY);
        assertEquals(6, list.ready());
        assertEquals(List.of(PreparationStep.ROSTER_SEATED, PreparationStep.INVITATIONS_SENT,
                        PreparationStep.BACKLOG_CLEANED, PreparationStep.CATALOGUE_UPDATED,
                        PreparationStep.MATURITY_VOTED, PreparationStep.EVENTS_ENTERED),
                list.late().stream().map(Checklist.Item::step).toList());
    }

    @Test
    void suggestionsNameTheirReason() {
        var found = Suggestions.of(DEMO, S5, DemoPlan.TODAY);
        assertEquals(List.of(Reason.OVERDUE_ACTIONS, Reason.DECISIONS_TO_REVIEW, Reason.SURVEY_GAP,
                        Reason.STALLED, Reason.VENDOR_DECISION, Reason.HOT_BUTTON),
                found.stream().map(Suggestion::reason).distinct()
                        .filter(one -> one != Reason.ROADMAP_VARIANCE && one != Reason.OVERDUE_ROUTINES).toList());
        assertEquals("1.9 points apart: IT management 4.4, Frontline 2.5", found.stream()
                .filter(one -> one.reason() == Reason.SURVEY_GAP).findFirst().orElseThrow().why());
    }

    @Test
    void aRehearsalShowsWhenEachPointBeginsAndWhatItLacks() {
        var looks = Rehearsal.of(DEMO, S5).looks();
        assertEquals("14:45", String.valueOf(looks.get(11).slot().begins()));
        assertEquals(List.of("A decision is wanted, and no text is drafted",
                "Nothing to read beforehand and nothing linked"), looks.get(11).lacks());
    }
}
