package app.tandem.reports.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Workspace;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.BarWords;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.TimeScale.View;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.RoadmapDrawing;
import app.tandem.plan.roadmap.scene.RoadmapLegend;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import app.tandem.plan.roadmap.scene.ScenePages;
import app.tandem.reports.paint.TypeWidths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The pictures of a roadmap for slides, in 96ths of an inch: as large as fits, on several when the type
/// would get too small to read.
record RoadmapFigures(Plan plan, LocalDate today, TimeScale scale, TypeWidths type) {

    /// Room under the title of a slide.
    private static final double WIDTH = 1188;
    private static final double HEIGHT = 540;
    /// 14 to 11 points.
    private static final List<Double> SIZES = List.of(18.67, 17.33, 16.0, 14.67);

    /// Nine points.
    private static final double SMALLEST = 12;

    RoadmapFigures(Plan plan, LocalDate today) {
        this(plan, today, TimeScale.of(today, View.BOTH, 0, 1), new TypeWidths());
    }

    /// Whether years three to five are shown at all.
    boolean far() {
        return plan.find(Workspace.ONLY).map(Workspace::farHorizon).orElse(true);
    }

    boolean stillOpen(Initiative initiative) {
        var end = initiative.end();
        return end != null && !end.end().isBefore(scale.start());
    }

    boolean beginsFar(Initiative initiative) {
        var start = initiative.start();
        return start != null && scale.far(start.start());
    }

    boolean reachesFar(Initiative initiative) {
        var end = initiative.end();
        return end != null && scale.far(end.end());
    }

    /// A picture, and the same in words.
    record Picture(Drawing drawing, String told) {}

    List<Picture> pages(View view, String title) {
        RoadmapScene scene = scene(view, SIZES.getLast());
        for (double em : SIZES) {
            var larger = scene(view, em);
            if (larger.height() + legend(larger) > HEIGHT) continue;
            scene = larger;
            break;
        }
        var pictures = new ArrayList<Picture>();
        for (var page : ScenePages.of(scene, HEIGHT - legend(scene))) {
            pictures.add(new Picture(drawing(page, title), told(page, title)));
        }
        return pictures;
    }

    /// The whole roadmap in one drawing of that width, as large as the height allows.
    Drawing fitting(double width, double height, String title) {
        var em = SIZES.stream()
                .filter(size -> drawn(width, size).height() <= height)
                .findFirst()
                .orElse(SMALLEST);
        return drawing(drawn(width, em), title);
    }

    private RoadmapScene drawn(double width, double em) {
        return RoadmapScene.of(plan, today, RoadmapOptions.of(View.BOTH, width, em, type));
    }

    private String told(RoadmapScene scene, String title) {
        return scene.bars().stream().map(bar -> BarWords.of(plan, bar.initiative()))
                .collect(Collectors.joining("\n", title + ".\n", ""));
    }

    private RoadmapScene scene(View view, double em) {
        return RoadmapScene.of(plan, today, RoadmapOptions.of(view, WIDTH, em, type));
    }

    /// Arrows lie over the ground and under the bars, so that no word is crossed out.
    private void waits(RoadmapScene scene, List<Shape> shapes) {
        int bars = 0;
        while (bars < shapes.size() && !(shapes.get(bars) instanceof Shape.Group)) bars++;
        var arrows = new ArrayList<Shape>();
        for (var bar : scene.bars()) {
            for (var wait : plan.referring(Dependency.class, bar.initiative().id())) {
                var first = wait.from().equals(bar.initiative().id()) ? null
                        : scene.bar(wait.from()).orElse(null);
                if (first == null) continue;
                var from = name(first.initiative());
                var to = name(bar.initiative());
                arrows.add(Shape.Connector.between(from, to, Look.stroked(Ink.INK_3, 1))
                        .named(from + " → " + to, ""));
            }
        }
        shapes.addAll(bars, arrows);
    }

    private static String name(Initiative initiative) {
        return initiative.code() + " " + initiative.title();
    }

    private Drawing drawing(RoadmapScene scene, String title) {
        var whole = new RoadmapDrawing(scene, it -> BarWords.of(plan, it)).whole(title);
        double em = scene.options().em();
        double width = scene.options().width();
        var shapes = new ArrayList<>(whole.shapes());
        waits(scene, shapes);
        shapes.addAll(RoadmapLegend.shapes(scene, new Box(0, whole.height() + 0.3 * em, width, 0)));
        return new Drawing(width, Math.ceil(whole.height() + legend(scene)), title, shapes);
    }

    private static double legend(RoadmapScene scene) {
        double lines = RoadmapLegend.HEIGHT * RoadmapLegend.lines(scene, scene.options().width());
        return (lines + 0.4) * scene.options().em();
    }
}
