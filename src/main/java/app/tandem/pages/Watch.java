package app.tandem.pages;

import app.tandem.plan.Plan;
import app.tandem.store.PlanStore;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A page's eye on the plan, open while the page stands in a window. What happens meanwhile is seen when the
/// page comes back, so that an edit costs what the page in front shows, however many lie behind it.
public final class Watch {

    private final PlanStore store;
    private final Consumer<Plan> show;
    private Subscription following = Subscription.EMPTY;
    private @Nullable Plan seen;

    Watch(PlanStore store, Node view, Consumer<Plan> show) {
        this.store = store;
        this.show = show;
        view.sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null ? Subscription.EMPTY : store.planProperty().subscribe(_ -> look());
        });
    }

    /// Shows what has happened since the last look. A page that may be in no window looks before it finds a
    /// row.
    @SuppressWarnings("ReferenceEquality") // the same plan has been shown already
    public void look() {
        var plan = store.plan();
        if (plan == seen) return;
        seen = plan;
        show.accept(plan);
    }
}
