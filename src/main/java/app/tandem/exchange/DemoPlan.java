package app.tandem.exchange;

import app.tandem.exchange.demo.Story;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Workspace;
import java.time.LocalDate;

/// The demo plan of Northmere Utilities: every edit that its people made in two years, in their order.
public final class DemoPlan {

    /// The day at which its clock stands.
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private DemoPlan() {}

    public static Workspace workspace() {
        return Workspace.named("Northmere Utilities").with().demo(true).pinnedToday(TODAY).build();
    }

    /// The plan as it stands today, for those who need no history.
    public static Plan plan() {
        var story = Story.read();
        var plan = Plan.EMPTY.with(Edit.put(workspace().name(), workspace()));
        for (var chapter : story.chapters()) plan = plan.with(story.tell(chapter, plan, ""));
        return plan;
    }
}
