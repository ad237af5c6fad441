package app.tandem.pages.board.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.OnStage;
import app.tandem.pages.board.BoardView;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.craft.field.Tint;
import app.tandem.plan.craft.look.MarkRule;
import app.tandem.ui.FileChoosers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

@SuppressWarnings("NullAway.Init") // made when the window is
class TableExportTest extends ApplicationTest {

    @TempDir
    static Path folder;

    private OnStage on;

    @Override
    public void start(Stage stage) {
        on = new OnStage(stage, DemoPlan.plan(), desk -> new BoardView(new Desk(desk.store(), desk.ids(),
                desk.clock(), desk.open(), null, desk.reading(), new Desk.Own(new Saving(), Desk.Own.nobody().notes()))));
    }

    @AfterEach
    void close() {
        on.close();
    }

    @Test
    void what_is_shown_is_written_under_the_same_headings() throws IOException {
        on.act(() -> {
            on.command("Group the cards differently").run().run();
            on.command("Table or cards").run().run();
        });
        export(0);
        export(1);
        on.until(() -> Files.exists(folder.resolve("Requirements.xlsx"))
                && Files.exists(folder.resolve("Requirements.csv")));
        var lines = Files.readString(folder.resolve("Requirements.csv")).lines().toList();
        assertTrue(lines.get(1).contains("▾ Agent workspace · 8"), lines.get(1));
        assertTrue(lines.get(1).contains("3 Must"), lines.get(1));
        assertEquals(lookup("#needs-table").queryTableView().getItems().size() + 1, lines.size());
        try (var book = WorkbookFactory.create(folder.resolve("Requirements.xlsx").toFile())) {
            assertEquals("▾ Agent workspace · 8", book.getSheetAt(0).getRow(3).getCell(1).getStringCellValue());
        }
    }

    @Test
    void the_marks_of_the_rows_are_written_beside_their_titles() throws IOException {
        on.act(() -> {
            on.store().perform(Edit.put("Mark", new MarkRule(Id.of(MarkRule.class, "m"), "Asked first",
                    "priority:must", Tint.TEAL, 1)));
            on.command("Table or cards").run().run();
        });
        on.until(() -> lookup("#needs-table").queryTableView().getColumns().get(2).getText().equals("Mark"));
        var target = folder.resolve("Requirements.csv");
        Files.deleteIfExists(target);
        export(1);
        on.until(() -> Files.exists(target));
        var lines = Files.readString(target).lines().toList();
        assertTrue(lines.getFirst().contains("Title,Mark,Priority"), lines.getFirst());
        assertTrue(lines.stream().skip(1)
                .allMatch(line -> line.contains(",Asked first,Must") == line.contains(",Must,")));
    }

    private void export(int which) {
        on.act(() -> lookup("#export-table").<MenuButton>query().getItems().get(which).fire());
    }

    /// Somebody who takes every name that is offered.
    private static final class Saving implements FileChoosers {

        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.of(folder.resolve(suggestedName));
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
