package app.tandem.pages.sessions.poll;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.session.poll.OpenPoll;
import app.tandem.plan.session.poll.Poll;
import java.util.Optional;

/// How far a poll has come: its question is written, it waits for the next person, one person answers, or it
/// is closed and its result is shown.
public sealed interface Asking {

    /// The question is being written.
    record Drafting() implements Asking {}

    /// The curtain is down: the laptop goes to somebody who has not answered.
    record Waiting(OpenPoll poll) implements Asking {}

    /// That person alone sees the screen.
    record Answering(OpenPoll poll, Person person) implements Asking {}

    /// The result.
    ///
    /// @param before what it was while it was open, for when closing it is undone
    record Closed(Id<Poll> poll, Optional<OpenPoll> before) implements Asking {}
}
