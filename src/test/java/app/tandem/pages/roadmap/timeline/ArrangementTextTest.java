package app.tandem.pages.roadmap.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.pages.roadmap.frame.Remembered;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.Density;
import app.tandem.plan.roadmap.scene.LaneField;
import app.tandem.store.PlanStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ArrangementTextTest {

    private static final Arrangement CHOSEN = new Arrangement(TimeScale.View.NEAR, LaneField.OWNER_IT,
            LaneField.LANE, LaneField.RAG, Density.COMPACT, Set.of("Voice, routing", "-", ""), 1.5625);

    @Test
    void readsWhatItWrote() {
        for (var each : List.of(CHOSEN, Arrangement.FIRST)) {
            assertEquals(Optional.of(each), ArrangementText.read(ArrangementText.of(each)));
        }
    }

    @Test
    void whatIsNoArrangementChoosesNothing() {
        for (var text : List.of("", "BOTH", "BOTH LANE - NOWHERE COMFORTABLE 1.0 -", "a b c d e f g")) {
            assertEquals(Optional.empty(), ArrangementText.read(text));
        }
    }

    @Test
    void whatWasChosenIsThereWhenTheRoadmapIsMadeAgain() {
        try (var store = PlanStore.inMemory(Plan.EMPTY, Runnable::run, _ -> {})) {
            var one = new SimpleObjectProperty<>(Arrangement.FIRST);
            Remembered.in(store.drafts(), one);
            one.set(CHOSEN);
            var other = new SimpleObjectProperty<>(Arrangement.FIRST);
            Remembered.in(store.drafts(), other);
            assertEquals(CHOSEN, other.get());
        }
    }
}
