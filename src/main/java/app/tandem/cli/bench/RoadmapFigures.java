package app.tandem.cli.bench;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Workspace;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.compare.Comparison;
import app.tandem.plan.roadmap.compare.Scope;
import app.tandem.plan.roadmap.conflict.Search;
import app.tandem.reports.Format;
import app.tandem.reports.Progress;
import app.tandem.reports.roadmap.RoadmapDeck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;

/// How fast the roadmap is searched for conflicts, compared and written.
public final class RoadmapFigures {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int LANES = 12;

    private RoadmapFigures() {}

    /// Every conflict, beside one look at every dependency.
    public static Figure conflicts(int items, int rounds) {
        var plan = plan(items);
        return Figure.of("conflicts", items, new Figure.Turns(
                () -> Search.of(plan).conflicts(),
                () -> plan.all(Dependency.class).forEach(Dependency::from),
                rounds));
    }

    /// Two baselines of which every tenth initiative differs, beside one look at each of both.
    public static Figure compare(int items, int rounds) {
        var before = plan(items);
        var now = moved(before);
        return Figure.of("compare", items, new Figure.Turns(
                () -> Comparison.between(before, now, Scope.ROADMAP),
                () -> {
                    before.all(Initiative.class).forEach(Initiative::end);
                    now.all(Initiative.class).forEach(Initiative::end);
                },
                rounds));
    }

    /// The whole deck as that kind of file, beside its contents alone.
    public static Figure deck(int items, int rounds, Format format) {
        var plan = plan(items);
        return Figure.of(format.extension(), items, new Figure.Turns(
                () -> write(plan, format),
                () -> RoadmapDeck.of(plan, TODAY, Optional.empty()),
                rounds));
    }

    private static void write(Plan plan, Format format) {
        try {
            format.write(RoadmapDeck.of(plan, TODAY, Optional.empty()), new ByteArrayOutputStream(),
                    Progress.UNHEARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan moved(Plan plan) {
        var rows = new ArrayList<Row>();
        int at = 0;
        for (var initiative : plan.all(Initiative.class)) {
            var end = initiative.end();
            if (at++ % 10 == 0 && end != null) rows.add(initiative.withEnd(end.plus(2)));
        }
        return plan.with(Edit.put("Move", rows));
    }

    /// That many initiatives over five years with 1.3 dependencies each, from a lower number to a higher.
    private static Plan plan(int items) {
        var random = new Random(42);
        var rows = new ArrayList<Row>();
        rows.add(Workspace.named("Generated"));
        var initiatives = new ArrayList<Initiative>();
        for (int i = 1; i <= items; i++) {
            var start = Period.month(2027 + random.nextInt(4), 1 + random.nextInt(12));
            initiatives.add(Initiative.idea(Id.of(Initiative.class, "i%07d".formatted(i)), new Code("I", i),
                    "Initiative " + i, Side.JOINT).with().lane("Lane " + i % LANES).start(start)
                    .end(start.plus(1 + random.nextInt(12))).build());
        }
        rows.addAll(initiatives);
        for (int i = 0; i < items * 13 / 10; i++) {
            int from = random.nextInt(Math.max(1, items - 1));
            int to = from + 1 + random.nextInt(Math.max(1, items - from - 1));
            if (to >= items) continue;
            rows.add(new Dependency(Id.of(Dependency.class, "d%07d".formatted(i)), initiatives.get(from).id(),
                    initiatives.get(to).id(), Dependency.Type.FS, 0, Dependency.Strength.SOFT));
        }
        return Plan.of(rows);
    }
}
