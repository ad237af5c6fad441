package app.tandem.plan.backlog;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How well one capability answers one requirement, as last assessed; its rounds tell how it came to be so.
///
/// @param condition what must hold for it; empty for none
/// @param linked the day the two were brought together
/// @param assessed the day the coverage got its present value
/// @param wording version of the requirement that was assessed; a later one needs a new look
/// @param tickItOn the day IT ticked it; empty while it has not. A fit is agreed when both sides ticked it
@RecordBuilder
public record Fit(
        Id<Fit> id,
        Id<Requirement> requirement,
        Id<Capability> capability,
        Coverage coverage,
        Means means,
        Owned owned,
        Effort effort,
        String condition,
        Evidence evidence,
        Confidence confidence,
        @ByRule LocalDate linked,
        @ByRule LocalDate assessed,
        @ByRule int wording,
        @ByRule @Nullable Id<Person> tickItBy,
        @ByRule @Nullable LocalDate tickItOn,
        @ByRule @Nullable Id<Person> tickCcBy,
        @ByRule @Nullable LocalDate tickCcOn)
        implements Row, FitBuilder.With {

    /// By what means the capability would meet the requirement.
    public enum Means {
        OPEN, OUT_OF_THE_BOX, CONFIGURATION, CUSTOMISATION, THIRD_PARTY, FUTURE_RELEASE,
        NOT_POSSIBLE
    }

    /// Whether we already own what it takes.
    public enum Owned { YES, LICENSED_UNUSED, NO }

    /// How much work it takes.
    public enum Effort { OPEN, S, M, L }

    /// What the assessment rests on.
    public enum Evidence { STATEMENT, DOCUMENT, REFERENCE, TEST, DEMO }

    /// How sure the two sides are.
    public enum Confidence { LOW, MEDIUM, HIGH }

    public Fit {
        Checks.range("wording", wording, 1, 9999);
    }

    public static Fit linked(Id<Fit> id, Requirement requirement, Capability capability, LocalDate on) {
        return new Fit(id, requirement.id(), capability.id(), Coverage.UNKNOWN, Means.OPEN,
                owned(capability.availability()), Effort.OPEN, "", Evidence.STATEMENT, Confidence.LOW,
                on, on, requirement.version(), null, null, null, null);
    }

    public boolean ticked(Side side) {
        return (side == Side.IT ? tickItOn : tickCcOn) != null;
    }

    public boolean agreed() {
        return ticked(Side.IT) && ticked(Side.CC);
    }

    /// This fit with the tick of one side.
    public Fit ticked(Side side, @Nullable Id<Person> by, LocalDate on) {
        return switch (side) {
            case IT -> with().tickItBy(by).tickItOn(on).build();
            case CC -> with().tickCcBy(by).tickCcOn(on).build();
            default -> throw new IllegalArgumentException("Only IT and the contact center tick a fit");
        };
    }

    /// This fit without the tick of one side.
    public Fit unticked(Side side) {
        return side == Side.IT
                ? with().tickItBy(null).tickItOn(null).build()
                : with().tickCcBy(null).tickCcOn(null).build();
    }

    /// This fit with neither tick, as after a change of what was agreed.
    public Fit unticked() {
        return with().tickItBy(null).tickItOn(null).tickCcBy(null).tickCcOn(null).build();
    }

    private static Owned owned(Capability.Availability availability) {
        return switch (availability) {
            case IN_USE -> Owned.YES;
            case LICENSED_UNUSED -> Owned.LICENSED_UNUSED;
            case VENDOR_ROADMAP, MARKET, BUILD, NOT_AVAILABLE -> Owned.NO;
        };
    }
}
