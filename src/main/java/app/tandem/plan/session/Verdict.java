package app.tandem.plan.session;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What the room has said to a decision so far.
public enum Verdict {
    OPEN, AGREED, WITH_RESERVATION, OBJECTED, OUTVOTED, CHAIR_AWAY, NOT_QUORATE;

    /// Asks the quorum first, then the positions, then the votes of each side by the charter's rule. Where
    /// both co-chairs carry a decision, both must be there and each side must have said where it stands.
    public static Verdict of(Plan plan, Decision decision) {
        var session = plan.get(decision.session());
        if (!Quorum.of(plan, session).reached()) return NOT_QUORATE;
        if (anySide(side -> stands(decision, side, Decision.Position.OBJECTS))) return OBJECTED;
        var rule = plan.find(session.body()).map(GovernanceBody::majorityRule).orElse(null);
        boolean chairs = rule == GovernanceBody.MajorityRule.BOTH_CO_CHAIRS;
        if (chairs && anySide(side -> !Quorum.chaired(plan, session, side))) return CHAIR_AWAY;
        if (anySide(side -> chairs ? unsaid(decision, side) : silent(decision, side))) return OPEN;
        if (anySide(side -> outvoted(decision.votes(side), rule))) return OUTVOTED;
        return anySide(side -> stands(decision, side, Decision.Position.WITH_RESERVATION))
                ? WITH_RESERVATION
                : AGREED;
    }

    /// Whether the decision holds for both sides.
    public boolean carried() {
        return this == AGREED || this == WITH_RESERVATION;
    }

    /// The state in which a decision is recorded; without agreement it stays a proposal.
    public Decision.Status status() {
        return switch (this) {
            case AGREED, WITH_RESERVATION -> Decision.Status.ACTIVE;
            case NOT_QUORATE -> Decision.Status.NOT_QUORATE;
            case OPEN, OBJECTED, OUTVOTED, CHAIR_AWAY -> Decision.Status.PROPOSED;
        };
    }

    private static boolean anySide(Predicate<Side> what) {
        return what.test(Side.IT) || what.test(Side.CC);
    }

    private static boolean stands(Decision decision, Side side, Decision.Position position) {
        return decision.position(side) == position;
    }

    private static boolean unsaid(Decision decision, Side side) {
        return stands(decision, side, Decision.Position.OPEN);
    }

    private static boolean silent(Decision decision, Side side) {
        return unsaid(decision, side) && decision.votes(side).cast() == 0;
    }

    private static boolean outvoted(Votes votes, GovernanceBody.@Nullable MajorityRule rule) {
        if (votes.cast() == 0) return false;
        return rule == GovernanceBody.MajorityRule.TWO_THIRDS
                ? votes.inFavour() < 2 * votes.against() || votes.inFavour() == 0
                : votes.inFavour() <= votes.against();
    }
}
