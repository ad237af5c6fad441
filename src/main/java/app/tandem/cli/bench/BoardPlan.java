package app.tandem.cli.bench;

import app.tandem.plan.Code;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A board of any size, the same for the same size: requirements, as many capabilities, 1.3 links each.
final class BoardPlan {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private BoardPlan() {}

    static Plan of(int n) {
        var random = new Random(42);
        var ids = Ids.seeded(42, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        var needs = new ArrayList<Requirement>();
        var offers = new ArrayList<Capability>();
        for (int i = 1; i <= n; i++) {
            needs.add(Requirement.captured(ids.next(Requirement.class), new Code("R", i),
                            "Need " + i + " of the floor, said in one sentence " + random.nextInt(n),
                            Requirement.Origin.FRONTLINE, DAY)
                    .withRank(i).withMoscow(Moscow.values()[i % 4]));
            offers.add(Capability.offered(ids.next(Capability.class), new Code("C", i),
                    "Possible with what there is " + i, "Domain " + i % 12, DAY).withRank(i));
        }
        var rows = new ArrayList<Row>(List.of(Workspace.named("Board")));
        rows.addAll(needs);
        rows.addAll(offers);
        for (int i = 0; i < n * 13 / 10; i++) {
            rows.add(Fit.linked(ids.next(Fit.class), needs.get(i % n),
                            offers.get(Math.floorMod(i + random.nextInt(9) + i / n * 3, n)), DAY)
                    .withCoverage(Coverage.values()[i % 6]));
        }
        return Plan.of(rows);
    }
}
