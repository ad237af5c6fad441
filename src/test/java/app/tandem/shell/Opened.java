package app.tandem.shell;

import app.tandem.pages.Pages;
import app.tandem.plan.Plan;
import app.tandem.store.Author;
import app.tandem.store.Backups;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program in its window, with one plan open and nothing kept on disk but its settings.
public final class Opened implements AutoCloseable {

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Stage stage;
    private final Program program;
    private final SettingsFile settings;
    private final PlanStore store;

    public Opened(Stage stage, Plan plan, Pages pages) throws Exception {
        this.stage = stage;
        var theme = new Theme();
        settings = new SettingsFile(Files.createTempDirectory("tandem").resolve("settings.json"));
        var options = new PlanStore.Options(Author.system(), Platform::runLater, failures::add, Backups.NONE);
        program = new Program(new Program.Parts(stage, theme, settings, new Failures(theme),
                FileChoosers.CANCELLED, new PlanFiles(options), pages));
        store = PlanStore.inMemory(plan, options);
        program.show(store);
    }

    public Program program() {
        return program;
    }

    public SettingsFile settings() {
        return settings;
    }

    public PlanStore store() {
        return store;
    }

    public Plan plan() {
        return store.plan();
    }

    public Parent root() {
        return stage.getScene().getRoot();
    }

    /// What has the focus.
    public Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getFocusOwner();
    }

    public List<String> texts() {
        return root().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    public void until(Callable<Boolean> truth) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, truth);
        } catch (TimeoutException e) {
            throw new AssertionError("Never so; the plan is at " + plan().revision(), e);
        }
        complain();
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, program::leave);
        complain();
    }

    private void complain() {
        if (!failures.isEmpty()) throw new AssertionError("An edit was not written", failures.getFirst());
    }
}
