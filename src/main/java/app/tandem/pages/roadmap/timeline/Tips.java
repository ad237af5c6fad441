package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.roadmap.BarWords;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import app.tandem.plan.roadmap.scene.head.SceneHead.Note;
import app.tandem.reports.Dates;
import java.util.Optional;
import java.util.stream.Stream;

/// What the thing under the pointer is, in words.
record Tips(RoadmapScene scene, Plan plan) {

    Optional<String> at(double x, double y) {
        return scene.milestoneAt(x, y)
                .flatMap(mark -> mark.milestone())
                .map(it -> Words.with("roadmap.milestone.told", it.title(), Words.of(it.type()),
                        Dates.day(it.date()), Words.of(it.state())))
                .or(() -> scene.at(x, y).map(bar -> BarWords.of(plan, bar.initiative())));
    }

    /// Above the lanes: expected contacts and sessions.
    ///
    /// @param y from the top of the window, for the head does not scroll
    Optional<String> atHead(double x, double y) {
        if (y > scene.head().height()) return Optional.empty();
        double near = 0.5 * scene.options().em();
        return Stream.concat(scene.head().hills().stream(), scene.head().sessions().stream())
                .filter(note -> over(note.box(), x, near))
                .map(Note::told)
                .findFirst();
    }

    private static boolean over(Box box, double x, double near) {
        return x >= box.x() - near && x <= box.right() + near;
    }
}
