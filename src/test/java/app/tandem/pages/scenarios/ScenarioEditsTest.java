package app.tandem.pages.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.scenario.Regret;
import app.tandem.plan.roadmap.scenario.Scenario;
import app.tandem.plan.roadmap.scenario.ScenarioChange;
import app.tandem.plan.roadmap.scenario.ScenarioChange.Fate;
import app.tandem.plan.roadmap.scenario.WhatIf;
import app.tandem.plan.session.Decision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioEditsTest {

    private final Ids ids = Ids.system();
    private final Plan demo = DemoPlan.plan();
    private final Plan added = demo.with(new ScenarioEdits(demo, ids).add("Budget is halved", DemoPlan.TODAY));
    private final Plan taken = include(include(added, "I-09"), "I-19");
    private final Plan plan = taken.with(edits(taken).change(change(taken, "I-19").withFate(Fate.DROPPED)));

    @Test
    void leavesThePlanAsItIs() {
        assertEquals(initiative(demo, "I-19"), initiative(plan, "I-19"));
        var applied = WhatIf.applied(plan, scenario(plan).id());
        assertEquals(Initiative.Hold.CANCELLED, initiative(applied, "I-19").hold());
        assertEquals(Initiative.Hold.NONE, initiative(plan, "I-19").hold());
    }

    @Test
    void countsWhatAScenarioComesTo() {
        var before = WhatIf.unchanged(plan, DemoPlan.TODAY);
        var then = WhatIf.of(plan, scenario(plan), DemoPlan.TODAY);
        assertEquals(before.done() - 1, then.done());
        assertEquals(-1, then.cost().likely().compareTo(before.cost().likely()));
    }

    @Test
    void promotesOnlyWhatWasChosenAsOneEdit() {
        var later = Cells.end(change(plan, "I-09"), "Dec 2028").orElseThrow();
        var changed = plan.with(edits(plan).change(later));
        var promoted = changed.with(edits(changed).promote(scenario(changed), List.of(later)));
        assertEquals(Period.month(2028, 12), initiative(promoted, "I-09").end());
        assertEquals(initiative(demo, "I-19"), initiative(promoted, "I-19"));
        assertEquals(Scenario.State.OPEN, scenario(promoted).state());
        var rest = promoted.with(edits(promoted).promote(scenario(promoted), List.of(change(promoted, "I-19"))));
        assertEquals(Scenario.State.PROMOTED, scenario(rest).state());
        assertEquals(changed, promoted.with(edits(changed).promote(scenario(changed), List.of(later)).inverse(changed)));
    }

    @Test
    void keepsAnAbandonedScenarioWithTheDecisionThatClosedIt() {
        var decision = (Decision) demo.find(Code.of("D-11")).orElseThrow();
        var closed = plan.with(edits(plan).abandon(scenario(plan), decision, "The money came"));
        assertEquals(decision.id(), scenario(closed).decision());
        assertEquals(2, WhatIf.changes(closed, scenario(closed).id()).size());
        assertEquals(Optional.of("This scenario is closed."),
                edits(closed).refusal(scenario(closed), initiative(closed, "I-08")));
        assertThrows(IllegalArgumentException.class, () -> edits(plan).abandon(scenario(plan), null, " "));
    }

    @Test
    void tellsNoRegretFromOptionAndBet() {
        assertEquals(List.of(Regret.Kind.OPTION), kinds(plan));
        assertEquals(List.of(Regret.Kind.NO_REGRET), kinds(taken));
        var promised = plan.with(app.tandem.plan.Edit.put("Promise",
                initiative(plan, "I-19").withConfidence(Initiative.Confidence.COMMITTED)));
        assertEquals(List.of(Regret.Kind.BET), kinds(promised));
        assertEquals(List.of(), kinds(demo));
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertEquals(Optional.empty(), Cells.end(change(plan, "I-09"), "Mar 2020"));
        assertEquals(Optional.empty(), Cells.oneOff(change(plan, "I-09"), "much"));
        assertEquals(Optional.of("I-09 is in this scenario already."),
                edits(plan).refusal(scenario(plan), initiative(plan, "I-09")));
    }

    private static List<Regret.Kind> kinds(Plan plan) {
        return Regret.all(plan).stream().map(Regret::kind).toList();
    }

    private Plan include(Plan plan, String code) {
        return plan.with(edits(plan).include(scenario(plan), initiative(plan, code)));
    }

    private ScenarioEdits edits(Plan plan) {
        return new ScenarioEdits(plan, ids);
    }

    private static Scenario scenario(Plan plan) {
        return plan.all(Scenario.class).iterator().next();
    }

    private static ScenarioChange change(Plan plan, String code) {
        return plan.all(ScenarioChange.class).stream()
                .filter(it -> it.initiative().equals(initiative(plan, code).id())).findFirst().orElseThrow();
    }

    private static Initiative initiative(Plan plan, String code) {
        return (Initiative) plan.find(Code.of(code)).orElseThrow();
    }
}
