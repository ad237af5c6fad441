package app.tandem.pages;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.store.PlanStore;
import app.tandem.ui.Command;
import app.tandem.ui.Keys;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// One page of a plan in a window of its own, on the demo's day.
public final class OnStage implements AutoCloseable {

    private static final Clock NOON =
            Clock.fixed(DemoPlan.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final List<Object> left = new ArrayList<>();
    private final PlanStore store;
    private final Page page;
    private final Scene scene;

    public OnStage(Stage stage, Plan plan, Function<Desk, Page> makes) {
        store = PlanStore.inMemory(plan, Platform::runLater, failure::set);
        page = makes.apply(new Desk(store, Ids.seeded(1, NOON), NOON, new Way() {
            @Override
            public void open(Id<?> id) {
                left.add(id);
            }

            @Override
            public void go(Place place) {
                left.add(place);
            }
        }));
        scene = new Scene(new StackPane(page.view()), 1366, 760);
        new Theme().apply(scene);
        new Keys(page::commands, () -> true, _ -> {}).listenTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    public PlanStore store() {
        return store;
    }

    public Page page() {
        return page;
    }

    /// The rows and the places that lie on other pages, to which people were led.
    public List<Object> left() {
        return List.copyOf(left);
    }

    public Scene scene() {
        return scene;
    }

    public Plan plan() {
        return store.plan();
    }

    public Coded row(Code code) {
        return plan().find(code).orElseThrow();
    }

    /// What a key of the page does, by the words of its command.
    public void run(String label) {
        act(() -> command(label).run().run());
    }

    public Command command(String label) {
        return page.commands().stream().filter(command -> command.label().equals(label))
                .findFirst().orElseThrow(() -> new AssertionError("No " + label));
    }

    public void reveal(Code code) {
        act(() -> page.reveal(row(code).id()));
    }

    public void present() {
        act(() -> page.present(Page.Presenting.ON));
    }

    /// Does it as the window would, and waits until it is done.
    public void act(Runnable deed) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, deed);
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
        until(() -> plan().revision() == revision);
    }

    public void until(Callable<Boolean> reached) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> failure.get() != null || reached.call());
        } catch (TimeoutException e) {
            throw new AssertionError("Never so; the plan is at " + plan().revision(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
        complain();
    }

    /// An edit that could not be written is an error of the test.
    private void complain() {
        var lost = failure.get();
        if (lost != null) throw new AssertionError("An edit was not written", lost);
    }

    @Override
    public void close() {
        store.close();
        complain();
    }
}
