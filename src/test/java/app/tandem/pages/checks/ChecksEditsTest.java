package app.tandem.pages.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.conflict.Remedy;
import app.tandem.plan.roadmap.conflict.Search;
import app.tandem.plan.roadmap.gate.GateCheck;
import app.tandem.plan.roadmap.gate.GatePass;
import app.tandem.plan.roadmap.gate.GateStanding;
import app.tandem.plan.session.Decision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChecksEditsTest {

    private final Plan plan = DemoPlan.plan();
    private final ChecksEdits edits = new ChecksEdits(plan, Ids.system());

    @Test
    void shiftsBothAndLeavesOnlyTheOtherConflicts() {
        var before = Search.all(plan);
        var remedy = Remedy.of(plan, before.getFirst(), DemoPlan.TODAY).orElseThrow();
        assertEquals(before.subList(1, 4), Search.all(plan.with(edits.apply(remedy))));
    }

    @Test
    void refusesACircleAndNamesTheWay() {
        assertEquals(Optional.of("I-07 cannot wait for I-09: that would be a circle, I-07 → I-08 → I-09."),
                edits.refusal(initiative(plan, "I-09"), initiative(plan, "I-07")));
        assertEquals(Optional.of("An initiative does not wait for itself."),
                edits.refusal(initiative(plan, "I-09"), initiative(plan, "I-09")));
        assertEquals(Optional.of("I-08 waits for I-10 already."),
                edits.refusal(initiative(plan, "I-10"), initiative(plan, "I-08")));
    }

    @Test
    void changesTheTypeTheDaysAndTheStrengthOfADependency() {
        var first = plan.all(Dependency.class).iterator().next();
        var next = plan.with(edits.type(first, Dependency.Type.FF));
        next = next.with(new ChecksEdits(next, Ids.system()).lag(next.get(first.id()), 30));
        next = next.with(new ChecksEdits(next, Ids.system())
                .strength(next.get(first.id()), Dependency.Strength.SOFT));
        assertEquals(first.with().type(Dependency.Type.FF).lagDays(30).strength(Dependency.Strength.SOFT).build(),
                next.get(first.id()));
    }

    @Test
    void opensAGateWhoseChecksAreMet() {
        var standing = standing(plan, "I-09");
        assertEquals(Optional.empty(), edits.refusal(standing, null));
        var passed = plan.with(edits.pass(standing, null, DemoPlan.TODAY));
        assertEquals(Initiative.Gate.SHAPE, initiative(passed, "I-09").gate());
        assertEquals(List.of(""), passed.all(GatePass.class).stream().map(GatePass::missing).toList());
    }

    @Test
    void keepsAGateShutUntilADecisionOverridesIt() {
        var standing = standing(plan, "I-08");
        assertEquals(Optional.of("A check is missing. Choose the recorded decision that lets it pass all the same."),
                edits.refusal(standing, null));
        var decision = (Decision) plan.find(Code.of("D-11")).orElseThrow();
        assertEquals(Optional.empty(), edits.refusal(standing, decision));
        var pass = plan.with(edits.pass(standing, decision, DemoPlan.TODAY)).all(GatePass.class).iterator().next();
        assertEquals(decision.id(), pass.decision());
        assertEquals("Options considered\nEffects on capabilities written down", pass.missing());
        assertThrows(IllegalArgumentException.class, () -> pass.withDecision(null));
    }

    @Test
    void looksAtWhatThePlanSays() {
        var wave = initiative(plan, "I-08");
        var capability = plan.all(app.tandem.plan.backlog.Capability.class).iterator().next();
        var told = plan.with(Edit.put("Effect", new Effect(Id.of(Effect.class, "e"), wave.id(), capability.id(),
                Effect.Kind.REPLACES, 3)));
        assertEquals(List.of(GateCheck.State.MISSING, GateCheck.State.MET),
                standing(told, "I-08").checks().stream().map(GateCheck::state).toList());
        assertEquals(GateCheck.State.MET, standing(plan.with(Edit.put("Back",
                initiative(plan, "I-03").withGate(Initiative.Gate.APPROVED))), "I-03").checks().getFirst().state());
    }

    private static GateStanding standing(Plan plan, String code) {
        return GateStanding.all(plan).stream()
                .filter(it -> it.initiative().code().equals(Code.of(code))).findFirst().orElseThrow();
    }

    private static Initiative initiative(Plan plan, String code) {
        return (Initiative) plan.find(Code.of(code)).orElseThrow();
    }
}
