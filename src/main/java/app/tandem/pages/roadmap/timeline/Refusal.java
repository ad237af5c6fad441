package app.tandem.pages.roadmap.timeline;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Says at the leading bar, for a moment, why it stays as it is.
public final class Refusal {

    private static final Duration SHOWN = Duration.seconds(3);

    private Refusal() {}

    public static void say(RoadmapCanvas canvas, String words) {
        canvas.laidOut().ifPresent(it -> canvas.selectedBar().ifPresent(bar -> {
            canvas.preview(new Highlight(it, canvas.plan(), true).refused(bar.box(), words));
            var pause = new PauseTransition(SHOWN);
            pause.setOnFinished(_ -> canvas.preview(List.of()));
            pause.play();
        }));
    }
}
