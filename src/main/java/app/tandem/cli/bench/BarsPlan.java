package app.tandem.cli.bench;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Workspace;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A roadmap of any size, the same for the same size: bars over five years in twelve lanes, 1.3 dependencies
/// and a tenth of a milestone each.
final class BarsPlan {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final int LANES = 12;
    private static final double LINKS = 1.3;
    private static final List<Side> SIDES = List.of(Side.IT, Side.CC, Side.JOINT);
    private static final List<String> WORDS = List
            .of("Voice", "chat", "desktop", "routing", "billing", "upgrade",
            "rollout", "of", "all", "sites", "migration", "pilot", "phase", "for", "advisers");

    private final Random random = new Random(7);
    private final List<Row> rows = new ArrayList<>();

    private BarsPlan() {}

    static Plan of(int bars) {
        var made = new BarsPlan();
        made.rows.add(Workspace.named("Generated"));
        for (int i = 1; i <= bars; i++) made.bar(i);
        for (int i = 0; i < LINKS * bars; i++) made.link(i, bars);
        return Plan.of(made.rows);
    }

    private void bar(int number) {
        var start = Period.month(2026 + random.nextInt(5), 1 + random.nextInt(12));
        var id = Id.of(Initiative.class, "i%06d".formatted(number));
        rows.add(Initiative.idea(id, new Code("I", number), title(), SIDES.get(random.nextInt(3))).with()
                .lane("Lane " + number % LANES)
                .start(start)
                .end(start.plus(1 + random.nextInt(12)))
                .confidence(Initiative.Confidence.values()[random.nextInt(3)])
                .build());
        if (number % 10 != 0) return;
        rows.add(new Milestone(Id.of(Milestone.class, "m%06d".formatted(number)), id, title(),
                TODAY.plusDays(random.nextInt(1700)), Milestone.Type.GO_LIVE, Milestone.State.PLANNED, null));
    }

    private void link(int number, int bars) {
        if (bars < 2) return;
        int from = 1 + random.nextInt(bars - 1);
        int to = from + 1 + random.nextInt(bars - from);
        rows.add(new Dependency(Id.of(Dependency.class, "d%06d".formatted(number)),
                Id.of(Initiative.class, "i%06d".formatted(from)),
                        Id.of(Initiative.class, "i%06d".formatted(to)),
                Dependency.Type.FS, 0, Dependency.Strength.SOFT));
    }

    private String title() {
        var title = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            title.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return title.toString();
    }
}
