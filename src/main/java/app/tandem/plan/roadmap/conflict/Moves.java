package app.tandem.plan.roadmap.conflict;

import app.tandem.plan.Period;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.Variance;
import org.jspecify.annotations.Nullable;

/// Initiatives moved as a whole, each end as exactly as it was known.
final class Moves {

    private Moves() {}

    /// That many months later, or earlier when negative; the reason says why where a baseline had other
    /// dates.
    static Initiative by(Initiative initiative, int months) {
        if (months == 0) return initiative;
        var moved = initiative.with()
                .start(shifted(initiative.start(), months))
                .end(shifted(initiative.end(), months))
                .build();
        return Variance.unexplained(initiative, moved)
                ? moved.withVarianceReason(Words.of("conflict.remedy.reason")) : moved;
    }

    static String words(Initiative before, Initiative now) {
        return Words.with("conflict.remedy.move", now.code().toString(), dates(before), dates(now));
    }

    private static String dates(Initiative initiative) {
        return Placement.of(initiative).map(PeriodWords::of).orElse("");
    }

    private static @Nullable Period shifted(@Nullable Period period, int months) {
        return period == null ? null : Period.of(period.start().plusMonths(months), period.precision());
    }
}
