package app.tandem.plan.roadmap.scene;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import app.tandem.plan.roadmap.scene.RoadmapScene.Lane;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark;
import java.util.ArrayList;
import java.util.List;

/// A roadmap cut between its lanes into pieces that fit a page each. A lane is never cut, even when it
/// is too high on its own.
public final class ScenePages {

    private ScenePages() {}

    /// @param most height of a page, head included
    public static List<RoadmapScene> of(RoadmapScene scene, double most) {
        var pages = new ArrayList<RoadmapScene>();
        double head = scene.options().head();
        int first = 0;
        for (int i = 0; i <= scene.lanes().size(); i++) {
            boolean over = i < scene.lanes().size()
                    && head + scene.lanes().get(i).bottom() - scene.lanes().get(first).top() > most;
            boolean last = i == scene.lanes().size();
            if (i > first && (over || last)) {
                pages.add(piece(scene, first, i));
                first = i;
            }
        }
        return pages.isEmpty() ? List.of(scene) : pages;
    }

    private static RoadmapScene piece(RoadmapScene scene, int from, int to) {
        double top = scene.lanes().get(from).top();
        double bottom = scene.lanes().get(to - 1).bottom();
        double up = top - scene.options().head();
        var lanes = scene.lanes().subList(from, to).stream()
                .map(lane -> new Lane(lane.title(), lane.top() - up, lane.bottom() - up, lane.limits()))
                        .toList();
        var bars = scene.bars().stream().filter(bar -> bar.lane() >= from && bar.lane() < to)
                .map(bar -> moved(bar, from, up)).toList();
        var marks = scene.marks().stream()
                .filter(mark -> mark.box().y() >= top && mark.box().y() < bottom)
                .map(mark -> new Mark(mark.kind(), mark.about(), moved(mark.box(), up), mark.text(),
                        mark.words()))
                .toList();
        double height = bottom - up;
        var freezes = scene.freezes().stream()
                .map(box -> new Box(box.x(), box.y(), box.width(), height - box.y())).toList();
        return new RoadmapScene(scene.options(), scene.scale(), height, lanes, bars, marks, freezes,
                scene.today(), scene.tray(), scene.earlier(), scene.later());
    }

    private static Bar moved(Bar bar, int lanes, double up) {
        return new Bar(bar.initiative(), bar.lane() - lanes, moved(bar.box(), up), bar.monogram(), bar.text(),
                bar.words(), bar.ghost().map(box -> moved(box, up)), bar.clippedStart(), bar.clippedEnd());
    }

    private static Box moved(Box box, double up) {
        return new Box(box.x(), box.y() - up, box.width(), box.height());
    }
}
