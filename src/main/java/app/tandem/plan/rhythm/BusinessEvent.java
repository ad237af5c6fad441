package app.tandem.plan.rhythm;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A planned decision outside the center that will change the contacts it gets.
///
/// @param noticeDays working days between the entry and the effect; negative when the contacts came first
/// @param rateLow share of the audience that will make contact, 0 to 1; empty when nobody estimated
/// @param forecast the expected contacts as people wrote them down
/// @param expectedContacts empty when nobody estimated
@RecordBuilder
public record BusinessEvent(
        Id<BusinessEvent> id,
        Code code,
        String title,
        Type type,
        String department,
        @Nullable Id<Person> owner,
        @Nullable LocalDate entered,
        LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable Integer audience,
        @Nullable Double rateLow,
        @Nullable Double rateLikely,
        @Nullable Double rateHigh,
        String forecast,
        String expected,
        @Nullable Integer expectedContacts,
        String ahtEffect,
        List<String> channels,
        int noticeDays,
        Readiness readiness,
        @Nullable Integer actualContacts,
        String lesson)
        implements Coded, BusinessEventBuilder.With {

    public static final String PREFIX = "BE";

    /// What the rest of the organisation does.
    public enum Type {
        PRODUCT, PROMOTION, PRICE, POLICY, PUBLIC_STATEMENT, PUBLIC_WORKS, IT_CHANGE, CLOSING,
        REGULATION
    }

    /// How ready the center is.
    public enum Readiness { ANNOUNCED, IN_PREPARATION, READY, AT_RISK, LIVE, DONE, REACTED, BLINDSIDED }

    public BusinessEvent {
        Checks.title(title);
        channels = List.copyOf(channels);
    }
}
