package app.tandem.pages.sessions.sign;

import app.tandem.pages.sessions.Room;
import app.tandem.pages.sessions.SessionEdits;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession;
import app.tandem.ui.TypedText;
import javafx.scene.control.TextField;

/// The last question of the day: how good it was, what to do otherwise next time, and what came of it.
final class RetroFields {

    private static final int WORST = 1;
    private static final int BEST = 5;

    private final Room room;
    private final TypedText score;
    private final TypedText change;
    private final TypedText outcome;

    RetroFields(Room room, TextField score, TextField change, TextField outcome) {
        this.room = room;
        this.score = TypedText.of(score);
        this.change = TypedText.of(change);
        this.outcome = TypedText.of(outcome);
    }

    void show(PlanningSession session) {
        score.show(session.retroScore() == 0 ? "" : Words.with("sessions.retro.score", session.retroScore()),
                typed -> score(session, typed));
        change.show(session.retroChange(), typed -> room.change(session.id(),
                now -> now.withRetroChange(typed), SessionEdits::change));
        outcome.show(session.mainOutcome(), typed -> room.change(session.id(),
                now -> now.withMainOutcome(typed), SessionEdits::change));
    }

    private void score(PlanningSession session, String typed) {
        try {
            double given = typed.isEmpty() ? 0 : Double.parseDouble(typed.replace(',', '.'));
            if (given != 0 && (given < WORST || given > BEST)) throw new NumberFormatException();
            room.change(session.id(), now -> now.withRetroScore(given), SessionEdits::change);
        } catch (NumberFormatException _) {
            room.refuse(Words.with("sessions.retro.wrong", typed));
        }
    }
}
