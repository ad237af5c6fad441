package app.tandem.cli.bench;

import app.tandem.pages.roadmap.timeline.Drops;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.scene.LaneTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Drops that come to nothing, for drags that are only measured.
enum Undropped implements Drops {
    DROPS;

    @Override
    public void moved(Map<Initiative, Placement> to, List<LaneTarget> lane) {}

    @Override
    public void placed(Map<Initiative, Placement> to, List<LaneTarget> lane) {}

    @Override
    public void resized(Initiative initiative, Placement to) {}

    @Override
    public void moved(Milestone milestone, LocalDate to) {}

    @Override
    public void unplaced(List<Initiative> initiatives) {}

    @Override
    public void linked(Initiative first, Initiative then, Dependency.Type type) {}

    @Override
    public Optional<String> refusal(Initiative first, Initiative then) {
        return Optional.empty();
    }
}
