package app.tandem.pages.roadmap.timeline;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Says what lies under the pointer, without taking keys from the roadmap.
final class Tip {

    private static final double WIDTH = 32;

    private final Tooltip tip = new Tooltip();
    private final RoadmapCanvas canvas;

    Tip(RoadmapCanvas canvas) {
        this.canvas = canvas;
        tip.setWrapText(true);
        tip.setHideOnEscape(false);
    }

    void hide() {
        tip.hide();
    }

    /// Empty takes it away.
    void say(MouseEvent event, Optional<String> words) {
        boolean same = words.isPresent() && tip.isShowing() && tip.getText().equals(words.get());
        if (same) return;
        tip.hide();
        words.ifPresent(it -> {
            tip.setText(it);
            tip.setMaxWidth(WIDTH * canvas.em());
            tip.show(canvas, event.getScreenX() + canvas.em(), event.getScreenY() + canvas.em());
        });
    }
}
