package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Code;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.shell.Failures;
import app.tandem.shell.PlanFiles;
import app.tandem.shell.Program;
import app.tandem.shell.SettingsFile;
import app.tandem.store.Author;
import app.tandem.store.Backups;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// The program as it starts on a machine that never saw it, with a folder for whatever is written, and every
/// step counted.
@SuppressWarnings("NullAway.Init") // made when the window is
abstract class FirstMinutes extends ApplicationTest implements FileChoosers {

    static final String SIX = "One a\nTwo b\nThree c\nFour d\nFive e\nSix f\n";

    /// What the demo places on its roadmap first.
    static final Code ANSWER = Code.of("I-18");

    private final List<Throwable> failures = new ArrayList<>();
    Path folder;
    Stage stage;
    PlanStore store;
    int steps;

    @Override
    public void start(Stage stage) throws Exception {
        this.stage = stage;
        folder = Files.createTempDirectory("first");
        var theme = new Theme();
        var options = new PlanStore.Options(Author.system(), Platform::runLater, failures::add, Backups.NONE);
        var pages = Tandem.pages(this);
        new Program(new Program.Parts(stage, theme, new SettingsFile(folder.resolve("settings.json")),
                new Failures(theme), this, new PlanFiles(options), (place, desk) -> {
            store = desk.store();
            return pages.page(place, desk);
        })).start();
    }

    @AfterEach
    void close() {
        interact(() -> store.close());
        assertEquals(List.of(), failures);
    }

    interface Act {
        void run() throws Exception;
    }

    /// Does it, and counts the steps.
    void atMost(int most, String what, Act act) throws Exception {
        steps = 0;
        act.run();
        assertTrue(steps <= most, what + ": " + steps + " steps");
    }

    Initiative answer() {
        return (Initiative) store.plan().find(ANSWER).orElseThrow();
    }

    List<Path> written() throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains("minutes")).toList();
        }
    }

    static void until(Callable<Boolean> reached) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, reached);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public Optional<Path> open(String title, List<FileKind> kinds) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
        return Optional.of(folder.resolve(suggestedName.endsWith(".tandem") ? "mine.tandem" : suggestedName));
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.of(folder);
    }
}
