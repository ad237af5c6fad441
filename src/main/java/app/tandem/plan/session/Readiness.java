package app.tandem.plan.session;

import app.tandem.plan.Code;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import java.util.List;
import java.util.function.Predicate;

/// Whether the minutes of a session can be signed: what was checked and what was found.
public record Readiness(List<Finding> findings) {

    /// What is checked before the signatures.
    public enum Check {
        BOTH_SIDES_PRESENT, DECISIONS_SETTLED, DECISIONS_QUORATE, RESERVATIONS_WORDED, ADVISERS_CONSULTED,
        ACTIONS_OWNED, ACTIONS_DATED, POINTS_SETTLED
    }

    /// Whether it is in order, or both sides said in the minutes that it stays open.
    public enum Result { HOLDS, OPEN, LEFT_OPEN }

    /// The answer to one check.
    ///
    /// @param about what does not pass, by code or number
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
            var codes = String.join(", ", about);
            return switch (check) {
                case BOTH_SIDES_PRESENT -> Words.of("session.open.sides");
                case DECISIONS_SETTLED -> Words.with("session.open.settled", codes);
                case DECISIONS_QUORATE -> Words.with("session.open.quorate", codes);
                case RESERVATIONS_WORDED -> Words.with("session.open.reservations", codes);
                case ADVISERS_CONSULTED -> Words.with("session.open.consulted", codes);
                case ACTIONS_OWNED -> Words.with("session.open.owner", codes);
                case ACTIONS_DATED -> Words.with("session.open.date", codes);
                case POINTS_SETTLED -> Words.with("session.open.points", codes);
            };
        }
    }

    public static Readiness of(Plan plan, PlanningSession session) {
        var quorum = Quorum.during(plan, session);
        boolean bothThere = quorum.it().present() > 0 && quorum.cc().present() > 0;
        var look = new Look(plan, session);
        return new Readiness(List.of(
                new Finding(Check.BOTH_SIDES_PRESENT, bothThere ? Result.HOLDS : Result.OPEN, List.of()),
                look.decisions(Check.DECISIONS_SETTLED, one -> one.status() == Decision.Status.PROPOSED),
                look.decisions(Check.DECISIONS_QUORATE, one -> one.status() == Decision.Status.NOT_QUORATE),
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

    /// The rows of one session, looked through for what does not pass.
    private record Look(Plan plan, PlanningSession session) {

        Finding decisions(Check check, Predicate<Decision> fails) {
            return finding(check, plan.referring(Decision.class, session.id()).stream()
                    .filter(fails).map(Decision::code).sorted().map(Code::toString).toList());
        }

        Finding actions(Check check, Predicate<ActionItem> fails) {
            return finding(check, plan.referring(ActionItem.class, session.id()).stream()
                    .filter(action -> action.status() != ActionItem.Status.CANCELLED)
                    .filter(fails).map(ActionItem::code).sorted().map(Code::toString).toList());
        }

        Finding points() {
            return finding(Check.POINTS_SETTLED, plan.referring(AgendaItem.class, session.id()).stream()
                    .filter(point -> point.outcome() == AgendaItem.Outcome.OPEN)
                    .map(AgendaItem::number).sorted().map(number -> Integer.toString(number)).toList());
        }

        private Finding finding(Check check, List<String> about) {
            if (about.isEmpty()) return new Finding(check, Result.HOLDS, about);
            var open = new Finding(check, Result.OPEN, about);
            return saidInMinutes(open.exception()) ? new Finding(check, Result.LEFT_OPEN, about) : open;
        }

        private boolean saidInMinutes(String sentence) {
            return plan.referring(MinuteLine.class, session.id()).stream()
                    .filter(line -> line.kind() == MinuteLine.Kind.EXCEPTION)
                    .anyMatch(line -> line.text().equals(sentence));
        }
    }
}
