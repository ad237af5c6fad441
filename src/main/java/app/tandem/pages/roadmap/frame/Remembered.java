package app.tandem.pages.roadmap.frame;

import app.tandem.pages.roadmap.timeline.Arrangement;
import app.tandem.pages.roadmap.timeline.ArrangementText;
import app.tandem.store.Drafts;
import javafx.beans.property.ObjectProperty;

/// What somebody chose to see of the roadmap, kept with the file but in neither plan nor log.
public final class Remembered {

    private static final String FIELD = "roadmap.arrangement";

    private Remembered() {}

    /// Chooses what was chosen when the plan was last open, and from now on keeps every other choice.
    public static void in(Drafts drafts, ObjectProperty<Arrangement> chosen) {
        ArrangementText.read(drafts.text(FIELD)).ifPresent(chosen::set);
        chosen.subscribe(now -> drafts.keep(FIELD,
                now.equals(Arrangement.FIRST) ? "" : ArrangementText.of(now)));
    }
}
