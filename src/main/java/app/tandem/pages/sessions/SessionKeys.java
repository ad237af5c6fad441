package app.tandem.pages.sessions;

import app.tandem.pages.sessions.decide.DecideStep;
import app.tandem.pages.sessions.prepare.RoomAgenda;
import app.tandem.pages.sessions.run.RunStep;
import app.tandem.pages.sessions.sign.SignStep;
import app.tandem.plan.Words;
import app.tandem.ui.Command;
import java.util.List;

/// What can be done on the sessions page by key, menu and palette.
record SessionKeys(Room room, Steps steps, Runnable prepareNext) {

    /// The steps that keys reach into.
    record Steps(PrepareStep prepare, RunStep run, DecideStep decide, SignStep sign, RoomAgenda projected) {}

    List<Command> commands() {
        return List.of(
                Command.of(Words.of("sessions.command.new"), "N", prepareNext),
                capture(Words.of("sessions.command.capture"), "Shortcut+J", ""),
                capture(Words.of("sessions.command.capture.decision"), "Shortcut+Shift+D", "d"),
                capture(Words.of("sessions.command.capture.action"), "Shortcut+Shift+A", "a"),
                capture(Words.of("sessions.command.capture.note"), "Shortcut+Shift+N", "n"),
                capture(Words.of("sessions.command.capture.park"), "Shortcut+Shift+P", "p"),
                Command.of(Words.of("sessions.command.next"), "Page Down", () -> turn(1)),
                Command.of(Words.of("sessions.command.previous"), "Page Up", () -> turn(-1)),
                Command.of(Words.of("sessions.command.pause"), "Shortcut+T", steps.run()::pause),
                Command.of(Words.of("sessions.command.attach"), null, steps.run()::attach),
                Command.of(Words.of("sessions.command.poll"), "Shortcut+Shift+O", this::poll),
                Command.of(Words.of("sessions.command.poll.close"), null, steps.run()::closePoll),
                Command.of(Words.of("register.command.action"), null, steps.run()::actOnNote),
                Command.of(Words.of("register.command.decision"), null, steps.run()::decideNote),
                Command.of(Words.of("sessions.command.poll.decide"), null, steps.run()::decidePoll),
                Command.of(Words.of("sessions.command.record"), "Shortcut+Enter",
                        steps.decide()::recordDecision).unless(steps.decide().unseen()),
                prepare(Words.of("sessions.command.prepare"), 0),
                prepare(Words.of("sessions.command.checklist"), 1),
                prepare(Words.of("sessions.command.suggestions"), 2),
                prepare(Words.of("sessions.command.rehearse"), 3),
                prepare(Words.of("sessions.command.offices"), 4),
                Command.of(Words.of("sessions.export"), "Shortcut+E", steps.sign()::handOver),
                face(Words.of("sessions.command.run"), Face.RUN),
                face(Words.of("sessions.command.decide"), Face.DECIDE),
                face(Words.of("sessions.command.sign"), Face.SIGN));
    }

    private Command capture(String label, String key, String letter) {
        return Command.of(label, key, () -> {
            room.faceProperty().set(Face.RUN);
            steps.run().capture(letter);
        });
    }

    private Command face(String label, Face face) {
        return Command.of(label, null, () -> room.faceProperty().set(face));
    }

    private Command prepare(String label, int tab) {
        return Command.of(label, null, () -> {
            room.faceProperty().set(Face.PREPARE);
            steps.prepare().choose(tab);
        });
    }

    private void poll() {
        room.faceProperty().set(Face.RUN);
        steps.run().poll();
    }

    /// The read-back turns its pages; everywhere else the session goes to another point.
    private void turn(int by) {
        if (room.faceProperty().get() == Face.SIGN) {
            steps.sign().turn(by);
            return;
        }
        if (steps.projected().getScene() != null) {
            steps.projected().turn(by);
            return;
        }
        room.faceProperty().set(Face.RUN);
        steps.run().turn(by);
    }
}
