package app.tandem.plan.session;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import java.util.List;

/// Whether the minutes of a session can be signed: what was checked and what was found.
public record Readiness(List<Finding> findings) {

    /// What is checked before the signatures.
    public enum Check {
        BOTH_SIDES_PRESENT, CHAIRS_PRESENT, DECISIONS_SETTLED, DECISIONS_QUORATE, DECISIONS_OWNED,
        DECISIONS_REASONED, DECISIONS_REVIEWED, RESERVATIONS_WORDED, ADVISERS_CONSULTED, ACTIONS_OWNED,
        ACTIONS_DATED, POINTS_SETTLED
    }

    /// Whether it is in order, or both sides said in the minutes that it stays open.
    public enum Result { HOLDS, OPEN, LEFT_OPEN }

    /// The answer to one check.
    ///
    /// @param about what does not pass, by code, number or name
    public record Finding(Check check, Result result, List<String> about) {

        /// A decision without the other side at the table cannot be left for later.
        public boolean mayStayOpen() {
            return check != Check.BOTH_SIDES_PRESENT;
        }

        public String sentence() {
            return result == Result.HOLDS ? Words.of(check) : exception();
        }

        /// What the minutes say when it stays open.
        public String exception() {
            var named = String.join(", ", about);
            return switch (check) {
                case BOTH_SIDES_PRESENT -> Words.of("session.open.sides");
                case CHAIRS_PRESENT -> Words.with("session.open.chairs", named);
                case DECISIONS_SETTLED -> Words.with("session.open.settled", named);
                case DECISIONS_QUORATE -> Words.with("session.open.quorate", named);
                case DECISIONS_OWNED -> Words.with("session.open.decider", named);
                case DECISIONS_REASONED -> Words.with("session.open.reason", named);
                case DECISIONS_REVIEWED -> Words.with("session.open.review", named);
                case RESERVATIONS_WORDED -> Words.with("session.open.reservations", named);
                case ADVISERS_CONSULTED -> Words.with("session.open.consulted", named);
                case ACTIONS_OWNED -> Words.with("session.open.owner", named);
                case ACTIONS_DATED -> Words.with("session.open.date", named);
                case POINTS_SETTLED -> Words.with("session.open.points", named);
            };
        }
    }

    public static Readiness of(Plan plan, PlanningSession session) {
        var quorum = Quorum.during(plan, session);
        boolean bothThere = quorum.it().present() > 0 && quorum.cc().present() > 0;
        var look = new Findings(plan, session);
        return new Readiness(List.of(
                new Finding(Check.BOTH_SIDES_PRESENT, bothThere ? Result.HOLDS : Result.OPEN, List.of()),
                look.chairs(),
                look.decisions(Check.DECISIONS_SETTLED, one -> one.status() == Decision.Status.PROPOSED),
                look.decisions(Check.DECISIONS_QUORATE, one -> one.status() == Decision.Status.NOT_QUORATE),
                look.taken(Check.DECISIONS_OWNED, one -> one.owner() == null),
                look.taken(Check.DECISIONS_REASONED, DecisionRules::unreasoned),
                look.taken(Check.DECISIONS_REVIEWED, one -> one.reviewDate() == null),
                look.decisions(Check.RESERVATIONS_WORDED, DecisionRules::reservationUnworded),
                look.decisions(Check.ADVISERS_CONSULTED, DecisionRules::notConsulted),
                look.actions(Check.ACTIONS_OWNED, one -> one.owner() == null),
                look.actions(Check.ACTIONS_DATED, one -> one.due() == null),
                look.points()));
    }

    /// Whether nothing stands in the way of signing.
    public boolean complete() {
        return findings.stream().noneMatch(finding -> finding.result() == Result.OPEN);
    }

    /// What stands in the way, or would if the sides had not left it open.
    public List<Finding> exceptions() {
        return findings.stream().filter(finding -> finding.result() != Result.HOLDS).toList();
    }
}
