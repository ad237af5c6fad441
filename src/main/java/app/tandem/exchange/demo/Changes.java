package app.tandem.exchange.demo;

import static app.tandem.exchange.DemoPlan.TODAY;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// What each initiative does to which capability, written down when the plan was last looked at.
record Changes(Source source) {

    private static final LocalTime LAST = LocalTime.of(22, 0);

    /// Initiative, what it does, capability, maturity after.
    private static final List<List<String>> TABLE = List.of(
            List.of("I-04", "BRINGS", "C-04", "3"), List.of("I-05", "BRINGS", "C-09", "3"),
            List.of("I-16", "BRINGS", "C-25", "3"), List.of("I-17", "BRINGS", "C-03", "3"),
            List.of("I-06", "RAISES", "C-19", "4"), List.of("I-06", "RAISES", "C-22", "4"),
            List.of("I-10", "RAISES", "C-31", "4"), List.of("I-12", "RAISES", "C-32", "4"),
            List.of("I-13", "RAISES", "C-14", "4"), List.of("I-14", "RAISES", "C-17", "4"),
            List.of("I-15", "RAISES", "C-33", "4"));

    List<Chapter> chapters() {
        return List.of(Chapter.on(TODAY, LAST, "Carla Jensen", (plan, _) -> effects(plan)));
    }

    private Edit effects(Plan plan) {
        var rows = new ArrayList<Row>();
        for (var line : TABLE) {
            var initiative = (Initiative) plan.find(Code.of(line.get(0))).orElseThrow();
            var capability = (Capability) plan.find(Code.of(line.get(2))).orElseThrow();
            rows.add(new Effect(source.next(Effect.class), initiative.id(), capability.id(),
                    Effect.Kind.valueOf(line.get(1)), Integer.parseInt(line.get(3))));
        }
        return Edit.put(Words.with("demo.edit.effects", rows.size()), rows);
    }
}
