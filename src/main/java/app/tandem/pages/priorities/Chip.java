package app.tandem.pages.priorities;

import app.tandem.pages.priorities.Corners.Spot;
import app.tandem.plan.Code;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.ui.Visible;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// One need among the corners. Dragged, or moved with Alt and an arrow.
final class Chip extends Button {

    private static final double SLIP = 6;

    private final Corners corners;
    private @Nullable Requirement need;
    private Optional<Spot> spot = Optional.empty();
    private double pressedX;
    private double pressedY;
    private boolean dragging;

    Chip(Corners corners) {
        this.corners = corners;
        getStyleClass().add("need");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnAction(_ -> select());
        focusedProperty().subscribe(focused -> {
            if (focused) select();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setOnMousePressed(event -> {
            pressedX = event.getSceneX();
            pressedY = event.getSceneY();
            dragging = false;
        });
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::drop);
    }

    /// @param given whether the effort is the need's own and not only told by what it hangs on
    void show(Requirement need, Optional<Spot> spot, boolean given) {
        this.need = need;
        this.spot = spot;
        setText(need.code().toString());
        getStyleClass().removeAll("must", "guess");
        if (need.moscow() == Moscow.MUST) getStyleClass().add("must");
        if (spot.isPresent() && !given) getStyleClass().add("guess");
        var title = Visible.line(need.title());
        var spoken = spot
                .map(at -> Words.with("priorities.chip", need.code(), title, Words.of(need.moscow()),
                        at.valuePoints().toPlainString(), at.effortPoints().toPlainString(), given ? 0 : 1))
                .orElseGet(() -> Words.with("priorities.chip.loose", need.code(), title,
                        Words.of(need.moscow())));
        setAccessibleText(spoken);
        setTooltip(new Tooltip(spoken));
    }

    Code code() {
        if (need == null) throw new IllegalStateException("Nothing is shown yet");
        return need.code();
    }

    private void select() {
        if (need != null) corners.select(need);
    }

    private void onKey(KeyEvent event) {
        if (!event.isAltDown()) return;
        switch (event.getCode()) {
            case UP -> step(1, 0);
            case DOWN -> step(-1, 0);
            case RIGHT -> step(0, 1);
            case LEFT -> step(0, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// What has no place yet begins in the middle.
    private void step(int higher, int dearer) {
        var moved = need;
        if (moved == null) return;
        spot.map(at -> at.beside(higher, dearer)).orElse(Optional.of(new Spot(2, 3)))
                .ifPresent(to -> corners.place(moved, to));
    }

    private void drag(MouseEvent event) {
        double x = event.getSceneX() - pressedX;
        double y = event.getSceneY() - pressedY;
        if (!dragging && Math.hypot(x, y) < SLIP) return;
        dragging = true;
        setTranslateX(x);
        setTranslateY(y);
        setViewOrder(-1);
        corners.mark(corners.at(event.getSceneX(), event.getSceneY()));
        event.consume();
    }

    private void drop(MouseEvent event) {
        if (!dragging) return;
        dragging = false;
        setTranslateX(0);
        setTranslateY(0);
        setViewOrder(0);
        corners.mark(Optional.empty());
        var dropped = need;
        if (dropped == null) return;
        corners.at(event.getSceneX(), event.getSceneY()).filter(to -> !spot.equals(Optional.of(to)))
                .ifPresent(to -> corners.place(dropped, to));
        event.consume();
    }
}
