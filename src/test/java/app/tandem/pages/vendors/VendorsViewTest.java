package app.tandem.pages.vendors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.pages.Desk;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Side;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.reports.matrix.ScoringBook;
import app.tandem.store.PlanStore;
import app.tandem.ui.Command;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class VendorsViewTest {

    private static final int SCORE = 5;
    private static final int RESULT = 7;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private PlanStore store;
    private VendorsView view;

    @Start
    void open(Stage stage) {
        store = PlanStore.inMemory(DemoSelections.plan(), Platform::runLater, failure -> {
            throw new AssertionError(failure);
        });
        view = new VendorsView(new Desk(store, Ids.seeded(3, clock), clock, _ -> {}), FileChoosers.CANCELLED);
        var scene = new Scene(view.view(), 1136, 700);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_result_says_who_leads_and_how_firmly(FxRobot robot) {
        robot.interact(() -> steps(robot).getSelectionModel().select(RESULT));
        assertTrue(robot.lookup(".heading").queryAllAs(Label.class).stream().anyMatch(label ->
                label.isVisible() && label.getText().startsWith("Dovetail Connect leads by 0.95 points · Fragile")));
    }

    @Test
    void when_all_are_out_or_one_is_left_the_result_says_so(FxRobot robot) {
        robot.interact(() -> steps(robot).getSelectionModel().select(RESULT));
        var hands = new Hands(robot, store);
        var vendors = store.plan().referring(Vendor.class, platform().id());
        var gone = vendors.stream().map(vendor -> vendor.with().status(Vendor.Status.EXCLUDED)
                .excludedBecause("Late").build()).toList();
        perform(Edit.put("Out", gone));
        assertTrue(hands.said("All 5 vendors are out: there is nobody to rank"));
        perform(Edit.put("Back", DemoSelections.vendor(store.plan(), "Auralink Cloud")
                .withStatus(Vendor.Status.RESPONDED)));
        assertTrue(hands.said("Auralink Cloud is the only vendor with a total"));
        assertTrue(hands.said("Only Auralink Cloud is in: a ranking of one says nothing"));
    }

    @Test
    void before_the_reveal_nothing_of_the_scores_is_shown(FxRobot robot) {
        perform(Edit.put("Hide", platform().withRevealed(false)));
        robot.interact(() -> steps(robot).getSelectionModel().select(RESULT));
        assertFalse(robot.lookup(".heading").queryAllAs(Label.class).stream()
                .anyMatch(label -> shown(label) && label.getText().contains("Dovetail")));
    }

    @Test
    void a_press_on_a_score_is_written_and_can_be_taken_back(FxRobot robot) {
        var evaluator = store.plan().referring(Evaluator.class, platform().id()).getFirst();
        var old = scores(evaluator).getFirst();
        perform(Edit.put("Hide", platform().withRevealed(false)));
        robot.interact(() -> {
            steps(robot).getSelectionModel().select(SCORE);
            robot.lookup(".scorers .list-view").queryAs(ListView.class).getSelectionModel().select(0);
        });
        assertTrue(robot.lookup(".score").queryAll().isEmpty(), "a name alone opens no sheet");
        var name = store.plan().get(evaluator.person()).name();
        new Hands(robot, store).press("I am " + name + ": open my sheet (Enter)");
        var buttons = robot.lookup(".score").queryAllAs(ToggleButton.class).stream().toList();
        assertEquals("4", buttons.stream().filter(ToggleButton::isSelected).findFirst().orElseThrow().getText());
        robot.interact(() -> buttons.get(2).fire());
        settle();
        assertEquals(List.of(2.0), List.of(scores(evaluator).getFirst().value()));
        assertEquals(old.id(), scores(evaluator).getFirst().id());
    }

    @Test
    void a_sheet_dropped_elsewhere_opens_its_selection_and_is_taken(@TempDir Path folder) throws Exception {
        var workforce = DemoSelections.selection(store.plan(), "VS-02");
        perform(Edit.put("Hide", workforce.withRevealed(false)));
        var evaluator = store.plan().referring(Evaluator.class, workforce.id()).getFirst();
        var sheet = folder.resolve("sheet.xlsx");
        try (var out = Files.newOutputStream(sheet)) {
            ScoringBook.write(store.plan(), evaluator, LocalDate.of(2026, 11, 21), out);
        }
        assertFalse(view.take(List.of(folder.resolve("plan.pdf"))));
        var hands = new Hands(new FxRobot(), store);
        var other = Files.writeString(folder.resolve("x.xlsx"), "x");
        hands.act(() -> assertTrue(view.take(List.of(sheet, other))));
        Hands.waitFor(() -> hands.said("1 imported"));
        assertTrue(hands.said("x.xlsx: This is no scoring sheet of Tandem"));
        var picker = hands.find(ComboBox.class, box -> box.getValue() instanceof Selection, "picker");
        assertEquals(workforce.id(), ((Selection) picker.getValue()).id());
    }

    @Test
    void the_curtain_falls_by_a_key_and_hides_the_sheet_that_was_open(FxRobot robot) {
        perform(Edit.put("Hide", platform().withRevealed(false)));
        robot.interact(() -> {
            steps(robot).getSelectionModel().select(SCORE);
            robot.lookup(".scorers .list-view").queryAs(ListView.class).requestFocus();
            robot.lookup(".scorers .list-view").queryAs(ListView.class).getSelectionModel().select(1);
        });
        Keyboard.push(KeyCode.ENTER);
        assertFalse(robot.lookup(".score").queryAll().isEmpty());
        robot.interact(() -> command("Draw the curtain over scores").run().run());
        assertTrue(robot.lookup(".score").queryAll().isEmpty());
    }

    @Test
    void one_key_gives_all_the_same_weight_and_says_why_not_once_they_are_locked() {
        perform(Edit.put("Lock", platform().withWeightsLockedAt(Instant.EPOCH)));
        assertEquals("The weights are locked; only a decision changes them",
                command("Same weight for all").refusal().getValue());
        perform(Edit.put("Open", platform().withWeightsLockedAt(null).withRevealed(false)));
        assertEquals("", command("Same weight for all").refusal().getValue());
        new Hands(new FxRobot(), store).act(command("Same weight for all").run());
        var shares = Matrix.of(store.plan(), platform()).shares(Side.JOINT).orElseThrow().printed();
        assertEquals(List.of(11.2, 11.1, 11.1, 11.1, 11.1, 11.1, 11.1, 11.1, 11.1), shares);
    }

    private Command command(String label) {
        return view.commands().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
    }

    private Selection platform() {
        return DemoSelections.selection(store.plan(), "VS-01");
    }

    private List<Score> scores(Evaluator evaluator) {
        return store.plan().referring(Score.class, evaluator.id());
    }

    private void perform(Edit edit) {
        store.perform(edit).toCompletableFuture().join();
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shown(Label label) {
        for (Node node = label; node != null; node = node.getParent()) {
            if (!node.isVisible()) return false;
        }
        return true;
    }

    private static TabPane steps(FxRobot robot) {
        return robot.lookup(".tab-pane").queryAs(TabPane.class);
    }
}
