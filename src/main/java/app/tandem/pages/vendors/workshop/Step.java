package app.tandem.pages.vendors.workshop;

import app.tandem.plan.Plan;
import app.tandem.plan.vendor.Selection;
import javafx.scene.Node;

/// One step on the way from a question to a recommended vendor.
public interface Step {

    /// How far a step has come.
    enum Done {
        NOTHING("○"), SOME("◑"), ALL("●");

        public final String dot;

        Done(String dot) {
            this.dot = dot;
        }

        public static Done of(int count, int whole) {
            if (count <= 0) return NOTHING;
            return count >= whole ? ALL : SOME;
        }
    }

    /// What the tab says, without the dot.
    String title();

    Node node();

    /// Brings the step up to date and answers how far it has come.
    Done show(Plan plan, Selection selection);
}
