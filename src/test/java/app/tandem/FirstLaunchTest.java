package app.tandem;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.session.PlanningSession;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The first ten minutes with the program by keys alone, every press counted, what is typed in sentences aside.
class FirstLaunchTest extends FirstMinutes {

    @Test
    void the_demo_is_linked_agreed_shown_and_handed_over_and_an_own_plan_begun() throws Exception {
        atMost(1, "open the demo plan", () -> {
            key(KeyCode.ENTER);
            until(() -> store != null && stage.getTitle().contains("Northmere"));
        });
        atMost(5, "link R-19", () -> {
            find("R-19");
            key(KeyCode.L);
            Keyboard.write("C-35");
            key(KeyCode.ENTER);
            until(() -> fit().isPresent());
        });
        atMost(2, "agree", () -> {
            key(KeyCode.Y);
            until(() -> fit().orElseThrow().tickItOn() != null);
            key(KeyCode.SHIFT, KeyCode.Y);
            until(() -> fit().orElseThrow().agreed());
        });
        place();
        atMost(2, "present", () -> {
            key(KeyCode.F5);
            assertTrue(stage.getScene().getRoot().getStyleClass().contains("presenting"));
            key(KeyCode.ESCAPE);
        });
        atMost(3, "hand over", () -> {
            key(KeyCode.CONTROL, KeyCode.E);
            key(KeyCode.ENTER);
            until(() -> !written().isEmpty());
        });
        atMost(3, "see the keys", () -> {
            find("cheat");
            assertTrue(texts().contains("Keys"));
            key(KeyCode.ESCAPE);
        });
        beginAnOwnPlan();
    }

    private void place() throws Exception {
        unplace();
        atMost(4, "place the bar that answers it", () -> {
            find(ANSWER.toString());
            key(KeyCode.P);
            key(KeyCode.ENTER);
            until(() -> answer().placed());
        });
    }

    private void beginAnOwnPlan() throws Exception {
        atMost(6, "begin an own plan", () -> {
            key(KeyCode.CONTROL, KeyCode.N);
            until(() -> stage.getTitle().contains("mine"));
            key(KeyCode.CONTROL, KeyCode.DIGIT2);
            copy();
            key(KeyCode.CONTROL, KeyCode.V);
            key(KeyCode.ENTER);
            until(() -> store.plan().all(Requirement.class).size() == 6);
        });
        atMost(19, "fill the own plan, which makes 25 in all", () -> {
            offer("Dialler");
            link("R-01");
            offer("Recorder");
            link("R-02");
            offer("Wiki");
            key(KeyCode.CONTROL, KeyCode.DIGIT5);
            key(KeyCode.N);
            until(() -> !store.plan().all(PlanningSession.class).isEmpty());
        });
    }

    private void offer(String title) throws Exception {
        int before = store.plan().all(Capability.class).size();
        key(KeyCode.SHIFT, KeyCode.N);
        Keyboard.write(title);
        key(KeyCode.ENTER);
        until(() -> store.plan().all(Capability.class).size() == before + 1);
    }

    private void link(String code) throws Exception {
        int before = store.plan().all(Fit.class).size();
        key(KeyCode.L);
        Keyboard.write(code);
        key(KeyCode.ENTER);
        until(() -> store.plan().all(Fit.class).size() == before + 1);
    }

    /// Every bar of the demo has its place, so this one is taken off first.
    private void unplace() throws Exception {
        interact(() -> store.perform(Edit.put("Unplace", answer().with().start(null).end(null)
                .baselineStart(null).baselineEnd(null).build())));
        until(() -> !answer().placed());
    }

    private void key(KeyCode... keys) {
        steps++;
        Keyboard.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// By the palette: what is typed is no step.
    private void find(String words) {
        key(KeyCode.CONTROL, KeyCode.K);
        Keyboard.write(words);
        key(KeyCode.ENTER);
    }

    private void copy() {
        interact(() -> {
            var content = new ClipboardContent();
            content.putString(SIX);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private Optional<Fit> fit() {
        var need = store.plan().find(Code.of("R-19")).orElseThrow();
        var offer = store.plan().find(Code.of("C-35")).orElseThrow();
        return store.plan().referring(Fit.class, need.id()).stream()
                .filter(fit -> fit.capability().equals(offer.id())).findFirst();
    }

    private List<String> texts() {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .toList();
    }
}
