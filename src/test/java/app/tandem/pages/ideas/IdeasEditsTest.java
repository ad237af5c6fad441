package app.tandem.pages.ideas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Credit;
import app.tandem.plan.backlog.Idea;
import app.tandem.plan.backlog.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An idea from the floor on its way, with its author.
class IdeasEditsTest {

    private final Ids ids = Ids.seeded(7, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final Plan plan = DemoPlan.plan();

    @Test
    void anAdoptedIdeaIsARequirementThatKeepsItsOriginAndItsAuthor() {
        var adopted = plan.with(edits(plan).adopt(idea(plan, "ID-04")));
        var need = (Requirement) adopted.find(Code.of("R-41")).orElseThrow();
        assertEquals(Requirement.Origin.IDEA, need.origin());
        assertEquals(List.of("Adviser, Aldbury"), authors(adopted, need));
        assertEquals(DemoPlan.TODAY, idea(adopted, "ID-04").answeredOn());
    }

    @Test
    void creditTravelsFromTheRequirementToTheInitiativeThatDeliversIt() {
        assertEquals(List.of("Adviser, Aldbury"), authors(plan, coded("R-02")));
        assertEquals(List.of("Adviser, Aldbury"), authors(plan, coded("I-04")));
    }

    @Test
    void everyIdeaHasTheDayOfItsAnswerTenWorkingDaysOn() {
        var waiting = idea(plan, "ID-04");
        assertEquals(LocalDate.of(2026, 9, 4), Credit.answerBy(waiting));
        assertEquals(true, Credit.late(waiting, DemoPlan.TODAY));
        assertEquals(List.of("ID-04"), plan.coded(Idea.class).stream()
                .filter(idea -> Credit.late(idea, DemoPlan.TODAY))
                .map(idea -> idea.code().toString())
                .toList());
    }

    @Test
    void aDeclinedIdeaHasItsReasonAndASuggestedOneWaits() {
        var declined = plan.with(edits(plan).decline(idea(plan, "ID-04"), " Costs too much "));
        assertEquals("Costs too much", idea(declined, "ID-04").answer());
        var suggested = plan.with(edits(plan).suggest("Larger type", "Night shift"));
        assertEquals(Idea.Status.UNDER_REVIEW, idea(suggested, "ID-09").status());
    }

    private IdeasEdits edits(Plan plan) {
        return new IdeasEdits(plan, ids, DemoPlan.TODAY);
    }

    private Coded coded(String code) {
        return plan.find(Code.of(code)).orElseThrow();
    }

    private static Idea idea(Plan plan, String code) {
        return (Idea) plan.find(Code.of(code)).orElseThrow();
    }

    private static List<String> authors(Plan plan, Coded item) {
        return Credit.of(plan, item).stream().map(Idea::source).toList();
    }
}
