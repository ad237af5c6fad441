package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.scene.LaneTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who hears of what was dropped on the roadmap; each drop is one edit.
public interface Drops {

    /// @param lane the lane on which they were dropped; empty when each stays in its own
    void moved(Map<Initiative, Placement> to, List<LaneTarget> lane);

    /// From the tray.
    void placed(Map<Initiative, Placement> to, List<LaneTarget> lane);

    void resized(Initiative initiative, Placement to);

    void moved(Milestone milestone, LocalDate to);

    /// Back into the tray.
    void unplaced(List<Initiative> initiatives);

    void linked(Initiative first, Initiative then, Dependency.Type type);

    /// Why the second cannot wait for the first; empty when it can.
    Optional<String> refusal(Initiative first, Initiative then);
}
