package app.tandem.pages;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.store.PlanStore;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// One page of a plan in a window of its own, on the demo's day.
public final class OnStage implements AutoCloseable {

    private static final Clock NOON =
            Clock.fixed(DemoPlan.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final PlanStore store;
    private final Page page;

    public OnStage(Stage stage, Plan plan, Function<Desk, Page> makes) {
        store = PlanStore.inMemory(plan, Platform::runLater, Throwable::printStackTrace);
        page = makes.apply(new Desk(store, Ids.seeded(1, NOON), NOON, _ -> {}));
        var scene = new Scene(new StackPane(page.view()), 1300, 760);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    public PlanStore store() {
        return store;
    }

    public Page page() {
        return page;
    }

    /// What a key of the page does, by the words of its command.
    public void run(String label) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> page.commands().stream()
                .filter(command -> command.label().equals(label)).findFirst().orElseThrow().run().run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void present() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> page.present(Page.Presenting.ON));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The first node of that style that can be seen.
    public <N extends Node> N find(String style, Class<N> type) {
        return page.view().lookupAll(style).stream().filter(type::isInstance).map(type::cast)
                .filter(OnStage::seen).findFirst().orElseThrow(() -> new AssertionError("No " + style));
    }

    /// All words of labels and buttons that can be seen.
    public List<String> words() {
        return Stream.of(".label", ".button", ".toggle-button")
                .flatMap(style -> page.view().lookupAll(style).stream())
                .filter(OnStage::seen).filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText()).filter(text -> text != null && !text.isBlank())
                .toList();
    }

    private static boolean seen(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    /// Waits until the plan is at that revision; the first holds what it was opened with.
    public void settle(long revision) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> store.plan().revision() == revision);
        } catch (TimeoutException e) {
            throw new AssertionError("The plan is at " + store.plan().revision() + ", not at " + revision, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() {
        store.close();
    }
}
