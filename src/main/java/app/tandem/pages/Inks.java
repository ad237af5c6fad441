package app.tandem.pages;

import app.tandem.plan.drawing.Ink;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// The colours that the stylesheet gives the inks of drawings, light or dark. Put it somewhere into the
/// scene; it takes no room.
public final class Inks extends Pane implements Function<Ink, Paint> {

    private final Map<Ink, Region> swatches = new EnumMap<>(Ink.class);

    /// @param onChange run when a colour has changed
    public Inks(Runnable onChange) {
        setManaged(false);
        setMouseTransparent(true);
        for (var ink : Ink.values()) {
            if (ink == Ink.NONE) continue;
            var swatch = new Region();
            swatch.setStyle("-fx-background-color: " + ink.token());
            swatch.backgroundProperty().subscribe(_ -> onChange.run());
            swatches.put(ink, swatch);
            getChildren().add(swatch);
        }
    }

    @Override
    public Paint apply(Ink ink) {
        var swatch = swatches.get(ink);
        var background = swatch == null ? null : swatch.getBackground();
        return background == null || background.getFills().isEmpty()
                ? Color.TRANSPARENT
                : background.getFills().getFirst().getFill();
    }
}
