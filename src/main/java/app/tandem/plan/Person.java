package app.tandem.plan;

import io.soabase.recordbuilder.core.RecordBuilder;

/// Someone at the table, or someone the table asks.
///
/// @param name as it is printed in minutes
/// @param seat whether the person votes in the governance body
/// @param email empty when unknown
@RecordBuilder
public record Person(
        Id<Person> id,
        Code code,
        String name,
        Side side,
        String jobTitle,
        String role,
        Seat seat,
        String site,
        boolean remote,
        @Confidential String email,
        boolean active)
        implements Coded, PersonBuilder.With {

    public static final String PREFIX = "P";

    /// Whether a person's vote counts.
    public enum Seat { VOTING, NON_VOTING }

    public Person {
        Checks.title(name);
    }

    @Override
    public String title() {
        return name;
    }

    public boolean votes() {
        return active && seat == Seat.VOTING;
    }
}
