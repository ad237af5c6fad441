package app.tandem.plan.roadmap;

import app.tandem.plan.Horizon;
import app.tandem.plan.Period;
import app.tandem.plan.Period.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From when to when an initiative runs, each as exactly as it is known.
public record Placement(Period start, Period end) {

    public Placement {
        boolean backwards = end.end().isBefore(start.start());
        if (backwards) throw new IllegalArgumentException("A placement must start before it ends");
    }

    /// Where the initiative stands; empty while it waits in the tray.
    public static Optional<Placement> of(Initiative initiative) {
        return between(initiative.start(), initiative.end());
    }

    /// Where the newest baseline has the initiative; empty when it is in none.
    public static Optional<Placement> baseline(Initiative initiative) {
        return between(initiative.baselineStart(), initiative.baselineEnd());
    }

    /// Months that the end stands after the baseline's; 0 when there is none.
    public static long slip(Initiative initiative) {
        var end = initiative.end();
        var before = initiative.baselineEnd();
        return end == null || before == null ? 0
                : ChronoUnit.MONTHS.between(before.end().plusDays(1), end.end().plusDays(1));
    }

    /// Months of one step: those of the coarser end, so that a bar keeps its length.
    public int step() {
        return Math.max(start.precision().months(), end.precision().months());
    }

    /// That many steps later, or earlier when negative.
    public Placement moved(int steps, TimeScale scale) {
        int months = steps * step();
        return new Placement(startShifted(start, months, scale), endShifted(end, months, scale));
    }

    /// Moved so that it starts about that day, in whole steps.
    public Placement startingAt(LocalDate day, TimeScale scale) {
        long months = Math.round(ChronoUnit.DAYS.between(start.start(), day) / 30.4375);
        return moved(Math.toIntExact(Math.round(months / (double) step())), scale);
    }

    /// With its end that many of its own steps later; empty when it would end before it starts.
    public Optional<Placement> endMoved(int steps, TimeScale scale) {
        return between(start, endShifted(end, steps * end.precision().months(), scale));
    }

    /// With its start that many of its own steps later; empty when it would end before it starts.
    public Optional<Placement> startMoved(int steps, TimeScale scale) {
        return between(startShifted(start, steps * start.precision().months(), scale), end);
    }

    public Optional<Placement> withStart(Period start) {
        return between(start, end);
    }

    public Optional<Placement> withEnd(Period end) {
        return between(start, end);
    }

    public Horizon horizon(TimeScale scale) {
        return scale.far(start.start()) ? Horizon.FAR : Horizon.NEAR;
    }

    private static Optional<Placement> between(@Nullable Period start, @Nullable Period end) {
        if (start == null || end == null) return Optional.empty();
        return end.end().isBefore(start.start()) ? Optional.empty() : Optional.of(new Placement(start, end));
    }

    private static Period startShifted(Period period, int months, TimeScale scale) {
        var next = Period.of(period.start().plusMonths(months), period.precision());
        return back(period, next, scale) ? next.as(Precision.QUARTER) : scale.allowed(next);
    }

    private static Period endShifted(Period period, int months, TimeScale scale) {
        var next = Period.of(period.start().plusMonths(months), period.precision());
        return back(period, next, scale) ? Period.of(next.end(), Precision.QUARTER) : scale.allowed(next);
    }

    /// Beyond the fold a date turns into its half-year; on the way back a half-year turns into quarters.
    private static boolean back(Period from, Period to, TimeScale scale) {
        return to.precision() == Precision.HALF_YEAR && scale.far(from.start()) && !scale.far(to.start());
    }
}
