package app.tandem.pages;

import app.tandem.plan.Row;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Idea;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.rhythm.BusinessEvent;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.rhythm.Outage;
import app.tandem.plan.rhythm.Routine;
import app.tandem.plan.rhythm.Survey;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import java.util.Optional;

/// On which page of the plan a row lives.
public final class Homes {

    private Homes() {}

    /// Empty for what lives on the sessions page or nowhere in particular.
    public static Optional<Place> of(Row row) {
        return Optional.ofNullable(switch (row) {
            case Requirement _, Capability _, Fit _, Idea _ -> Place.BOARD;
            case Initiative _, Milestone _ -> Place.ROADMAP;
            case Selection _, Vendor _ -> Place.VENDORS;
            case HotButton _ -> Place.HOT_BUTTONS;
            case Routine _ -> Place.ROUTINES;
            case BusinessEvent _, Outage _ -> Place.EVENTS;
            case Survey _ -> Place.ALIGNMENT;
            default -> null;
        });
    }
}
