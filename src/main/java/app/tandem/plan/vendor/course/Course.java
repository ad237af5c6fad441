package app.tandem.plan.vendor.course;

import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Evaluator.Declaration;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Selection.State;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.weights.WeightLock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The order in which a selection is fair, and what has to be true before it goes on.
public record Course(Plan plan, Selection selection) {

    /// Every step on the way, in its order.
    public static List<State> steps() {
        return Stream.of(State.values()).filter(state -> state != State.CANCELLED).toList();
    }

    /// Whether offers may be looked at: not before both sides' weights were locked and the request went out.
    public boolean opened() {
        return reached(State.RESPONSES_IN);
    }

    /// Whether costs may be looked at; where they are sealed not before the scores are revealed.
    public boolean costsOpen() {
        return opened() && (!selection.costSealed() || selection.revealed());
    }

    public boolean reached(State state) {
        return selection.state() != State.CANCELLED && selection.state().compareTo(state) >= 0;
    }

    /// Whether it can still end without a choice.
    public boolean cancellable() {
        return selection.state() != State.CANCELLED && !reached(State.DECIDED);
    }

    /// The step after this one; empty at the end.
    public Optional<State> next() {
        int at = steps().indexOf(selection.state());
        return at < 0 || at + 1 >= steps().size() ? Optional.empty() : Optional.of(steps().get(at + 1));
    }

    /// Why the next step cannot be taken yet; empty when it can.
    public String refusal() {
        if (reopened()) return Words.of("course.reopened");
        return switch (selection.state()) {
            case DRAFT -> selection.weightsLockedAt() == null ? Words.of("course.lock") : "";
            case WEIGHTS_LOCKED -> "";
            case ISSUED -> vendors().isEmpty() ? Words.of("course.vendors") : "";
            case RESPONSES_IN -> panel();
            case INDIVIDUAL_SCORING -> selection.revealed() ? "" : Words.of("course.reveal");
            case CONSENSUS -> selection.recommendation().isBlank() ? Words.of("course.recommend") : "";
            case RECOMMENDATION -> selection.decidedBy() == null ? Words.of("course.decide") : "";
            case DECIDED -> selection.lessons().isBlank() ? Words.of("course.lessons") : "";
            case CLOSED, CANCELLED -> "";
        };
    }

    /// Whether a decision opened the weights, and they are not locked anew.
    public boolean reopened() {
        return selection.weightsLockedAt() == null && !WeightLock.former(plan, selection).isEmpty();
    }

    private String panel() {
        for (var side : List.of(Side.IT, Side.CC)) {
            if (evaluators().stream().noneMatch(evaluator -> evaluator.side() == side)) {
                return Words.with("course.side", Words.of(side));
            }
        }
        return evaluators().stream()
                .filter(evaluator -> evaluator.declaration() == Declaration.NOT_GIVEN)
                .findFirst()
                .map(evaluator -> Words.with("course.declare", plan.get(evaluator.person()).name()))
                .orElse("");
    }

    private List<Evaluator> evaluators() {
        return plan.referring(Evaluator.class, selection.id());
    }

    private List<Vendor> vendors() {
        return plan.referring(Vendor.class, selection.id());
    }
}
