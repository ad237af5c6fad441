package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which bar or milestone an arrow key leads to: the next one in the row, or the nearest one in the next
/// row.
public final class Neighbours {

    private static final double SAME_ROW = 0.5;

    private final List<Stop> stops = new ArrayList<>();

    /// Where an arrow key points.
    public enum Way { LEFT, RIGHT, UP, DOWN }

    private record Stop(Id<? extends Row> id, Box box) {

        double y() {
            return box.center().y();
        }

        double x() {
            return box.x();
        }
    }

    public Neighbours(RoadmapScene scene) {
        for (var bar : scene.bars()) stops.add(new Stop(bar.initiative().id(), bar.box()));
        for (var mark : scene.marks()) {
            mark.milestone().ifPresent(it -> stops.add(new Stop(it.id(), mark.box())));
        }
    }

    public Optional<Id<? extends Row>> first() {
        return id(stops.stream().min(Comparator.comparingDouble(Stop::y).thenComparingDouble(Stop::x)));
    }

    public Optional<Id<? extends Row>> from(Id<?> id, Way way) {
        var here = stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
        return here.isEmpty() ? first() : id(next(here.get(), way));
    }

    private Optional<Stop> next(Stop here, Way way) {
        var byX = Comparator.comparingDouble(Stop::x);
        return switch (way) {
            case LEFT -> row(here.y()).filter(other -> other.x() < here.x()).max(byX);
            case RIGHT -> row(here.y()).filter(other -> other.x() > here.x()).min(byX);
            case UP -> stops.stream().filter(it -> it.y() < here.y() - SAME_ROW)
                    .max(Comparator.comparingDouble(Stop::y)).flatMap(it -> nearest(here, it.y()));
            case DOWN -> stops.stream().filter(it -> it.y() > here.y() + SAME_ROW)
                    .min(Comparator.comparingDouble(Stop::y)).flatMap(it -> nearest(here, it.y()));
        };
    }

    private static Optional<Id<? extends Row>> id(Optional<Stop> stop) {
        return stop.map(Stop::id);
    }

    private Stream<Stop> row(double y) {
        return stops.stream().filter(stop -> Math.abs(stop.y() - y) <= SAME_ROW);
    }

    private Optional<Stop> nearest(Stop here, double y) {
        double middle = here.box().center().x();
        return row(y).min(Comparator.comparingDouble(it -> Math.abs(it.box().center().x() - middle)));
    }
}
