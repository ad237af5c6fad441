package app.tandem.exchange.demo;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/// One thing that somebody at Northmere did.
///
/// @param person name as in the log
public record Chapter(Instant at, String person, Telling telling) {

    /// How the deed follows from the plan that it found.
    public interface Telling {

        /// @param head the hash of the log so far; empty when there is no log
        Edit edit(Plan plan, String head);
    }

    static Chapter on(LocalDate day, LocalTime time, String person, Telling telling) {
        return new Chapter(day.atTime(time).toInstant(ZoneOffset.UTC), person, telling);
    }

    LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
