package app.tandem.plan.roadmap.scene;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Label.Weight;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.Variance;
import app.tandem.plan.roadmap.scene.BarLayout.Place;
import app.tandem.plan.roadmap.scene.BarLayout.Span;
import app.tandem.plan.roadmap.scene.BarTexts.BarText;
import app.tandem.plan.roadmap.scene.Palette.Tone;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A bar whose left and right are known and whose row is not.
///
/// @param monogram stands inside the bar; empty when the words begin with it
/// @param ghost where the baseline had it; empty when it has not moved
record BarDraft(BarText text, Tone tone, Box box, @Nullable Box ghost, String monogram, String words,
        Span span,
        boolean cutStart, boolean cutEnd) {

    /// What all bars of a picture have in common.
    record Ground(TimeScale scale, RoadmapOptions options, BrokenWords broken, Rows rows) {

        static Ground of(TimeScale scale, RoadmapOptions options) {
            return new Ground(scale, options,
                    new BrokenWords(options.text(), RoadmapOptions.WORDS * options.em(), Weight.REGULAR),
                    new Rows(options));
        }
    }

    static BarDraft of(BarText text, Tone tone, Ground ground) {
        var options = ground.options();
        var scale = ground.scale();
        double em = options.em();
        double least = 0.7 * em;
        var start = text.at().start().start();
        var last = text.at().end().end();
        double from = Math.min(scale.x(start), scale.right() - least);
        double to = Math.max(from + least, scale.x(last.plusDays(1)));
        boolean cut = start.isBefore(scale.firstShown());
        String letters = cut ? "‹ " + tone.letters() : tone.letters();
        double lettersWidth = options.text().width(letters, options.small(), Weight.SEMIBOLD);
        boolean inside = lettersWidth + 0.8 * em <= to - from;
        String words = inside ? text.words() : letters + "  " + text.words();
        double width = inside ? text.width() * em
                : options.text().width(words, RoadmapOptions.WORDS * em, Weight.REGULAR);
        double textFrom = from + (inside ? 0.85 * em + lettersWidth : 0.4 * em);
        return new BarDraft(text, tone, new Box(from, 0, to - from, options.bar()),
                ghost(text.initiative(), scale), inside ? letters : "", words,
                new Span(from, to, textFrom, width), cut, !last.isBefore(scale.firstHidden()));
    }

    Bar at(int lane, double top, Place place, Ground ground) {
        var options = ground.options();
        var stands = new Box(box.x(), top + options.row() * place.row(), box.width(), box.height());
        var lines = place.rows() == 1 && place.side() != BarLayout.Side.BELOW ? List.of(words)
                : ground.broken().lines(words, place.room());
        double below = stands.bottom() + 0.1 * options.em();
        var shadow = ghost == null ? Optional.<Box>empty()
                : Optional.of(new Box(ghost.x(), below, ghost.width(), 0.3 * options.em()));
        return new Bar(text.initiative(), lane, stands, monogram, lines, tone.ink(), place, shadow,
                cutStart, cutEnd, ground.rows().extent(stands, place, lines.size()));
    }

    private static @Nullable Box ghost(Initiative initiative, TimeScale scale) {
        var end = initiative.baselineEnd();
        if (end == null || Variance.onBaseline(initiative)) return null;
        var start = initiative.baselineStart() != null ? initiative.baselineStart() : initiative.start();
        double from = start == null ? scale.left() : scale.x(start.start());
        double to = scale.x(end.end().plusDays(1));
        return to <= from ? null : new Box(from, 0, to - from, 0);
    }
}
