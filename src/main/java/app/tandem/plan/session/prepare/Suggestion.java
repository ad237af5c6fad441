package app.tandem.plan.session.prepare;

import app.tandem.plan.Code;
import app.tandem.plan.session.AgendaItem;
import java.util.List;

/// Something that the plan knows and the agenda does not have yet.
///
/// @param title what the point would be called
/// @param why the reason, as a sentence
/// @param about what the point would be linked to
public record Suggestion(
        Reason reason, String title, String why, List<Code> about, AgendaItem.Purpose purpose, int minutes) {

    /// Why something belongs on the agenda.
    public enum Reason {
        OVERDUE_ACTIONS, DECISIONS_TO_REVIEW, PROPOSALS_LEFT, SURVEY_GAP, STALLED, VENDOR_DECISION,
        ROADMAP_VARIANCE, HOT_BUTTON, OVERDUE_ROUTINES
    }

    public Suggestion {
        about = List.copyOf(about);
    }
}
