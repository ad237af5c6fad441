package app.tandem.store;

import app.tandem.plan.Ids;
import java.time.Clock;

/// Who makes the edits of an open plan, by which clock, and where their ids come from.
public record Author(String person, Clock clock, Ids ids) {

    /// The person at this computer.
    public static Author system() {
        return new Author(System.getProperty("user.name", "?"), Clock.systemUTC(), Ids.system());
    }
}
