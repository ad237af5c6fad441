package app.tandem.pages.roadmap.timeline;

import app.tandem.pages.Page.Presenting;
import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import app.tandem.plan.roadmap.scene.ScenePages;
import java.util.List;
import java.util.Optional;

/// The pages on which a roadmap stands while it is projected.
final class Leaves {

    private List<RoadmapScene> pages = List.of();
    private int shown;
    private Presenting mode = Presenting.OFF;

    void present(Presenting mode) {
        this.mode = mode;
        shown = 0;
    }

    boolean presenting() {
        return mode == Presenting.ON;
    }

    /// The page to show of a roadmap that was laid out anew.
    RoadmapScene of(RoadmapScene whole, double height) {
        pages = presenting() ? ScenePages.of(whole, height) : List.of(whole);
        turn(0);
        return pages.get(shown);
    }

    void turn(int step) {
        shown = Math.clamp(shown + step, 0, Math.max(0, pages.size() - 1));
    }

    Optional<RoadmapScene> shown() {
        return pages.isEmpty() ? Optional.empty() : Optional.of(pages.get(shown));
    }

    /// Turns to the page on which a bar stands; empty when that one is shown already or there is none.
    Optional<RoadmapScene> showing(Id<?> id) {
        for (int i = 0; i < pages.size(); i++) {
            if (i == shown || pages.get(i).row(id).isEmpty()
                    || pages.get(shown).row(id).isPresent()) continue;
            shown = i;
            return shown();
        }
        return Optional.empty();
    }

    Optional<String> words() {
        return pages.size() < 2 ? Optional.empty()
                : Optional.of(Words.with("roadmap.leaf", shown + 1, pages.size()));
    }
}
