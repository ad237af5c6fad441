package app.tandem.reports.roadmap;

import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The initiatives as a project office keeps them: dates, baseline, variance in months with its reason.
final class RoadmapRows {

    private RoadmapRows() {}

    /// All that are not archived, lowest code first.
    static Block.Table table(Plan plan) {
        var rows = plan.coded(Initiative.class).stream()
                .filter(it -> !it.archived())
                .map(it -> row(plan, it))
                .toList();
        return new Block.Table(Words.of("reports.roadmap.rows"), List.of(
                Column.of(Words.field("code"), 6), Column.of(Words.field("title"), 28),
                Column.of(Words.of("reports.roadmap.lead"), 7), Column.of(Words.field("gate"), 11),
                Column.of(Words.field("start"), 9), Column.of(Words.field("end"), 9),
                Column.of(Words.field("baselineEnd"), 9),
                Column.numbers(Words.of("reports.roadmap.variance"), 8),
                Column.of(Words.field("varianceReason"), 22), Column.of(Words.field("confidence"), 12),
                Column.of(Words.of("roadmap.column.needs"), 13)), rows);
    }

    private static List<Cell> row(Plan plan, Initiative it) {
        var needs = plan.referring(Dependency.class, it.id()).stream()
                .filter(dependency -> dependency.to().equals(it.id()))
                .map(dependency -> plan.get(dependency.from()).code().toString())
                .sorted()
                .collect(Collectors.joining(", "));
        return List.of(Cell.of(it.code().toString()), Cell.noted(it.title(), it.pmoRef()),
                Cell.of(it.leadSide()), Cell.of(Words.of(it.gate())), Cell.of(words(it.start())),
                Cell.of(words(it.end())), Cell.of(words(it.baselineEnd())),
                Cell.of(it.baselineEnd() == null ? "" : Long.toString(Placement.slip(it))),
                Cell.of(it.varianceReason()), Cell.of(Words.of(it.confidence())), Cell.of(needs));
    }

    private static String words(@Nullable Period period) {
        return period == null ? "" : PeriodWords.of(period);
    }
}
