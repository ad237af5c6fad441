package app.tandem;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import org.testfx.util.WaitForAsyncUtils;

/// A hand on the mouse of one window, whichever window is in front. The scene itself finds what is under the
/// pointer, as it does for a real one. Clicks and drags are counted.
public final class Mouse {

    private static final double HALF = 0.5;

    private final Scene scene;
    private int steps;

    public Mouse(Scene scene) {
        this.scene = scene;
    }

    public int steps() {
        return steps;
    }

    public void startCounting() {
        steps = 0;
    }

    /// Presses and releases the left button in the middle of the node.
    public void click(Node node) {
        click(node, HALF);
    }

    /// @param across where on the node's width, 0 left, 1 right
    public void click(Node node, double across) {
        steps++;
        onStage(() -> {
            var at = at(node, across);
            fire(MouseEvent.MOUSE_MOVED, at);
            fire(MouseEvent.MOUSE_PRESSED, at);
            fire(MouseEvent.MOUSE_RELEASED, at);
        });
    }

    /// Presses the left button in the middle of the node and holds it.
    public void press(Node node) {
        steps++;
        onStage(() -> {
            fire(MouseEvent.MOUSE_MOVED, at(node, HALF));
            fire(MouseEvent.MOUSE_PRESSED, at(node, HALF));
        });
    }

    /// Moves the pointer, which presses nothing and is no step.
    ///
    /// @param across where in the window, 0 left, 1 right; down likewise
    public void moveTo(double across, double down) {
        onStage(() -> fire(MouseEvent.MOUSE_MOVED,
                new Point2D(across * scene.getWidth(), down * scene.getHeight())));
    }

    /// A click on a place of the window.
    public void clickAt(double across, double down) {
        steps++;
        moveTo(across, down);
        onStage(() -> {
            var at = new Point2D(across * scene.getWidth(), down * scene.getHeight());
            fire(MouseEvent.MOUSE_PRESSED, at);
            fire(MouseEvent.MOUSE_RELEASED, at);
        });
    }

    public void letGo(Node node) {
        onStage(() -> fire(MouseEvent.MOUSE_RELEASED, at(node, HALF)));
    }

    /// Takes one node by its middle and lets it go over the other.
    public void drag(Node from, Node to) {
        steps++;
        onStage(() -> {
            var start = at(from, HALF);
            var end = at(to, HALF);
            fire(MouseEvent.MOUSE_MOVED, start);
            fire(MouseEvent.MOUSE_PRESSED, start);
            for (double part : List.of(0.05, HALF, 1.0)) {
                fire(MouseEvent.MOUSE_DRAGGED, start.interpolate(end, part));
            }
            fire(MouseEvent.MOUSE_RELEASED, end);
        });
    }

    /// Takes what is at that point of the scene and lets it go over the node, just below its middle.
    public void drag(double x, double y, Node to) {
        steps++;
        onStage(() -> {
            var start = new Point2D(x, y);
            var end = at(to, HALF).add(0, 1);
            fire(MouseEvent.MOUSE_MOVED, start);
            fire(MouseEvent.MOUSE_PRESSED, start);
            fire(MouseEvent.MOUSE_DRAGGED, start.interpolate(end, HALF));
            fire(MouseEvent.MOUSE_DRAGGED, end);
            fire(MouseEvent.MOUSE_RELEASED, end);
        });
    }

    /// Lets text that comes from another program go over the node.
    public void drop(String text, Node on) {
        steps++;
        onStage(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            var board = board();
            board.setContent(content);
            var at = at(on, HALF);
            for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
                var pick = new PickResult(on, at.getX(), at.getY());
                Event.fireEvent(on, new DragEvent(type, board, at.getX(), at.getY(), at.getX(), at.getY(),
                        TransferMode.COPY, null, null, pick));
            }
        });
    }

    /// A board as another program would hand it over: it may be copied from.
    private static Dragboard board() {
        var kept = Toolkit.getToolkit().createLocalClipboard();
        return DragboardHelper.createDragboard((TKClipboard) Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(), new Class<?>[] {TKClipboard.class},
                (_, method, arguments) -> method.getName().equals("getTransferModes")
                        ? Set.of(TransferMode.COPY)
                        : method.invoke(kept, arguments)));
    }

    private static void onStage(Runnable act) {
        WaitForAsyncUtils.asyncFx(act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Point2D at(Node node, double across) {
        var box = node.localToScene(node.getLayoutBounds());
        return new Point2D(box.getMinX() + across * box.getWidth(), box.getCenterY());
    }

    private void fire(EventType<MouseEvent> type, Point2D at) {
        boolean down = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_RELEASED;
        var button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        var window = scene.getWindow();
        SceneHelper.processMouseEvent(scene, new MouseEvent(type, at.getX(), at.getY(),
                window.getX() + scene.getX() + at.getX(), window.getY() + scene.getY() + at.getY(),
                button, down || type == MouseEvent.MOUSE_RELEASED ? 1 : 0,
                false, false, false, false, down, false, false, false, false, false, null));
    }
}
