package app.tandem.plan.roadmap.scene;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import app.tandem.plan.roadmap.scene.RoadmapScene.Lane;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark;
import app.tandem.plan.roadmap.scene.RoadmapScene.Shade;
import java.util.ArrayList;
import java.util.List;

/// A roadmap cut between its lanes into pieces that fit a page each. A lane is never cut, even when it
/// is too high on its own.
public final class ScenePages {

    private ScenePages() {}

    /// @param most height of a page, head included
    public static List<RoadmapScene> of(RoadmapScene scene, double most) {
        var pages = new ArrayList<RoadmapScene>();
        double head = scene.head().height();
        int first = 0;
        for (int i = 0; i <= scene.lanes().size(); i++) {
            boolean over = i < scene.lanes().size()
                    && head + scene.lanes().get(i).bottom() - scene.lanes().get(first).top() > most;
            boolean last = i == scene.lanes().size();
            if (i > first && (over || last)) {
                int cut = last ? i : withoutHeading(scene, first, i);
                pages.add(piece(scene, first, cut));
                first = cut;
            }
        }
        return pages.isEmpty() ? List.of(scene) : pages;
    }

    /// The name of a group stays with its first lane.
    private static int withoutHeading(RoadmapScene scene, int first, int end) {
        boolean heading = scene.lanes().get(end - 1).kind() == RoadmapScene.LaneKind.GROUP;
        return heading && end - 1 > first ? end - 1 : end;
    }

    private static RoadmapScene piece(RoadmapScene scene, int from, int to) {
        double top = scene.lanes().get(from).top();
        double bottom = scene.lanes().get(to - 1).bottom();
        double up = top - scene.head().height();
        var lanes = scene.lanes().subList(from, to).stream()
                .map(lane -> new Lane(lane.kind(), lane.key(), lane.title(), lane.targets(), lane.top() - up,
                        lane.bottom() - up, lane.count(), lane.folded()))
                .toList();
        var bars = scene.bars().stream().filter(bar -> bar.lane() >= from && bar.lane() < to)
                .map(bar -> moved(bar, from, up)).toList();
        var marks = scene.marks().stream().filter(mark -> within(mark.extent(), top, bottom))
                .map(mark -> moved(mark, up)).toList();
        var strips = scene.strips().stream().filter(strip -> within(strip, top, bottom))
                .map(strip -> moved(strip, up)).toList();
        double height = bottom - up;
        var shades = scene.shades().stream().map(shade -> new Shade(shade.kind(), shade.title(),
                new Box(shade.box().x(), shade.box().y(), shade.box().width(), height - shade.box().y())))
                .toList();
        return new RoadmapScene(scene.options(), scene.scale(), scene.head(), height, lanes, bars, marks,
                strips,
                shades, scene.tones(), scene.hidden(), scene.farMilestones());
    }

    private static boolean within(Box box, double top, double bottom) {
        return box.y() >= top && box.y() < bottom;
    }

    private static Bar moved(Bar bar, int lanes, double up) {
        return new Bar(bar.initiative(), bar.lane() - lanes, moved(bar.box(), up), bar.monogram(),
                bar.lines(),
                bar.ink(), bar.words(), bar.ghost().map(box -> moved(box, up)), bar.clippedStart(),
                bar.clippedEnd(), moved(bar.extent(), up));
    }

    private static Mark moved(Mark mark, double up) {
        return new Mark(mark.kind(), mark.milestone(), mark.about(), moved(mark.box(), up), mark.lines(),
                mark.words(), moved(mark.extent(), up));
    }

    private static Box moved(Box box, double up) {
        return new Box(box.x(), box.y() - up, box.width(), box.height());
    }
}
