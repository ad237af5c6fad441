package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.pages.Desk;
import app.tandem.pages.sessions.SessionsView;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.SmallTable;
import app.tandem.plan.session.live.Stretch;
import app.tandem.plan.session.live.TalkTime;
import app.tandem.store.Author;
import app.tandem.store.Backups;
import app.tandem.store.PlanCheck;
import app.tandem.store.PlanStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A program that is killed in the middle of a session opens it again where it was, with what was being typed.
@SuppressWarnings("NullAway.Init") // made when the window is
class SessionKillTest extends ApplicationTest {

    private static final String DRAFT = "a jon ask the ven";

    @TempDir
    Path folder;

    private Stage stage;

    @Override
    public void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aKilledSessionGoesOnWhereItWas() throws Exception {
        var file = folder.resolve("plan.tandem");
        PlanStore.create(file, SmallTable.plan(second()), PlanStore.Options.plain(Author.system())).close();
        var acknowledged = heldUntilKilled(file, 6);
        assertTrue(acknowledged.size() >= 6, acknowledged.toString());

        try (var store = opened(file)) {
            assertEquals(acknowledged, store.plan().all(MinuteLine.class).stream().map(MinuteLine::text)
                    .filter(acknowledged::contains).toList());
            assertEquals(Optional.of(second().id()),
                    TalkTime.newest(store.plan(), SmallTable.S5).filter(Stretch::running).map(Stretch::agendaItem));
            var page = shown(store);
            assertTrue(labels(page).stream().anyMatch(text -> text.startsWith("S5 was running until ")));
            assertEquals(DRAFT, ((TextField) page.view().lookup("#capture")).getText());
            assertEquals("2  Second", ((Labeled) page.view().lookup("#pointTitle")).getText());
            interact(() -> ((ButtonBase) page.view().lookup("#stopClock")).fire());
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () ->
                    TalkTime.newest(store.plan(), SmallTable.S5).filter(Stretch::running).isEmpty());
        }
        assertEquals(List.of(), PlanCheck.of(file));
    }

    private SessionsView shown(PlanStore store) {
        var page = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var made = new SessionsView(new Desk(store, Ids.system(), Clock.systemUTC(), _ -> {}));
            made.reveal(SmallTable.S5);
            stage.setScene(new Scene(made.view(), 1366, 768));
            stage.show();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return page;
    }

    private static List<String> labels(SessionsView page) {
        return page.view().lookupAll(".label").stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).toList();
    }

    private static AgendaItem second() {
        return SmallTable.point().with().id(Id.of(AgendaItem.class, "second")).number(2)
                .title("Second").build();
    }

    private static PlanStore opened(Path file) {
        return PlanStore.open(file,
                new PlanStore.Options(Author.system(), Platform::runLater, failure -> {
                    throw new IllegalStateException(failure);
                }, Backups.NONE));
    }

    private static List<String> heldUntilKilled(Path file, int lines) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                        "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw",
                        "-Dprism.text=t2k", "-Djava.awt.headless=true",
                        "-cp", System.getProperty("java.class.path"), Meeting.class.getName(), file.toString())
                .redirectErrorStream(true)
                .start();
        var acknowledged = new ArrayList<String>();
        try (BufferedReader out = process.inputReader()) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("Said ")) acknowledged.add(line);
                if (acknowledged.size() == lines) process.toHandle().destroyForcibly();
            }
        }
        process.waitFor();
        return acknowledged;
    }

    /// Holds a session in a window, goes to its second point, begins to type a line, and writes without end.
    static final class Meeting {

        private Meeting() {}

        public static void main(String[] arguments) {
            Platform.startup(() -> {
                var store = opened(Path.of(arguments[0]));
                var page = new SessionsView(new Desk(store, Ids.system(), Clock.systemUTC(), _ -> {}));
                page.reveal(SmallTable.S5);
                var stage = new Stage();
                stage.setScene(new Scene(page.view(), 1366, 768));
                stage.show();
                page.commands().stream().filter(one -> one.label().equals("Next agenda point")).findFirst()
                        .orElseThrow().run().run();
                var capture = (TextField) page.view().lookup("#capture");
                capture.setText(DRAFT);
                say(store, 1);
            });
        }

        /// The draft is on the disk before the first line is said: one thread writes both, one after the other.
        private static void say(PlanStore store, int number) {
            if (store.drafts().text("capture " + SmallTable.S5.value()).isEmpty()) {
                Platform.runLater(() -> say(store, number));
                return;
            }
            var text = "Said " + number;
            store.perform(plan -> Edit.put(text, new MinuteLine(Ids.system().next(MinuteLine.class), SmallTable.S5,
                    second().id(), MinuteLine.next(plan, SmallTable.S5), MinuteLine.Kind.NOTE, text, null)))
                    .thenAccept(_ -> {
                        System.out.println(text);
                        say(store, number + 1);
                    });
        }
    }
}
