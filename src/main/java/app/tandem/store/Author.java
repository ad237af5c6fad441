package app.tandem.store;

import app.tandem.plan.Ids;
import java.time.Clock;
import java.util.function.Supplier;

/// Who makes the edits of an open plan, by which clock, and where their ids come from.
///
/// @param person the name that the log gets, asked for at each edit
public record Author(Supplier<String> person, Clock clock, Ids ids) {

    /// The person at this computer.
    public static Author system() {
        return new Author(() -> System.getProperty("user.name", "?"), Clock.systemUTC(), Ids.system());
    }
}
