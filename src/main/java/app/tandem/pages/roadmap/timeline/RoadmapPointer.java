package app.tandem.pages.roadmap.timeline;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import app.tandem.plan.roadmap.scene.RoadmapScene.Mark;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/// What the pointer does on the roadmap: selects, drags, draws dependencies, folds lanes, scrolls and
/// zooms. A drag changes the plan once, when it is dropped; Escape lets go without a change.
public final class RoadmapPointer {

    private static final double STILL = 3;
    private static final Duration FRAME = Duration.millis(33);

    private final RoadmapCanvas canvas;
    private final Drops drops;
    private final Node tray;
    private final Tip tip;
    private final Timeline edge;
    private Optional<Gesture> gesture = Optional.empty();
    private Point mouse = new Point(0, 0);

    /// @param tray where bars are dropped to take them off the roadmap
    public RoadmapPointer(RoadmapCanvas canvas, Drops drops, Node tray) {
        this.canvas = canvas;
        this.drops = drops;
        this.tray = tray;
        this.tip = new Tip(canvas);
        edge = new Timeline(new KeyFrame(FRAME, _ -> scrollAtEdge()));
        edge.setCycleCount(Animation.INDEFINITE);
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tip.hide());
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        tip.hide();
        gesture = Optional.empty();
        mouse = new Point(event.getX(), event.getY());
        canvas.laidOut().filter(scene -> event.getY() > scene.head().height()).ifPresent(scene -> {
            if (event.getX() < scene.options().laneNames()) {
                scene.laneAt(y()).filter(lane -> !lane.limits())
                        .ifPresent(lane -> canvas.arrangementProperty()
                        .set(canvas.arrangementProperty().get().turned(lane.key())));
                return;
            }
            var knob = knob(scene);
            if (knob.isEmpty()) select(scene, event);
            if (event.getButton() == MouseButton.PRIMARY) gesture = knob.or(() -> grab(scene));
        });
    }

    private void select(RoadmapScene scene, MouseEvent event) {
        var selected = canvas.selectedProperty();
        var id = scene.milestoneAt(x(),
                y()).<Id<? extends Row>>map(Mark::about)
                .or(() -> scene.at(x(), y()).map(bar -> bar.initiative().id()));
        boolean more = event.isShortcutDown() || event.isShiftDown();
        id.ifPresent(it -> {
            if (more) selected.set(selected.get().turned(it));
            else if (selected.get().has(it)) selected.set(selected.get().and(it));
            else selected.set(Selected.only(it));
        });
    }

    private Optional<Gesture> knob(RoadmapScene scene) {
        double reach = 0.55 * canvas.em();
        for (boolean atEnd : new boolean[] {true, false}) {
            var bar = canvas.selectedBar().filter(it -> {
                var at = Highlight.knob(it, atEnd, canvas.em());
                return Math.hypot(at.x() - x(), at.y() - y()) <= reach;
            });
            if (bar.isPresent()) return Optional.of(new LinkGesture(bar.get(), atEnd, look(scene), drops));
        }
        return Optional.empty();
    }

    private Optional<Gesture> grab(RoadmapScene scene) {
        var mark = scene.milestoneAt(x(), y());
        if (mark.isPresent()) return Optional.of(new MilestoneGesture(mark.get(), x(), look(scene), drops));
        var bar = scene.at(x(), y());
        if (bar.isEmpty()) {
            return Optional.of(new BandGesture(x(), y(), scene, canvas.selectedProperty()::set));
        }
        return bar.filter(this::onBox).map(it -> new BarGesture(held(scene, it), look(scene), drops));
    }

    /// The bar under the pointer, and with its body all others that are selected.
    private List<BarDrag> held(RoadmapScene scene, Bar bar) {
        var first = BarDrag.grab(bar, x(), canvas.em(), scene.scale());
        var all = new ArrayList<>(List.of(first));
        if (first.part() != BarDrag.Part.BODY) return all;
        for (var id : canvas.selectedProperty().get().ids()) {
            if (id.equals(bar.initiative().id())) continue;
            scene.bar(id).map(it -> new BarDrag(it, BarDrag.Part.BODY, x(), scene.scale()))
                    .ifPresent(all::add);
        }
        return all;
    }

    private void drag(MouseEvent event) {
        mouse = new Point(event.getX(), event.getY());
        if (gesture.isEmpty()) return;
        follow();
        edge.play();
    }

    private void follow() {
        gesture.ifPresent(held -> canvas.preview(held.to(x(), y())));
    }

    private void release(MouseEvent event) {
        var held = gesture;
        boolean onto = tray.isVisible()
                && tray.contains(tray.sceneToLocal(event.getSceneX(), event.getSceneY()));
        letGo();
        if (onto && held.filter(BarGesture.class::isInstance).isPresent()) {
            drops.unplaced(canvas.selectedInitiatives());
        } else {
            held.ifPresent(Gesture::drop);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || gesture.isEmpty()) return;
        letGo();
        event.consume();
    }

    private void letGo() {
        gesture = Optional.empty();
        edge.stop();
        canvas.preview(List.of());
    }

    private void hover(MouseEvent event) {
        mouse = new Point(event.getX(), event.getY());
        var scene = canvas.laidOut().filter(it -> event.getY() > it.head().height());
        var bar = scene.flatMap(it -> it.at(x(), y())).filter(this::onBox);
        boolean knob = scene.flatMap(this::knob).isPresent();
        canvas.setCursor(knob ? Cursor.CROSSHAIR : bar.map(this::cursor).orElse(Cursor.DEFAULT));
        tip.say(event, canvas.laidOut().map(it -> new Tips(it, canvas.plan()))
                .flatMap(it -> scene.isPresent() ? it.at(x(), y()) : it.atHead(x(), event.getY())));
    }

    private Cursor cursor(Bar bar) {
        return BarDrag.grab(bar, x(), canvas.em(), canvas.laidOut().orElseThrow().scale()).part()
                == BarDrag.Part.BODY ? Cursor.OPEN_HAND : Cursor.H_RESIZE;
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) canvas.zoom(event.getDeltaY() > 0 ? 1 : -1, event.getX());
        else if (event.isShiftDown()) canvas.scroll(-event.getDeltaY() - event.getDeltaX(), 0);
        else canvas.scroll(-event.getDeltaX(), -event.getDeltaY());
        event.consume();
    }

    /// As long as a held bar rests near an edge the roadmap moves on under it.
    private void scrollAtEdge() {
        double near = 2 * canvas.em();
        var scene = canvas.laidOut().orElseThrow();
        double right = mouse.x() > canvas.getWidth() - near ? 1 : 0;
        double left = mouse.x() < scene.options().laneNames() + near / 2 ? 1 : 0;
        double down = mouse.y() > canvas.getHeight() - near ? 1 : 0;
        double up = mouse.y() < scene.head().height() + near / 2 ? 1 : 0;
        if (right + left + down + up == 0) return;
        canvas.scroll((right - left) * canvas.em(), (down - up) * canvas.em());
        follow();
    }

    private boolean onBox(Bar bar) {
        return x() >= bar.box().x() - STILL && x() <= bar.box().right() + STILL;
    }

    private Highlight look(RoadmapScene scene) {
        return new Highlight(scene, canvas.plan(), true);
    }

    private double x() {
        return canvas.chartX(mouse.x());
    }

    private double y() {
        return canvas.chartY(mouse.y());
    }
}
