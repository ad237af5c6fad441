package app.tandem.plan.roadmap.gate;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.rhythm.ChangePlan;
import app.tandem.plan.rhythm.UatRound;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.compare.Cause;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.Selection;
import java.util.Comparator;
import java.util.List;

/// One thing that has to be so before an initiative may go through a gate, and whether it is.
public record GateCheck(Kind kind, State state) {

    /// What is looked at, gate by gate.
    public enum Kind {
        OWNERS(Initiative.Gate.SHAPE),
        OPTIONS(Initiative.Gate.SELECT), EFFECTS(Initiative.Gate.SELECT),
        FUNDING(Initiative.Gate.APPROVED),
        TESTS(Initiative.Gate.DELIVER), DEGRADED_MODE(Initiative.Gate.DELIVER),
        TRAINING(Initiative.Gate.DELIVER), EVENTS(Initiative.Gate.DELIVER),
        BENEFIT(Initiative.Gate.CLOSED);

        private final Initiative.Gate gate;

        Kind(Initiative.Gate gate) {
            this.gate = gate;
        }

        public Initiative.Gate gate() {
            return gate;
        }
    }

    /// Whether it is so.
    public enum State { MET, MISSING }

    public boolean met() {
        return state == State.MET;
    }

    public String words() {
        return Words.of(kind);
    }

    /// The checks of a gate for one initiative.
    ///
    /// @param conflicts those of the whole plan
    static List<GateCheck> of(Plan plan, Initiative initiative, Initiative.Gate gate,
            List<Conflict> conflicts) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind.gate() == gate)
                .map(kind -> new GateCheck(kind,
                        met(kind, plan, initiative, conflicts) ? State.MET : State.MISSING))
                .toList();
    }

    private static boolean met(Kind kind, Plan plan, Initiative initiative, List<Conflict> conflicts) {
        return switch (kind) {
            case OWNERS -> initiative.ownerIt() != null && initiative.ownerCc() != null;
            case OPTIONS -> options(plan, initiative);
            case EFFECTS -> !plan.referring(Effect.class, initiative.id()).isEmpty();
            case FUNDING ->
                    Cause.of(plan, initiative).stream().map(Cause::decision).anyMatch(GateCheck::funds);
            case TESTS -> tested(plan, initiative);
            case DEGRADED_MODE -> !initiative.degradedMode().isBlank();
            case TRAINING -> trained(plan, initiative);
            case EVENTS -> conflicts.stream().noneMatch(it -> closed(it.kind())
                    && it.about().contains(initiative.id()));
            case BENEFIT -> met(plan, initiative, Milestone.Type.BENEFIT_CHECK);
        };
    }

    private static boolean options(Plan plan, Initiative initiative) {
        return !plan.referring(Selection.class, initiative.id()).isEmpty()
                || Cause.of(plan, initiative).stream().anyMatch(it -> !it.decision().options().isBlank());
    }

    private static boolean funds(Decision decision) {
        boolean holds = decision.status() == Decision.Status.ACTIVE
                || decision.status() == Decision.Status.CLOSED;
        return holds && switch (decision.type()) {
            case FUND, SELECT, APPROVE -> true;
            case DEFER, REJECT, STOP, ADOPT_RULE, ACCEPT_RISK -> false;
        };
    }

    /// What the last round found counts.
    private static boolean tested(Plan plan, Initiative initiative) {
        return plan.referring(UatRound.class, initiative.id()).stream()
                .max(Comparator.comparing(UatRound::date))
                .filter(round -> round.signOff().compareTo(UatRound.SignOff.ACCEPTED_WITH_CONDITIONS) >= 0)
                .isPresent();
    }

    private static boolean trained(Plan plan, Initiative initiative) {
        return met(plan, initiative, Milestone.Type.TRAINING)
                || !plan.referring(ChangePlan.class, initiative.id()).isEmpty();
    }

    private static boolean met(Plan plan, Initiative initiative, Milestone.Type type) {
        return plan.referring(Milestone.class, initiative.id()).stream()
                .anyMatch(it -> it.type() == type && it.state() == Milestone.State.MET);
    }

    private static boolean closed(Conflict.Kind kind) {
        return kind == Conflict.Kind.FREEZE || kind == Conflict.Kind.PEAK;
    }
}
