package app.tandem.pages.board;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import java.time.LocalDate;
import java.util.List;

/// One card of the board with everything that it shows.
sealed interface Line {

    Coded card();

    Turn turn();

    List<Fit> fits();

    /// How long it has been waiting, and whether that is too long.
    Waiting waiting();

    /// Whole days on one side, and whether the plan's limits are passed.
    record Waiting(long days, boolean stalled) {
        static Waiting of(Plan plan, Turn turn, LocalDate today) {
            var limits = plan.find(Workspace.ONLY).orElseGet(() -> Workspace.named("-"));
            return new Waiting(turn.days(today), turn.stalled(limits, today));
        }
    }

    /// What the center needs.
    record Need(Requirement requirement, Turn turn, Waiting waiting, Answer answer) implements Line {
        static Need of(Plan plan, Requirement requirement, LocalDate today) {
            var turn = Turn.of(plan, requirement);
            return new Need(requirement, turn, Waiting.of(plan, turn, today), Answer.of(plan, requirement));
        }

        @Override
        public Requirement card() {
            return requirement;
        }

        @Override
        public List<Fit> fits() {
            return answer.fits();
        }

        /// Nobody has to move, because both sides ticked an answer or have planned it already.
        boolean agreed() {
            return turn.holder() == Turn.Holder.NOBODY;
        }
    }

    /// What is possible.
    record Offer(Capability capability, Turn turn, Waiting waiting, List<Fit> fits) implements Line {
        static Offer of(Plan plan, Capability capability, LocalDate today) {
            var turn = Turn.of(plan, capability);
            return new Offer(capability, turn, Waiting.of(plan, turn, today),
                    plan.referring(Fit.class, capability.id()));
        }

        @Override
        public Capability card() {
            return capability;
        }
    }
}
