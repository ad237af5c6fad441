package app.tandem.plan.session;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Side;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A choice that closes options, with the votes of both sides and the reason.
///
/// @param title the text of the decision, word for word as it was shown
/// @param options what else was considered, one a line
/// @param presentIt voting members of each side in the room when it was recorded; 0 before
/// @param positionIt where each side stands; votes count people
/// @param supersededBy code of the decision that replaced it, or will once that one holds
@RecordBuilder
public record Decision(
        Id<Decision> id,
        Code code,
        Id<PlanningSession> session,
        @Nullable Id<AgendaItem> agendaItem,
        String title,
        Type type,
        @Nullable Id<Person> mover,
        @Nullable Id<Person> seconder,
        Method method,
        int itFor,
        int itAgainst,
        int itAbstain,
        int ccFor,
        int ccAgainst,
        int ccAbstain,
        int presentIt,
        int presentCc,
        Position positionIt,
        Position positionCc,
        String reservationIt,
        String reservationCc,
        String dissent,
        String rationale,
        String options,
        String effects,
        @Nullable Id<Person> owner,
        @Nullable LocalDate effective,
        @Nullable LocalDate reviewDate,
        boolean affectsAdvisers,
        String consulted,
        Status status,
        @Nullable Code supersededBy,
        List<Code> linked)
        implements Coded, DecisionBuilder.With {

    public static final String PREFIX = "D";

    /// What is decided.
    public enum Type { APPROVE, SELECT, FUND, DEFER, REJECT, STOP, ADOPT_RULE, ACCEPT_RISK }

    /// How it was decided.
    public enum Method { CONSENSUS, VOTE, CHAIR, WRITTEN }

    /// How far a side stands behind it.
    public enum Position { OPEN, FULLY, WITH_RESERVATION, CAN_LIVE_WITH, OBJECTS }

    /// Whether it holds.
    public enum Status { PROPOSED, ACTIVE, CLOSED, SUPERSEDED, REVERSED, EXPIRED, NOT_QUORATE }

    public Decision {
        Checks.title(title);
        linked = List.copyOf(linked);
    }

    /// The votes of one side; none for a side that does not vote.
    public Votes votes(Side side) {
        return switch (side) {
            case IT -> new Votes(itFor, itAgainst, itAbstain);
            case CC -> new Votes(ccFor, ccAgainst, ccAbstain);
            default -> new Votes(0, 0, 0);
        };
    }

    public Position position(Side side) {
        return side == Side.IT ? positionIt : positionCc;
    }

    /// The decision with the number of those in the room at this moment.
    public Decision counted(Quorum quorum) {
        return with().presentIt(quorum.it().present()).presentCc(quorum.cc().present()).build();
    }

    /// A decision as it is first put to the room.
    public static Decision proposed(Id<Decision> id, Code code, Id<PlanningSession> session, String text) {
        return new Decision(id, code, session, null, text, Type.APPROVE, null, null, Method.VOTE,
                0, 0, 0, 0, 0, 0, 0, 0, Position.OPEN, Position.OPEN, "", "", "", "", "", "", null, null,
                null, false, "", Status.PROPOSED, null, List.of());
    }
}
