package app.tandem.plan.backlog;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Confidential;
import app.tandem.plan.Goal;
import app.tandem.plan.Horizon;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A need of the business or of operations, stated so that someone can say whether it is met.
///
/// @param statement what is needed, in full; may be empty while it is captured
/// @param measure how one can tell that it is met; empty means that nobody can
/// @param value 1 to 5, 0 when not rated; urgency and risk likewise
/// @param learningHours hours until people work well with it
/// @param requester who asked; empty when nobody said
/// @param site where it is needed; empty for every site
/// @param captured the day it was written down
/// @param worded the day the statement got its present wording
/// @param version counts the wordings, from 1
/// @param turnHolder set when people overrode the computed turn, with the reason beside it
/// @param rank place in the column, lowest first
/// @param rankReason why people put it there by hand; empty when nobody said
@RecordBuilder
public record Requirement(
        Id<Requirement> id,
        Code code,
        String title,
        String statement,
        String measure,
        Origin origin,
        Type type,
        String channel,
        String contactReason,
        @Confidential @Nullable Id<Person> requester,
        String site,
        @Nullable Id<Person> ownerIt,
        @Nullable Id<Person> ownerCc,
        Moscow moscow,
        int value,
        int urgency,
        int risk,
        int learningHours,
        String volume,
        @Nullable Id<Goal> goal,
        String viewIt,
        String viewCc,
        Horizon horizon,
        Status status,
        Disposition disposition,
        String complianceRef,
        LocalDate captured,
        @ByRule LocalDate worded,
        @ByRule int version,
        @ByRule @Nullable LocalDate signedIt,
        @ByRule @Nullable LocalDate signedCc,
        Turn.@Nullable Holder turnHolder,
        @ByRule @Nullable LocalDate turnSince,
        String turnReason,
        List<String> tags,
        int rank,
        String rankReason,
        boolean archived)
        implements Coded, RequirementBuilder.With {

    public static final String PREFIX = "R";

    /// Where a requirement came from.
    public enum Origin {
        CC_MANAGEMENT, FRONTLINE, IT, JOINT, COMPLIANCE, BUSINESS, CUSTOMER_FEEDBACK, OUTAGE,
        AUDIT, IDEA
    }

    /// What sort of thing is asked for.
    public enum Type { FUNCTIONAL, INTEGRATION, NON_FUNCTIONAL, COMPLIANCE, DATA, PROCESS, PEOPLE }

    /// How far it has come; the last four are side exits.
    public enum Status {
        CAPTURED, CLARIFYING, AGREED, PLANNED, IN_DELIVERY, DELIVERED, VERIFIED, PARKED, REJECTED,
                MERGED, SUPERSEDED;

        /// Whether it still needs an answer from somebody.
        public boolean open() {
            return this == CAPTURED || this == CLARIFYING;
        }

        /// Whether it left the way to delivery by a side exit.
        public boolean exited() {
            return compareTo(PARKED) >= 0;
        }
    }

    /// How a gap is to be closed.
    public enum Disposition { UNDECIDED, USE_OWNED, CONFIGURE, ACQUIRE, BUILD, REPLACE, POLICY, ACCEPT }

    public Requirement {
        Checks.title(title);
        Checks.range("value", value, 0, 5);
        Checks.range("urgency", urgency, 0, 5);
        Checks.range("risk", risk, 0, 5);
        Checks.range("version", version, 1, 9999);
        tags = List.copyOf(tags);
    }

    public static Requirement captured(Id<Requirement> id, Code code, String title, Origin origin,
            LocalDate on) {
        return new Requirement(id, code, title, "", "", origin, Type.FUNCTIONAL, "", "", null, "",
                null, null, Moscow.SHOULD, 0, 0, 0, 0, "", null, "", "",
                Horizon.UNDECIDED, Status.CAPTURED, Disposition.UNDECIDED, "",
                on, on, 1, null, null, null, null, "", List.of(), 0, "", false);
    }

    /// What the two sides agree to: the statement, and the title as long as there is none.
    public String words() {
        return statement.isBlank() ? title : statement;
    }

    /// The same need as if it had just been written down: nobody agreed to it or was given the move.
    public Requirement anew(LocalDate on) {
        return released().with().status(Status.CAPTURED).captured(on).worded(on).version(1)
                .signedIt(null).signedCc(null).archived(false)
                .build();
    }

    /// With the move where the rule sees it, whoever it was given to by choice.
    Requirement released() {
        return with().turnHolder(null).turnSince(null).turnReason("").build();
    }

    public @Nullable Id<Person> owner(Side side) {
        return side == Side.IT ? ownerIt : ownerCc;
    }
}
