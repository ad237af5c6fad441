package app.tandem;

import app.tandem.plan.Edit;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The first ten minutes with the whole program by the mouse alone, every click counted: half as many again as
/// the keys need, and no more.
class FirstByMouseTest extends FirstMinutes {

    @Test
    void the_demo_is_linked_agreed_and_shown_and_an_own_plan_begun() throws Exception {
        atMost(1, "open the demo plan", () -> {
            click(button("Start with the demo"));
            until(() -> store != null && stage.getTitle().contains("Northmere"));
        });
        atMost(1, "go to the board", () -> {
            click(text(".navigation .list-cell .label", "Backlog board"));
            until(() -> !cards("#needs").isEmpty() && !cards("#offers").isEmpty());
        });
        int before = store.plan().all(Fit.class).size();
        atMost(2, "link two cards", () -> {
            click(cards("#needs").getFirst().lookup(".port"));
            click(cards("#offers").getLast());
            until(() -> store.plan().all(Fit.class).size() == before + 1);
        });
        var fit = store.plan().all(Fit.class).stream().reduce((_, last) -> last).orElseThrow();
        atMost(3, "agree", () -> {
            tick(fit, 0.25);
            until(() -> store.plan().get(fit.id()).ticked(Side.IT));
            tick(fit, 0.75);
            until(() -> store.plan().get(fit.id()).agreed());
        });
        atMost(3, "present", () -> {
            choose("View", "Present");
            until(() -> presenting());
            new Mouse(stage.getScene()).moveTo(0.5, 0.01);
            click(shown("#stop-presenting"));
            until(() -> !presenting());
        });
        atMost(6, "place the bar that answers it", () -> {
            unplace();
            click(text(".navigation .list-cell .label", "Roadmap"));
            until(() -> waiting().isPresent());
            steps++;
            new Mouse(stage.getScene()).drag(waiting().orElseThrow(), shown(".roadmap-canvas"));
            until(() -> answer().placed());
        });
        atMost(5, "hand over", () -> {
            choose("File", Words.of("command.handOver"));
            until(() -> export().isPresent());
            click(export().orElseThrow());
            until(() -> !written().isEmpty());
        });
        atMost(3, "see the keys", () -> {
            choose("Help", Words.of("command.keys"));
            until(() -> stage.getScene().getRoot().lookupAll(".floating.sheet").stream().anyMatch(
                    FirstByMouseTest::seen));
            steps++;
            new Mouse(stage.getScene()).clickAt(0.02, 0.5);
        });
        atMost(6, "begin an own plan and fill it", () -> {
            choose("File", "New plan…");
            until(() -> stage.getTitle().contains("mine"));
            click(text(".navigation .list-cell .label", "Backlog board"));
            drop(shown("#needs"));
            click(shown("#add-pasted"));
            until(() -> store.plan().all(Requirement.class).size() == 6);
        });
    }

    private void tick(Fit fit, double across) {
        var codes = store.plan().get(fit.requirement()).code() + " to " + store.plan().get(fit.capability()).code();
        steps++;
        var ticks = stage.getScene().getRoot().lookupAll(".fit-chip").stream()
                .filter(each -> String.valueOf(each.getAccessibleText()).startsWith(codes))
                .map(each -> each.lookup(".ticks")).findFirst().orElseThrow();
        new Mouse(stage.getScene()).click(ticks, across);
    }

    /// Every bar of the demo has its place, so one is taken off first.
    private void unplace() throws Exception {
        interact(() -> store.perform(Edit.put("Unplace", answer().with().start(null).end(null)
                .baselineStart(null).baselineEnd(null).build())));
        until(() -> !answer().placed());
    }

    private Optional<Node> waiting() {
        return stage.getScene().getRoot().lookupAll(".roadmap-tray .list-cell").stream()
                .filter(each -> each instanceof ListCell<?> cell && cell.getItem() != null && seen(each))
                .map(Node.class::cast).findFirst();
    }

    private Optional<Node> export() {
        return stage.getScene().getRoot().lookupAll(".button").stream()
                .filter(each -> each instanceof Button button && seen(each)
                        && String.valueOf(button.getAccessibleText()).startsWith("Export Governance minutes"))
                .map(Node.class::cast).findFirst();
    }

    private void click(Node node) {
        steps++;
        new Mouse(node.getScene()).click(node);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void drop(Node on) {
        steps++;
        new Mouse(on.getScene()).drop(SIX, on);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// An entry of the menu bar: a click on the menu and one on the entry.
    private void choose(String menu, String entry) throws Exception {
        click(text(".menu-bar .menu-button .label", menu));
        until(() -> entry(entry).isPresent());
        click(entry(entry).orElseThrow());
    }

    private static Optional<Node> entry(String words) {
        return Window.getWindows().stream().filter(each -> each instanceof ContextMenu && each.isShowing())
                .flatMap(each -> each.getScene().getRoot().lookupAll(".menu-item .label").stream())
                .filter(each -> each instanceof Labeled label
                        && label.getText().replace("_", "").equals(words))
                .findFirst();
    }

    private Node button(String words) {
        return text(".button", words);
    }

    private Node text(String style, String words) {
        return stage.getScene().getRoot().lookupAll(style).stream()
                .filter(each -> each instanceof Labeled label && words.equals(label.getText().replace("_", "")))
                .filter(FirstByMouseTest::seen).findFirst()
                .orElseThrow(() -> new AssertionError("No " + words));
    }

    private Node shown(String style) {
        return stage.getScene().getRoot().lookupAll(style).stream().filter(FirstByMouseTest::seen).findFirst()
                .orElseThrow(() -> new AssertionError("No " + style));
    }

    private List<Node> cards(String column) {
        return stage.getScene().getRoot().lookupAll(column + " .board-cell").stream()
                .filter(each -> seen(each) && each.lookup(".port") != null && inSight(each))
                .sorted((one, other) -> Double.compare(top(one), top(other)))
                .map(Node.class::cast).toList();
    }

    private static boolean inSight(Node node) {
        var list = node;
        while (!(list instanceof javafx.scene.control.ListView<?>)) list = list.getParent();
        return top(node) >= top(list) && top(node) + 30 < top(list) + list.getLayoutBounds().getHeight();
    }

    private static double top(Node node) {
        return node.localToScene(0, 0).getY();
    }

    private static boolean seen(Node node) {
        for (var at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
        return true;
    }

    private boolean presenting() {
        return stage.getScene().getRoot().getStyleClass().contains("presenting");
    }
}
