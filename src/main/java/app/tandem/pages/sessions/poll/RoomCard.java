package app.tandem.pages.sessions.poll;

import app.tandem.pages.sessions.Room;
import app.tandem.plan.Words;
import app.tandem.plan.session.poll.OpenPoll;
import javafx.scene.control.Label;

/// What a room sees of a poll that is open: the question and how many have answered, never an answer.
final class RoomCard extends PollCard {

    RoomCard(Room room) {
        super(room.pointProperty().get().flatMap(room.plan()::find)
                .map(point -> point.number() + "  " + point.title()).orElse(""));
        content(wrapped(Words.of("poll.room.drafting"), "muted"));
    }

    RoomCard(OpenPoll poll) {
        super(poll.question().title());
        content();
        int at = 1;
        getChildren().add(at++, wrapped(Words.of(poll.question().form()), "muted"));
        for (String option : poll.question().options()) {
            getChildren().add(at++, wrapped("•  " + option, "heading"));
        }
        getChildren().add(at++, progress(poll.answers().size(), poll.asked()));
        Label unseen = wrapped(Words.of("poll.room.unseen"), "muted");
        getChildren().add(at, unseen);
    }
}
