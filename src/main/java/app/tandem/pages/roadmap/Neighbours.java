package app.tandem.pages.roadmap;

import app.tandem.plan.roadmap.scene.RoadmapScene;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Which bar an arrow key leads to: the next one in the row, or the nearest one in the next row.
record Neighbours(RoadmapScene scene) {

    /// Where an arrow key points.
    enum Way { LEFT, RIGHT, UP, DOWN }

    Optional<Bar> first() {
        return scene.bars().stream().min(Comparator.comparingDouble((Bar bar) -> bar.box().y())
                .thenComparingDouble(bar -> bar.box().x()));
    }

    Optional<Bar> from(Bar bar, Way way) {
        var byX = Comparator.comparingDouble((Bar other) -> other.box().x());
        return switch (way) {
            case LEFT -> row(bar.box().y()).filter(other -> other.box().x() < bar.box().x()).max(byX);
            case RIGHT -> row(bar.box().y()).filter(other -> other.box().x() > bar.box().x()).min(byX);
            case UP -> rows().filter(y -> y < bar.box().y()).max(Double::compare)
                    .flatMap(y -> nearest(bar, y));
            case DOWN -> rows().filter(y -> y > bar.box().y()).min(Double::compare)
                    .flatMap(y -> nearest(bar, y));
        };
    }

    private Stream<Double> rows() {
        return scene.bars().stream().map(bar -> bar.box().y());
    }

    private Stream<Bar> row(double y) {
        return scene.bars().stream().filter(bar -> bar.box().y() == y);
    }

    private Optional<Bar> nearest(Bar bar, double y) {
        double middle = bar.box().center().x();
        return row(y).min(Comparator.comparingDouble(other -> Math.abs(other.box().center().x() - middle)));
    }
}
