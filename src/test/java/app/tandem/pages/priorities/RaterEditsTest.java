package app.tandem.pages.priorities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.priority.Formula;
import app.tandem.plan.backlog.priority.MayRate;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.OwnCriterion;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.Rated;
import app.tandem.plan.backlog.priority.Smallest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who is let rate what, and columns whose smallest entry becomes 1.
class RaterEditsTest {

    private final Ids ids = Ids.seeded(7, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final OwnCriterion mood = new OwnCriterion(Id.of(OwnCriterion.class, "mood"), "Mood", 0, Measure.OWN,
            OwnCriterion.Better.MORE, Side.JOINT, 9);
    private Plan plan = DemoPlan.plan().with(Edit.put("Add", mood));
    private final Person caro = plan.coded(Person.class).stream()
            .filter(each -> each.side() == Side.CC).findFirst().orElseThrow();

    @Test
    void everybodyRatesUntilASideOrPeopleAreNamed() {
        assertEquals(List.of(true, true, true), allowed());
        perform(edits().side(mood, Side.IT));
        assertEquals(List.of(true, false, false), allowed());
        perform(edits().person(now(), caro));
        assertEquals(List.of(caro), MayRate.named(plan, now()));
        assertTrue(MayRate.allowed(plan, now(), caro.side(), caro));
        assertFalse(MayRate.allowed(plan, now(), Side.IT, null));
        perform(edits().person(now(), caro));
        assertEquals(List.of(), MayRate.named(plan, now()));
    }

    @Test
    void aSideTakesThePlaceOfNamesAndMeasuresAreForEverybody() {
        perform(edits().person(mood, caro));
        perform(edits().side(now(), Side.CC));
        assertEquals(List.of(false, true, true), allowed());
        assertTrue(MayRate.allowed(plan, null, Side.IT, null));
    }

    @Test
    void theSmallestOfEachColumnBecomesOne() {
        var columns = smallest();
        assertEquals(List.of("USER_VALUE 3", "TIME_CRITICALITY 3", "RISK_REDUCTION 2", "EFFORT 2"), columns.stream()
                .map(each -> each.measure() + " " + each.least()).toList());
        var list = PriorityList.requirements(plan, Formula.WSJF);
        perform(new PrioritiesEdits(plan, ids).smallest(columns));
        assertEquals(List.of(), smallest());
        assertEquals(list.lines().size(), PriorityList.requirements(plan, Formula.WSJF).lines().size());
    }

    @Test
    void aColumnThatHasAOneIsLeftAlone() {
        var need = PriorityList.requirements(plan, Formula.WSJF).lines().getFirst().item();
        perform(new PrioritiesEdits(plan, ids).figure(need, Rated.of(Measure.EFFORT), BigDecimal.ONE));
        assertFalse(smallest().stream().anyMatch(each -> each.measure() == Measure.EFFORT));
    }

    private List<Smallest> smallest() {
        return Smallest.of(plan, PriorityList.requirements(plan, Formula.WSJF));
    }

    private List<Boolean> allowed() {
        return List.of(MayRate.allowed(plan, now(), Side.IT, null), MayRate.allowed(plan, now(), Side.CC, null),
                MayRate.allowed(plan, now(), caro.side(), caro));
    }

    private OwnCriterion now() {
        return plan.get(mood.id());
    }

    private RaterEdits edits() {
        return new RaterEdits(plan, ids);
    }

    private void perform(Edit edit) {
        plan = plan.with(edit);
    }
}
