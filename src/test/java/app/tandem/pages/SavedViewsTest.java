package app.tandem.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.capabilities.CapabilitiesView;
import app.tandem.plan.craft.SavedView;
import app.tandem.ui.FileChoosers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

@SuppressWarnings("NullAway.Init") // made when the window is
class SavedViewsTest extends ApplicationTest {

    @TempDir
    static Path folder;

    private final Desk.Own own = new Desk.Own(new OneFile(), Desk.Own.nobody().notes());
    private OnStage on;

    @Override
    public void start(Stage stage) {
        on = new OnStage(stage, DemoPlan.plan(), desk -> new CapabilitiesView(new Desk(desk.store(), desk.ids(),
                desk.clock(), desk.open(), null, desk.reading(), own)));
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void a_view_of_ones_own_is_in_no_plan_and_looks_as_it_was_saved() {
        on.act(() -> heat().getSelectionModel().select(1));
        save("Mine", true);
        on.act(() -> heat().getSelectionModel().select(0));
        assertEquals("Mine (changed)", menu().getText());
        assertEquals(List.of(), List.copyOf(on.plan().all(SavedView.class)));
        on.run("Next view");
        assertEquals(1, heat().getSelectionModel().getSelectedIndex());
        assertEquals("Mine", menu().getText());
        on.run("Delete this view");
        assertEquals("Views", menu().getText());
    }

    @Test
    void views_are_written_to_a_file_and_taken_from_one_and_a_bad_file_gets_a_sentence() throws IOException {
        on.act(() -> heat().getSelectionModel().select(1));
        save("Ours", false);
        on.until(() -> SavedView.named(on.plan(), "capabilities", "Ours").isPresent());
        on.run("Write these views to a file…");
        var file = folder.resolve("views.txt");
        on.until(() -> Files.exists(file));
        on.run("Delete this view");
        on.until(() -> SavedView.on(on.plan(), "capabilities").isEmpty());
        on.run("Take views from a file…");
        on.until(() -> SavedView.named(on.plan(), "capabilities", "Ours").isPresent());
        Files.writeString(file, "code,title");
        on.run("Take views from a file…");
        on.until(() -> on.words().contains("No view was taken. That file holds no views of Tandem."));
        assertTrue(SavedView.named(on.plan(), "capabilities", "Ours").isPresent());
    }

    private void save(String title, boolean alone) {
        on.run("Save this view…");
        on.act(() -> {
            lookup("#view-alone").queryAs(CheckBox.class).setSelected(alone);
            var name = lookup("#view-name").queryAs(TextField.class);
            name.setText(title);
            name.fireEvent(new ActionEvent());
        });
    }

    private MenuButton menu() {
        return lookup("#views").query();
    }

    private ComboBox<?> heat() {
        return (ComboBox<?>) on.page().view().lookup("#heat");
    }

    /// Somebody who always names the same file.
    private static final class OneFile implements FileChoosers {

        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.of(folder.resolve("views.txt"));
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return open(title, kinds);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
