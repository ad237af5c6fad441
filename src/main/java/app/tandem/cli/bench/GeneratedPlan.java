package app.tandem.cli.bench;

import app.tandem.plan.Code;
import app.tandem.plan.Horizon;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Requirement.Origin;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A plan of any size, the same for the same size: two fifths requirements, a fifth each of capabilities,
/// fits and initiatives over five years, with 1.3 dependencies an initiative counted in.
public final class GeneratedPlan {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int LANES = 12;

    private final Random random = new Random(42);
    private final Ids ids = Ids.seeded(42, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Capability> capabilities = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();
    private final List<Row> links = new ArrayList<>();

    private GeneratedPlan(int rows) {
        int fifth = Math.max(1, rows / 10 * 2);
        int placed = Math.max(1, fifth * 10 / 23);
        for (int i = 1; i <= fifth * 2; i++) requirements.add(requirement(i));
        for (int i = 1; i <= fifth; i++) capabilities.add(capability(i));
        for (int i = 1; i <= placed; i++) initiatives.add(initiative(i));
        while (links.size() < fifth) links.add(fit());
        int all = rows - 1 - requirements.size() - capabilities.size() - initiatives.size();
        while (links.size() < all) links.add(dependency());
    }

    /// @param rows of all kinds together, the workspace included
    public static Plan of(int rows) {
        var generated = new GeneratedPlan(rows);
        var all = new ArrayList<Row>(List.of(Workspace.named("Generated")));
        all.addAll(generated.requirements);
        all.addAll(generated.capabilities);
        all.addAll(generated.initiatives);
        all.addAll(generated.links);
        return Plan.of(all);
    }

    private Requirement requirement(int number) {
        return Requirement.captured(
                        ids.next(Requirement.class), new Code("R", number), "Requirement " + number,
                        Origin.FRONTLINE, DAY)
                .with()
                .statement("What the floor needs to do its work without waiting, number " + number)
                .value(1 + random.nextInt(5))
                .urgency(1 + random.nextInt(5))
                .build();
    }

    private Capability capability(int number) {
        return Capability.offered(ids.next(Capability.class), new Code("C", number), "Capability " + number,
                "Domain " + number % LANES, DAY);
    }

    private Initiative initiative(int number) {
        var start = Period.month(2026 + random.nextInt(5), 1 + random.nextInt(12));
        return Initiative.idea(ids.next(Initiative.class), new Code("I", number), "Initiative " + number,
                Side.JOINT)
                .with()
                .lane("Lane " + number % LANES)
                .start(start)
                .end(start.plus(1 + random.nextInt(12)))
                .horizon(Horizon.NEAR)
                .build();
    }

    private Fit fit() {
        var requirement = requirements.get(random.nextInt(requirements.size()));
        var capability = capabilities.get(random.nextInt(capabilities.size()));
        return Fit.linked(ids.next(Fit.class), requirement, capability, DAY).withCoverage(Coverage.HALF);
    }

    /// Always from a lower number to a higher one, so that there is no cycle.
    private Dependency dependency() {
        int from = random.nextInt(Math.max(1, initiatives.size() - 1));
        int to = from + 1 + random.nextInt(Math.max(1, initiatives.size() - from - 1));
        return new Dependency(ids.next(Dependency.class), initiatives.get(from).id(),
                initiatives.get(Math.min(to, initiatives.size() - 1)).id(), Dependency.Type.FS, 0,
                Dependency.Strength.SOFT);
    }
}
