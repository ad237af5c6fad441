package app.tandem.pages.craft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.Keyboard;
import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Attachment;
import app.tandem.plan.craft.CheckStep;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.craft.Lineage;
import app.tandem.plan.craft.Remark;
import app.tandem.plan.craft.relation.Ties;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
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
class CraftPaneTest {

    @TempDir
    static Path folder;

    private static final CustomField SHIFT = CustomField.plain(Id.of(CustomField.class, "shift"), "Shift", CustomField.Kind.REQUIREMENT,
                CustomField.Type.NUMBER);

    private final List<Throwable> failures = new ArrayList<>();
    private final PlanStore store = PlanStore.inMemory(
            DemoPlan.plan().with(Edit.put("Field", SHIFT)), Platform::runLater, failures::add);
    private final Requirement item = store.plan().coded(Requirement.class).getFirst();

    @Start
    void open(Stage stage) {
        var clock = Clock.fixed(DemoPlan.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var pane = new CraftPane(new Desk(store, Ids.seeded(1, clock), clock, _ -> {}), new OneFile());
        store.planProperty().subscribe(plan -> pane.show(plan, Optional.of(item.id())));
        var scroll = new ScrollPane(pane);
        scroll.setFitToWidth(true);
        var scene = new Scene(scroll, 360, 900);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        store.close();
        assertEquals(List.of(), failures);
    }

    @Test
    void aRemarkIsSaidByKeys(FxRobot robot) {
        focus(robot, Words.of("craft.remark.prompt"));
        Keyboard.write("Ask the floor first");
        Keyboard.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(plan -> Remark.on(plan, item.code()).size() == 1);
        assertEquals("Ask the floor first", Remark.on(store.plan(), item.code()).getFirst().text());
    }

    @Test
    void aFieldRefusesWhatItCannotHoldAndKeepsWhatItCan(FxRobot robot) {
        focus(robot, "Shift");
        Keyboard.write("many");
        Keyboard.type(KeyCode.ENTER);
        assertTrue(robot.lookup(Words.with("craft.field.number", "Shift", "many")).tryQuery().isPresent());
        Keyboard.push(KeyCode.CONTROL, KeyCode.A);
        Keyboard.write("3");
        Keyboard.type(KeyCode.ENTER);
        await(plan -> CustomValue.of(plan, SHIFT, item.code()).equals("3"));
    }

    @Test
    void aSplitGivesParts(FxRobot robot) {
        focus(robot, Words.of("craft.split.prompt"));
        Keyboard.write("By phone");
        Keyboard.type(KeyCode.ENTER);
        Keyboard.write("By chat");
        robot.interact(() -> robot.lookup(Words.of("craft.split")).queryButton().fire());
        await(plan -> Lineage.parts(plan, item).size() == 2);
    }

    @Test
    void aStepIsWrittenDownAndTicked(FxRobot robot) {
        focus(robot, Words.of("craft.step.new"));
        Keyboard.write("Ask the floor");
        Keyboard.type(KeyCode.ENTER);
        await(plan -> CheckStep.progress(plan, item.code()).equals(Optional.of("0/1")));
        robot.interact(() -> robot.lookup("Ask the floor").queryAs(javafx.scene.control.CheckBox.class).fire());
        await(plan -> CheckStep.progress(plan, item.code()).equals(Optional.of("1/1")));
    }

    @Test
    void anotherItemIsFoundByItsCodeAndBlockedByKeys(FxRobot robot) {
        focus(robot, Words.of("relation.other"));
        Keyboard.write("r-1");
        Keyboard.type(KeyCode.ENTER);
        await(plan -> !Ties.of(plan).on(item.code()).isEmpty());
        assertTrue(Ties.of(store.plan()).on(item.code()).getFirst().words().equals("blocks"));
    }

    @Test
    void aPictureOnTheClipboardIsPastedNoLargerThanAnyoneNeeds(FxRobot robot) {
        robot.interact(() -> {
            var content = new javafx.scene.input.ClipboardContent();
            content.putImage(new javafx.scene.image.WritableImage(2400, 600));
            javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
            robot.lookup(Words.of("craft.picture.paste")).queryButton().fire();
        });
        await(plan -> Attachment.on(plan, item.code()).size() == 1);
        var picture = Attachment.on(store.plan(), item.code()).getFirst();
        var image = new javafx.scene.image.Image(new java.io.ByteArrayInputStream(picture.bytes()));
        assertEquals(List.of(1920.0, 480.0), List.of(image.getWidth(), image.getHeight()));
    }

    @Test
    void aFileIsAttachedWithItsSize(FxRobot robot) {
        robot.interact(() -> robot.lookup(Words.of("craft.attach")).queryButton().fire());
        await(plan -> Attachment.total(plan) == 2500);
        assertTrue(robot.lookup(Words.with("craft.attach.size", "script.txt", 3)).tryQuery().isPresent());
    }

    private static void focus(FxRobot robot, String name) {
        robot.interact(() -> robot.lookup(node -> name.equals(node.getAccessibleText())).query().requestFocus());
    }

    private void await(Predicate<Plan> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> condition.test(store.plan()));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A person who always chooses the same file.
    private static final class OneFile implements FileChoosers {

        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            try {
                return Optional.of(Files.writeString(folder.resolve("script.txt"), "x".repeat(2500)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
