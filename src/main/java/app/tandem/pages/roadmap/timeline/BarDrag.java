package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.Period;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A bar held by its body or by one of its ends, from where the pointer took it.
record BarDrag(Bar bar, Part part, double from, TimeScale scale) {

    /// What of the bar is held.
    enum Part { START, BODY, END }

    /// The part of the bar at that place; ends are as wide as an em, if the bar leaves room for a body.
    static BarDrag grab(Bar bar, double x, double em, TimeScale scale) {
        double end = Math.min(0.6 * em, bar.box().width() / 4);
        boolean atStart = Math.abs(x - bar.box().x()) <= end && !bar.clippedStart();
        boolean atEnd = Math.abs(x - bar.box().right()) <= end && !bar.clippedEnd();
        return new BarDrag(bar, atEnd ? Part.END : atStart ? Part.START : Part.BODY, x, scale);
    }

    Placement before() {
        return Placement.of(bar.initiative()).orElseThrow();
    }

    /// Where the bar would stand with the pointer there; empty when it would end before it starts.
    Optional<Placement> to(double x) {
        long days = ChronoUnit.DAYS.between(scale.date(from), scale.date(x));
        var at = before();
        return switch (part) {
            case BODY -> Optional.of(at.startingAt(at.start().start().plusDays(days), scale));
            case START -> at.withStart(nearStart(at.start(), at.start().start().plusDays(days)));
            case END -> at.withEnd(nearEnd(at.end(), at.end().end().plusDays(days)));
        };
    }

    /// Whether a date turns into a half-year, or a half-year into a date.
    boolean crosses(Placement to) {
        return scale.far(to.start().start()) != scale.far(before().start().start())
                || scale.far(to.end().start()) != scale.far(before().end().start());
    }

    private Period nearStart(Period old, LocalDate day) {
        var near = scale.snap(day.plusDays(half(day)));
        return near.start().equals(old.start()) ? old : near;
    }

    private Period nearEnd(Period old, LocalDate day) {
        var near = scale.snap(day.minusDays(half(day)));
        return near.end().equals(old.end()) ? old : near;
    }

    private long half(LocalDate day) {
        return scale.far(day) ? 91 : 14;
    }
}
