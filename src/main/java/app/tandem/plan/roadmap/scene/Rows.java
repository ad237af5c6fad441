package app.tandem.plan.roadmap.scene;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.roadmap.scene.BarLayout.Place;
import app.tandem.plan.roadmap.scene.BarLayout.Side;

/// How lines of words share the rows of a lane.
record Rows(RoadmapOptions options) {

    /// From one line of words to the next, in em.
    static final double LINE = 1.3;

    /// How many rows a bar takes whose words need that many lines.
    int of(int lines, Side side) {
        double high = options.bar() + below(lines, side) + 0.3 * options.em();
        return Math.max(1, (int) Math.ceil(high / options.row() - 1e-6));
    }

    /// All that a box and its words take.
    Box extent(Box box, Place words, int lines) {
        double from = Math.min(box.x(), words.textX());
        double to = Math.max(box.right(), words.textX() + words.room());
        return new Box(from, box.y(), to - from, box.height() + below(lines, words.side()));
    }

    private double below(int lines, Side side) {
        return (side == Side.BELOW ? lines : lines - 1) * LINE * options.em();
    }
}
