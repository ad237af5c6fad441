package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.BarLayout.Place;
import app.tandem.plan.roadmap.scene.BarLayout.Span;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A bar whose left and right are known and whose row is not.
///
/// @param ghost where the baseline had it; empty when it has not moved
record BarDraft(
        Initiative initiative, RoadmapOptions options, Box box, @Nullable Box ghost, String monogram,
                String text,
        Span span, Placement at, TimeScale scale) {

    static BarDraft of(Initiative initiative, TimeScale scale, RoadmapOptions options) {
        var at = Placement.of(initiative).orElseThrow();
        double em = options.em();
        double least = 0.7 * em;
        double from = Math.min(scale.x(at.start().start()), scale.right() - least);
        double to = Math.max(from + least, scale.x(at.end().end().plusDays(1)));
        var box = new Box(from, 0, to - from, RoadmapOptions.BAR * em);
        boolean cut = at.start().start().isBefore(scale.firstShown());
        String letters = (cut ? "‹ " : "") + monogram(initiative.leadSide());
        double lettersWidth = options.text().width(letters, options.small(), Weight.SEMIBOLD);
        boolean inside = lettersWidth + 0.8 * em <= box.width();
        String text = (inside ? "" : letters + "  ") + words(initiative);
        double textFrom = from + (inside ? 0.85 * em + lettersWidth : 0.4 * em);
        var ghost = ghost(initiative, scale);
        double label = options.text().width(text, 0.93 * em, Weight.REGULAR);
        var span = new Span(from, to, textFrom, label);
        return new BarDraft(initiative, options, box, ghost, inside ? letters : "", text, span, at, scale);
    }

    Bar at(int lane, double top, Place place) {
        double y = top + options.em() * RoadmapOptions.ROW * place.row();
        var text = options.text().fitted(this.text, 0.93 * options.em(), Weight.REGULAR, place.room() + 0.01);
        var stands = new Box(box.x(), y, box.width(), box.height());
        double below = stands.bottom() + 0.1 * options.em();
        var shadow = ghost == null ? Optional.<Box>empty()
                : Optional.of(new Box(ghost.x(), below, ghost.width(), 0.3 * options.em()));
        return new Bar(initiative, lane, stands, monogram, text, place, shadow,
                at.start().start().isBefore(scale.firstShown()),
                at.end().end().isAfter(scale.firstHidden().minusDays(1)));
    }

    private static String monogram(Side side) {
        return switch (side) {
            case IT -> Words.of("badge.it");
            case CC -> Words.of("badge.cc");
            case JOINT -> Words.of("badge.joint");
            default -> Words.of(side);
        };
    }

    private static String words(Initiative initiative) {
        var named = initiative.code() + " " + initiative.title();
        long months = Placement.slip(initiative);
        return months == 0 ? named
                : Words.with(months > 0 ? "roadmap.bar.later" : "roadmap.bar.earlier", named,
                        Math.abs(months));
    }

    private static @Nullable Box ghost(Initiative initiative, TimeScale scale) {
        var end = initiative.baselineEnd();
        if (end == null || Placement.slip(initiative) == 0) return null;
        var start = initiative.baselineStart() != null ? initiative.baselineStart() : initiative.start();
        double from = start == null ? scale.left() : scale.x(start.start());
        double to = scale.x(end.end().plusDays(1));
        return to <= from ? null : new Box(from, 0, to - from, 0);
    }
}
