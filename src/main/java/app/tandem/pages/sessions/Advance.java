package app.tandem.pages.sessions;

import app.tandem.pages.sessions.run.Holding;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession.State;
import app.tandem.plan.session.PlanningSession;
import javafx.scene.control.Button;

/// The button that begins a session and ends it, once each.
record Advance(Room room, Button button) {

    void show(PlanningSession session) {
        boolean ahead = !session.sealed() && session.state() != State.MINUTES_DRAFT;
        button.setVisible(ahead);
        button.setText(running(session) ? Words.of("sessions.end") : Words.of("sessions.start"));
        button.setDisable(false);
        button.setOnAction(_ -> go(session));
    }

    private void go(PlanningSession session) {
        var desk = room.desk();
        var holding = new Holding(desk.plan(), session, desk.clock().instant(), desk.ids());
        var reason = running(session) ? holding.endRefusal() : holding.startRefusal();
        if (reason.isPresent()) {
            room.refuse(reason.get());
            return;
        }
        button.setDisable(true); // until the plan says so, a second press would do it again
        room.perform(running(session) ? holding.end() : holding.start());
        room.faceProperty().set(running(session) ? Face.SIGN : Face.RUN);
    }

    private static boolean running(PlanningSession session) {
        return session.state() == State.IN_SESSION;
    }
}
