package app.tandem.pages.sessions;

import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Attendance;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Signature;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// At which step of which session a row is found.
record Whereabouts(Room room) {

    /// Brings it to the front. Answers whether it belongs to a session.
    boolean reveal(@Nullable Row row) {
        switch (row) {
            case PlanningSession session -> {
                boolean running = session.state() == PlanningSession.State.IN_SESSION;
                at(session.id(), running ? Face.RUN : room.faceProperty().get());
            }
            case AgendaItem item -> {
                at(item.session(), Face.RUN);
                room.pointProperty().set(Optional.of(item.id()));
            }
            case Decision decision -> {
                at(decision.session(), Face.DECIDE);
                room.decisionProperty().set(Optional.of(decision.id()));
            }
            case ActionItem action -> at(action.session(), Face.RUN);
            case MinuteLine line -> at(line.session(), Face.RUN);
            case Attendance one -> at(one.session(), Face.PREPARE);
            case Signature one -> at(one.session(), Face.SIGN);
            case null, default -> {
                return false;
            }
        }
        room.select(row);
        return true;
    }

    private void at(@Nullable Id<PlanningSession> session, Face face) {
        if (session != null) room.sessionProperty().set(Optional.of(session));
        room.faceProperty().set(face);
        room.refuse("");
    }
}
