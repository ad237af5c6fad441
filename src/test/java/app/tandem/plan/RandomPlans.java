package app.tandem.plan;

import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Requirement.Origin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Edits as they come in any order, the same for the same seed.
public final class RandomPlans {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Random random;
    private final List<Row> pool;

    public RandomPlans(long seed) {
        random = new Random(seed);
        var ids = Ids.seeded(seed, Clock.systemUTC());
        pool = IntStream.range(0, 4).<Row>mapToObj(i -> requirement(ids, i + 1)).collect(
                Collectors.toCollection(ArrayList::new));
        for (int i = 1; i <= 3; i++) {
            pool.add(Capability.offered(ids.next(Capability.class), new Code("C", i), "Can " + i, "Channels", DAY));
        }
    }

    public static Requirement requirement(Ids ids, int number) {
        return Requirement.captured(
                ids.next(Requirement.class), new Code("R", number), "Need " + number, Origin.CC_MANAGEMENT, DAY);
    }

    /// A requirement, a capability or a fit between two of them put or removed, none to five times.
    public Edit edit() {
        var changes = new ArrayList<Change>();
        for (int i = random.nextInt(6); i > 0; i--) {
            Row row = any();
            changes.add(random.nextInt(3) > 0 ? new Change.Put(row) : new Change.Remove(row));
        }
        return new Edit("Edit " + random.nextInt(100), changes);
    }

    /// An edit that leaves no fit without its ends.
    public Edit edit(Plan plan) {
        while (true) {
            Edit edit = edit();
            if (whole(plan.with(edit))) return edit;
        }
    }

    private static boolean whole(Plan plan) {
        return plan.all(Fit.class).stream()
                .allMatch(fit -> plan.find(fit.requirement()).isPresent() && plan.find(fit.capability()).isPresent());
    }

    private Row any() {
        Row row = pool.get(random.nextInt(pool.size()));
        if (random.nextBoolean()) {
            var requirement = (Requirement) pool.get(random.nextInt(4));
            var capability = (Capability) pool.get(4 + random.nextInt(3));
            var id = Id.of(Fit.class, requirement.id().value() + "~" + capability.id().value());
            return Fit.linked(id, requirement, capability, DAY)
                    .withCoverage(Coverage.values()[random.nextInt(6)]);
        }
        return row instanceof Requirement requirement
                ? requirement.withTitle("Need " + random.nextInt(9)).withTags(List.of("a\\b", "c\nd"))
                : row;
    }
}
