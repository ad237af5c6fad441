package app.tandem.reports.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.reports.Block.Cell;
import java.util.ArrayList;
import java.util.List;

/// What moved on the roadmap, as the rows of a table: what, who leads, before, after, why.
final class RoadmapShifts {

    private RoadmapShifts() {}

    /// Everything that is new, gone, elsewhere or differently sure than in the earlier plan.
    static List<List<Cell>> since(Plan before, Plan now) {
        var rows = new ArrayList<List<Cell>>();
        for (var initiative : now.coded(Initiative.class)) {
            var old = before.find(initiative.id()).map(RoadmapShifts::words).orElse("");
            if (!old.equals(words(initiative))) rows.add(row(initiative, old, words(initiative)));
        }
        for (var old : before.coded(Initiative.class)) {
            if (now.find(old.id()).isEmpty()) rows.add(row(old, words(old),
                    Words.of("reports.roadmap.gone")));
        }
        return rows;
    }

    /// What ends elsewhere than each initiative's own baseline says.
    static List<List<Cell>> sinceBaseline(Plan plan) {
        var rows = new ArrayList<List<Cell>>();
        for (var initiative : plan.coded(Initiative.class)) {
            var was = initiative.baselineEnd();
            var is = initiative.end();
            if (was == null || is == null || Placement.slip(initiative) == 0) continue;
            rows.add(row(initiative, PeriodWords.of(was), PeriodWords.of(is)));
        }
        return rows;
    }

    private static List<Cell> row(Initiative initiative, String before, String after) {
        return List.of(Cell.of(initiative.code() + " " + initiative.title()), Cell.of(initiative.leadSide()),
                Cell.of(before), Cell.of(after), Cell.of(initiative.varianceReason()));
    }

    private static String words(Initiative initiative) {
        var dates = Placement.of(initiative).map(PeriodWords::of).orElse(Words.of("roadmap.bar.unplaced"));
        return dates + "\n" + Words.of(initiative.confidence());
    }
}
