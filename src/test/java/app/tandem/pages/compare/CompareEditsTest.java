package app.tandem.pages.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.compare.Comparison;
import app.tandem.plan.roadmap.compare.Difference;
import app.tandem.plan.roadmap.compare.Scope;
import app.tandem.plan.roadmap.compare.Shadows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareEditsTest {

    private final Plan plan = DemoPlan.plan();
    private final Initiative wave = (Initiative) plan.find(Code.of("I-08")).orElseThrow();

    @Test
    void restoresWhatWasRemovedWithEverythingThatBelongedToIt() {
        var gone = new ArrayList<Row>(plan.referring(wave.id()));
        gone.add(wave);
        var without = plan.with(Edit.remove("Remove", gone));
        assertEquals(plan, without.with(CompareEdits.restore(plan, without, wave)));
    }

    @Test
    void bringsBackWhatWasArchived() {
        var archived = plan.with(Edit.put("Archive", wave.withArchived(true)));
        assertEquals(plan, archived.with(CompareEdits.restore(plan, archived, wave)));
    }

    @Test
    void keepsTheReasonForAMove() {
        var explained = plan.with(CompareEdits.reason(wave, " The vendor is late "));
        assertEquals("The vendor is late", explained.get(wave.id()).varianceReason());
    }

    @Test
    void throwsTheShadowOfTheEarlierPlan() {
        var moved = wave.withEnd(app.tandem.plan.Period.month(2028, 5));
        var shadowed = Shadows.of(plan, plan.with(Edit.put("Move", moved))).get(wave.id());
        assertEquals(List.of(wave.start(), wave.end()), List.of(shadowed.baselineStart(), shadowed.baselineEnd()));
    }

    @Test
    void tellsTheWholeRowOnLinesOfWhichTheFirstNamesIt() {
        var moved = wave.withEnd(app.tandem.plan.Period.month(2028, 5)).withTitle("Wave one");
        var lines = ChangeLine.of(Comparison.between(plan, plan.with(Edit.put("Move", moved)), Scope.ROADMAP)
                .differences());
        assertEquals(List.of("End", "Title"), lines.stream().map(line -> line.field().field()).toList());
        assertEquals(List.of(true, false), lines.stream().map(ChangeLine::first).toList());
        assertEquals(Difference.Kind.LATER, lines.getFirst().difference().kind());
    }
}
