package app.tandem.pages.compare;

import app.tandem.pages.Choices;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Baseline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A state of the plan that can be compared with another: as it is now, as a baseline froze it, or as a day
/// left it.
sealed interface Moment {

    /// The plan as it is.
    record Now() implements Moment {}

    /// What a signed session froze.
    record Frozen(Baseline baseline) implements Moment {}

    /// The evening of a day.
    record Day(LocalDate date) implements Moment {}

    /// Now, and every baseline, the newest first.
    static List<Moment> all(Plan plan) {
        var all = new ArrayList<Moment>(List.of(new Now()));
        plan.coded(Baseline.class).reversed().forEach(it -> all.add(new Frozen(it)));
        return all;
    }

    /// The newest baseline; now where nothing was signed yet.
    static Moment newest(Plan plan) {
        var baselines = plan.coded(Baseline.class);
        return baselines.isEmpty() ? new Now() : new Frozen(baselines.getLast());
    }

    default String words() {
        return switch (this) {
            case Now _ -> Words.of("compare.now");
            case Frozen(Baseline it) -> Words.with("compare.baseline", it.code(), Choices.day(it.date()));
            case Day(LocalDate date) -> Words.with("compare.day", Choices.day(date));
        };
    }
}
