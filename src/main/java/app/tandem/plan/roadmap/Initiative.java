package app.tandem.plan.roadmap;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Horizon;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A funded or proposed piece of change on the roadmap.
///
/// @param start the period in which it starts; empty while it waits in the tray
/// @param end the period in which it ends; empty while it waits in the tray
/// @param oneOffLikely cost once, in the workspace's currency; low and high are the range
/// @param yearlyLikely cost a year from then on
/// @param degradedMode how people work while what it brings is down: the card at their desk
/// @param userValue part of WSJF on the scale 1-2-3-5-8-13-20, 0 when not rated; the other three likewise
/// @param rank place in its lane, lowest first
@RecordBuilder
public record Initiative(
        Id<Initiative> id,
        Code code,
        String title,
        Type type,
        Side leadSide,
        String lane,
        @Nullable Id<Person> sponsor,
        @Nullable Id<Person> ownerIt,
        @Nullable Id<Person> ownerCc,
        Gate gate,
        Hold hold,
        @Nullable Period start,
        @Nullable Period end,
        @Nullable Period baselineStart,
        @Nullable Period baselineEnd,
        String varianceReason,
        Horizon horizon,
        Confidence confidence,
        Rag rag,
        String ragReason,
        @Nullable BigDecimal oneOffLow,
        @Nullable BigDecimal oneOffLikely,
        @Nullable BigDecimal oneOffHigh,
        @Nullable BigDecimal yearlyLow,
        @Nullable BigDecimal yearlyLikely,
        @Nullable BigDecimal yearlyHigh,
        String benefit,
        String risks,
        String changePlan,
        String degradedMode,
        String pmoRef,
        Trigger trigger,
        int userValue,
        int timeCriticality,
        int riskReduction,
        int size,
        int rank,
        boolean archived)
        implements Coded, InitiativeBuilder.With {

    public static final String PREFIX = "I";

    /// What sort of change it is.
    public enum Type { QUICK_WIN, PROJECT, PROGRAMME, PILOT, SELECTION, ROUTINE, POLICY, DECOMMISSION }

    /// The stage gate it has reached.
    public enum Gate { IDEA, SHAPE, SELECT, APPROVED, DELIVER, CLOSED }

    /// Whether it goes on.
    public enum Hold { NONE, ON_HOLD, CANCELLED }

    /// How sure the plan is of it, shown as the fill of its bar.
    public enum Confidence { COMMITTED, PLANNED, EXPLORING }

    /// How it goes.
    public enum Rag { GREEN, AMBER, RED, DONE }

    /// What set it off.
    public enum Trigger { PLANNED_SESSION, HOT_BUTTON, OUTAGE, AUDIT, BUDGET_DEADLINE, VENDOR_NOTICE, IDEA }

    public Initiative {
        Checks.title(title);
        if (start != null && end != null && end.end().isBefore(start.start())) {
            throw new IllegalArgumentException("An initiative ends after it starts");
        }
    }

    /// An idea without dates, as it first lies in the tray.
    public static Initiative idea(Id<Initiative> id, Code code, String title, Side leadSide) {
        return new Initiative(id, code, title, Type.PROJECT, leadSide, "", null, null, null, Gate.IDEA,
                Hold.NONE,
                null, null, null, null, "", Horizon.UNDECIDED, Confidence.EXPLORING, Rag.GREEN, "",
                null, null, null, null, null, null, "", "", "", "", "", Trigger.PLANNED_SESSION, 0, 0, 0,
                0, 0, false);
    }

    /// Whether it has a place on the axis.
    public boolean placed() {
        return start != null && end != null;
    }
}
