package app.tandem.pages.roadmap;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.Placement;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the pointer does on the roadmap: selects, drags a bar or one of its ends, scrolls and zooms.
/// A drag changes the plan once, when it is dropped; Escape lets go without a change.
final class RoadmapPointer {

    private static final double STILL = 3;

    private final RoadmapCanvas canvas;
    private final Drops drops;
    private Optional<BarDrag> drag = Optional.empty();
    private Optional<Placement> target = Optional.empty();
    private Optional<String> lane = Optional.empty();

    /// Who hears of what was dropped.
    interface Drops {

        /// @param lane the other lane on which it was dropped; empty for its own
        void moved(Initiative initiative, Placement to, Optional<String> lane);

        void resized(Initiative initiative, Placement to);
    }

    RoadmapPointer(RoadmapCanvas canvas, Drops drops) {
        this.canvas = canvas;
        this.drops = drops;
        canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drop());
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void press(MouseEvent event) {
        canvas.requestFocus();
        var hit = hit(event);
        hit.ifPresent(bar -> canvas.selectedProperty().set(Optional.of(bar.initiative().id())));
        boolean takes = event.getButton() == MouseButton.PRIMARY;
        drag = takes ? hit.flatMap(bar -> grab(bar, event)) : Optional.empty();
        target = Optional.empty();
    }

    private void drag(MouseEvent event) {
        drag.ifPresent(held -> {
            scrollAtEdge(event);
            double x = canvas.chartX(event.getX());
            if (Math.abs(x - held.from()) < STILL) return;
            lane = otherLane(held, event);
            target = held.to(x).filter(to -> lane.isPresent() || !to.equals(held.before()));
            var marked = new Highlight(canvas.laidOut().orElseThrow(), Plan.EMPTY, true);
            canvas.preview(held.to(x)
                    .map(to -> marked.dragged(held.bar(), to, words(held, to)))
                    .orElseGet(() -> marked.refused(held.bar(), Words.of("roadmap.drag.refused"))));
        });
    }

    private void drop() {
        var held = drag;
        var to = target;
        var onto = lane;
        letGo();
        if (held.isEmpty() || to.isEmpty()) return;
        var initiative = held.get().bar().initiative();
        if (held.get().part() == BarDrag.Part.BODY) drops.moved(initiative, to.get(), onto);
        else drops.resized(initiative, to.get());
    }

    private Optional<String> otherLane(BarDrag held, MouseEvent event) {
        if (held.part() != BarDrag.Part.BODY) return Optional.empty();
        double y = canvas.chartY(event.getY());
        return canvas.laidOut().flatMap(it -> it.laneFor(held.bar(), y));
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || drag.isEmpty()) return;
        letGo();
        event.consume();
    }

    private void letGo() {
        drag = Optional.empty();
        target = Optional.empty();
        lane = Optional.empty();
        canvas.preview(java.util.List.of());
    }

    private String words(BarDrag held, Placement to) {
        var dates = lane.map(onto -> Words.with("roadmap.drag.lane", PeriodWords.of(to), onto))
                .orElse(PeriodWords.of(to));
        return held.crosses(to) ? Words.with("roadmap.drag.crosses", dates) : dates;
    }

    private void hover(MouseEvent event) {
        canvas.setCursor(hit(event).flatMap(bar -> grab(bar, event))
                .map(held -> held.part() == BarDrag.Part.BODY ? Cursor.OPEN_HAND : Cursor.H_RESIZE)
                .orElse(Cursor.DEFAULT));
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) canvas.zoom(event.getDeltaY() > 0 ? 1 : -1);
        else if (event.isShiftDown()) canvas.scroll(-event.getDeltaY() - event.getDeltaX(), 0);
        else canvas.scroll(-event.getDeltaX(), -event.getDeltaY());
        event.consume();
    }

    private void scrollAtEdge(MouseEvent event) {
        double edge = 2 * canvas.em();
        double right = event.getX() > canvas.getWidth() - edge ? 1 : 0;
        double left = event.getX() < canvas.laidOut().orElseThrow().options().laneNames() ? 1 : 0;
        canvas.scroll((right - left) * canvas.em(), 0);
    }

    private Optional<BarDrag> grab(Bar bar, MouseEvent event) {
        double x = canvas.chartX(event.getX());
        boolean onBar = x >= bar.box().x() - STILL && x <= bar.box().right() + STILL;
        return onBar
                ? canvas.laidOut().map(scene -> BarDrag.grab(bar, x, canvas.em(), scene.scale()))
                : Optional.empty();
    }

    private Optional<Bar> hit(MouseEvent event) {
        var scene = canvas.laidOut();
        boolean onHead = scene.filter(it -> event.getY() > it.options().head()).isEmpty();
        return onHead ? Optional.empty()
                : scene.flatMap(it -> it.at(canvas.chartX(event.getX()), canvas.chartY(event.getY())));
    }
}
