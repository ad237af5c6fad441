package app.tandem.shell;

import app.tandem.pages.Desk;
import app.tandem.pages.Desk.Reading;
import app.tandem.pages.Page;
import app.tandem.pages.Pages;
import app.tandem.plan.Ids;
import app.tandem.store.Author;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Snapshot;
import app.tandem.ui.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Goes through every page of a plan in a window and takes a picture of each.
public final class Screens {

    /// How the window is to look.
    ///
    /// @param scale of the type, in per cent
    public record Look(int width, int height, Theme.Mode mode, int scale, Page.Presenting presenting) {}

    /// What the pictures are taken of.
    public record Subject(PlanStore store, Clock clock, Pages pages) {}

    /// A list needs a few pulses until its cells stand where they belong.
    private static final Duration SETTLED = Duration.millis(350);

    private final Stage stage = new Stage();
    private final Router router = new Router();
    private final Deque<Page> left = new ArrayDeque<>();
    private final BiConsumer<String, byte[]> keep;
    private final Runnable done;
    private final Scene scene;

    /// Call on the JavaFX thread.
    ///
    /// @param keep gets the name of each page and its picture as PNG
    /// @param done called after the last picture
    public Screens(Subject subject, Look look, BiConsumer<String, byte[]> keep, Runnable done) {
        this.keep = keep;
        this.done = done;
        var theme = new Theme();
        var shell = shell(subject, theme);
        theme.modeProperty().set(look.mode());
        theme.scaleProperty().set(look.scale());
        scene = new Scene(shell.view(), look.width(), look.height());
        theme.apply(scene);
        stage.setScene(scene);
        shell.begin(scene);
        stage.setWidth(look.width());
        stage.setHeight(look.height());
        stage.show();
        if (look.presenting() == Page.Presenting.ON) shell.present();
    }

    /// Begins with the first page.
    public void take() {
        var page = left.poll();
        if (page == null) {
            stage.close();
            done.run();
            return;
        }
        router.go(page);
        var pause = new PauseTransition(SETTLED);
        pause.setOnFinished(_ -> {
            keep.accept(page.place().name().toLowerCase(Locale.ROOT).replace('_', '-'), Snapshot.png(scene));
            take();
        });
        pause.play();
    }

    /// A shell with nobody's settings and nobody to ask.
    private Shell shell(Subject subject, Theme theme) {
        var desk = new Desk(subject.store(), Ids.system(), subject.clock(), router, subject.pages(),
                new Reading(), Desk.Own.nobody());
        router.serve(subject.pages().all(desk));
        left.addAll(router.pages());
        var settings = new SettingsFile(Path.of("no such folder", "settings.json"));
        var parts = new Program.Parts(stage, theme, settings, new Failures(theme), FileChoosers.CANCELLED,
                new PlanFiles(PlanStore.Options.plain(Author.system())), subject.pages());
        return new Shell(parts, new Program(parts), desk, router);
    }
}
