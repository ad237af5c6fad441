package app.tandem.pages.sessions;

import app.tandem.pages.Page;
import app.tandem.plan.Plan;
import app.tandem.plan.session.PlanningSession;
import javafx.scene.Node;

/// One of the four ways to look at a session: prepare it, run it, decide, sign off.
public interface Step {

    Node node();

    void show(Plan plan, PlanningSession session);

    /// The step has come before the eyes: where the focus goes.
    default void entered() {}

    default void present(Page.Presenting mode) {}

    /// From now on it is looked at only: what is typed into or clicked stays on the other screen.
    default void follow() {}
}
