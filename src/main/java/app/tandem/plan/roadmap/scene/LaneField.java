package app.tandem.plan.roadmap.scene;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;

/// By what the roadmap sorts initiatives into lanes.
public enum LaneField {
    LANE, LEAD_SIDE, GOAL;

    /// The name of the lane in which the initiative lies.
    public String of(Plan plan, Initiative initiative) {
        String lane = switch (this) {
            case LANE -> initiative.lane();
            case LEAD_SIDE -> Words.of(initiative.leadSide());
            case GOAL -> goal(plan, initiative);
        };
        return lane.isBlank() ? Words.of("roadmap.lane.none") : lane;
    }

    private static String goal(Plan plan, Initiative initiative) {
        return plan.referring(Delivery.class, initiative.id()).stream()
                .flatMap(delivery -> plan.find(delivery.requirement()).stream())
                .map(Requirement::goal)
                .flatMap(goal -> plan.find(goal).stream())
                .min(java.util.Comparator.comparing(Coded::code))
                .map(goal -> goal.code() + " " + goal.title())
                .orElse("");
    }
}
