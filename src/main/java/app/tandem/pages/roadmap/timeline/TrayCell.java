package app.tandem.pages.roadmap.timeline;

import app.tandem.pages.Badges;
import app.tandem.plan.roadmap.Initiative;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// An initiative that waits for a place; it can be dragged to one.
public final class TrayCell extends ListCell<Initiative> {

    private static final double ROOM = 8;

    private final RoadmapCanvas canvas;
    private Optional<Gesture> gesture = Optional.empty();

    public TrayCell(ListView<Initiative> tray, RoadmapCanvas canvas, Drops drops) {
        this.canvas = canvas;
        setWrapText(true);
        prefWidthProperty().bind(tray.widthProperty().subtract(2 * ROOM));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ ->
                gesture = Optional.ofNullable(getItem()).flatMap(it -> canvas.laidOut()
                        .map(scene -> new TrayGesture(it, new Highlight(scene, canvas.plan(), true),
                                drops))));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void drag(MouseEvent event) {
        var at = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        gesture.ifPresent(it -> canvas.preview(canvas.contains(at)
                ? it.to(canvas.chartX(at.getX()), canvas.chartY(at.getY())) : List.of()));
    }

    private void release(MouseEvent event) {
        canvas.preview(List.of());
        boolean inside = canvas.contains(canvas.sceneToLocal(event.getSceneX(), event.getSceneY()));
        if (inside) gesture.ifPresent(Gesture::drop);
        gesture = Optional.empty();
    }

    @Override
    protected void updateItem(@Nullable Initiative initiative, boolean empty) {
        super.updateItem(initiative, empty);
        setText(initiative == null ? null : initiative.code() + " " + initiative.title());
        setGraphic(initiative == null ? null : Badges.of(initiative.leadSide()));
    }
}
