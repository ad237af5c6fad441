package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.roadmap.scene.RoadmapScene;

/// How many times as wide as the window the roadmap is; never narrower.
final class Zoom {

    private static final double STEP = 1.25;
    private static final double NEARLY = 1.01;

    private double factor = 1;

    double factor() {
        return factor;
    }

    boolean isWhole() {
        return factor < NEARLY;
    }

    void whole() {
        factor = 1;
    }

    /// That many steps closer, or further away when negative. A day gets at most as wide as a letter is high.
    void by(int steps, RoadmapScene scene) {
        double day = Math.max(scene.scale().nearDay(), scene.scale().farDay()) / factor;
        double most = Math.max(1, scene.options().em() / Math.max(day, 1e-6));
        factor = Math.clamp(factor * Math.pow(STEP, steps), 1, most);
    }
}
