package app.tandem.shell;

import app.tandem.pages.Desk;
import app.tandem.pages.Desk.Reading;
import app.tandem.pages.Pages;
import app.tandem.plan.Ids;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.session.live.Witness;
import app.tandem.store.PlanStore;
import app.tandem.ui.Background;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.FileChoosers.FileKind;
import app.tandem.ui.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The running program: one window that shows either the start or one open plan.
public final class Program {

    /// What the program is made of.
    public record Parts(
            Stage stage, Theme theme, SettingsFile settings, Failures failures, FileChoosers choosers,
            PlanFiles files, Pages pages) {}

    private final Parts parts;
    private @Nullable PlanStore store;

    public Program(Parts parts) {
        this.parts = parts;
        parts.settings().settingsProperty().subscribe(settings -> {
            parts.theme().modeProperty().set(settings.theme());
            parts.theme().scaleProperty().set(settings.scale());
        });
        parts.stage().setMinWidth(1024);
        parts.stage().setMinHeight(680);
        parts.stage().setOnCloseRequest(_ -> leave());
    }

    /// Shows the start window.
    public void start() {
        parts.stage().setTitle(Words.of("app.name"));
        show(new StartWindow(this).view());
        parts.stage().show();
    }

    public void open(Path file) {
        load(() -> parts.files().open(file));
    }

    /// A fresh copy of the demo, beside all copies that were made before.
    public void demo() {
        var name = Words.of("start.demo.file") + " " + LocalDate.now(ZoneId.systemDefault());
        load(() -> parts.files().demo(parts.settings().free("demo", name, ".tandem")));
    }

    /// Shows a plan that is open already.
    public void show(PlanStore opened) {
        leave();
        store = opened;
        var workspace = opened.plan().find(Workspace.ONLY);
        var router = new Router();
        var desk = new Desk(opened, Ids.system(), clock(workspace.orElse(null)), router, parts.pages(),
                new Reading(), new Desk.Own(parts.choosers(), parts.settings().notes()));
        router.serve(parts.pages().all(desk));
        var shell = new Shell(parts, this, desk, router);
        parts.stage().setTitle(title(opened, workspace.orElse(null)));
        Witness.running(opened.plan()).ifPresent(session -> router.open(session.id()));
        shell.begin(show(shell.view()));
        parts.stage().show();
    }

    void create() {
        parts.choosers().save(Words.of("start.new"), Words.of("start.new.file"), kinds())
                .ifPresent(file -> load(() -> parts.files().create(file)));
    }

    void choose() {
        parts.choosers().open(Words.of("start.open"), kinds()).ifPresent(this::open);
    }

    void saveCopy() {
        var open = store;
        if (open == null) return;
        var today = LocalDate.now(ZoneId.systemDefault());
        var name = PlanFiles.name(open.path()) + " " + today + ".tandem";
        parts.choosers().save(Words.of("command.saveCopy"), name, kinds()).ifPresent(open::saveCopy);
    }

    void close() {
        leave();
        start();
    }

    void quit() {
        leave();
        Platform.exit();
    }

    List<Settings.Recent> recent() {
        return parts.settings().get().recent();
    }

    void forget(Settings.Recent one) {
        parts.settings().change(all -> all.forgotten(one));
    }

    void forgetRecent() {
        parts.settings().change(Settings::forgottenAll);
    }

    private void load(Callable<PlanStore> opening) {
        Background.call(opening, this::opened, parts.failures()::show);
    }

    private void opened(PlanStore opened) {
        show(opened);
        parts.settings().change(all -> all.opened(opened.path(), Clock.systemUTC().instant()));
    }

    /// Closes the plan, once everything is written.
    void leave() {
        if (store != null) store.close();
        store = null;
    }

    private Scene show(Parent root) {
        var stage = parts.stage();
        double width = stage.isShowing() ? stage.getScene().getWidth() : 1366;
        double height = stage.isShowing() ? stage.getScene().getHeight() : 768;
        var scene = new Scene(root, width, height);
        parts.theme().apply(scene);
        stage.setScene(scene);
        return scene;
    }

    /// The time of day goes on in a plan whose day stands still.
    private static Clock clock(@Nullable Workspace workspace) {
        var day = workspace == null ? null : workspace.pinnedToday();
        var now = Clock.system(ZoneId.systemDefault());
        return day == null
                ? now
                : Clock.offset(now, Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(now), day)));
    }

    private static String title(PlanStore store, @Nullable Workspace workspace) {
        var name = workspace == null ? PlanFiles.name(store.path()) : workspace.name();
        if (workspace != null && workspace.demo()) return Words.with("window.title.demo", name);
        return store.writable() ? Words.with("window.title", name)
                : Words.with("window.title.readOnly", name);
    }

    private static List<FileKind> kinds() {
        return List.of(new FileKind(Words.of("file.kind"), "tandem"));
    }
}
