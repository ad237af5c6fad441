package app.tandem.pages.roadmap;

import app.tandem.pages.roadmap.timeline.Neighbours;
import app.tandem.pages.roadmap.timeline.RoadmapCanvas;
import app.tandem.pages.roadmap.timeline.Selected;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import java.util.ArrayList;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do while the chart has the focus: walk from bar to bar, scroll, or run a command.
final class RoadmapKeys {

    private static final double PAGE = 0.8;

    private final RoadmapCanvas canvas;
    private final RoadmapCommands commands;

    RoadmapKeys(RoadmapCanvas canvas, RoadmapCommands commands) {
        this.canvas = canvas;
        this.commands = commands;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (paged(event.getCode()) || chosen(event) || walked(event)) {
            event.consume();
            return;
        }
        commands.matching(event).ifPresent(command -> {
            command.run().run();
            event.consume();
        });
    }

    private boolean paged(KeyCode code) {
        if (code != KeyCode.PAGE_DOWN && code != KeyCode.PAGE_UP) return false;
        double page = PAGE * canvas.getHeight();
        canvas.scroll(0, code == KeyCode.PAGE_DOWN ? page : -page);
        return true;
    }

    /// Everything, or nothing.
    private boolean chosen(KeyEvent event) {
        var selected = canvas.selectedProperty();
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            var all = new ArrayList<Id<? extends Row>>();
            canvas.laidOut().ifPresent(scene -> scene.bars().forEach(bar -> all.add(bar.initiative().id())));
            selected.set(new Selected(all));
            return true;
        }
        boolean nothing = event.getCode() != KeyCode.ESCAPE || selected.get().ids().isEmpty();
        if (!nothing) selected.set(Selected.NOTHING);
        return !nothing;
    }

    /// With Shift the bars passed on the way are selected as well.
    private boolean walked(KeyEvent event) {
        var way = switch (event.getCode()) {
            case LEFT -> Neighbours.Way.LEFT;
            case RIGHT -> Neighbours.Way.RIGHT;
            case UP -> Neighbours.Way.UP;
            case DOWN -> Neighbours.Way.DOWN;
            default -> null;
        };
        boolean other = event.isAltDown() || event.isControlDown() || event.isMetaDown();
        if (other || way == null) return false;
        var selected = canvas.selectedProperty();
        canvas.laidOut().map(Neighbours::new)
                .flatMap(near -> selected.get().leading().map(id -> near.from(id, way))
                        .orElseGet(near::first))
                .ifPresent(id -> selected
                        .set(event.isShiftDown() ? selected.get().and(id) : Selected.only(id)));
        return true;
    }
}
