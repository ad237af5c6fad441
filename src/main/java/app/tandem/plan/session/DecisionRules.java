package app.tandem.plan.session;

import app.tandem.plan.Code;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What holds for decisions besides the vote itself: consultation, reservations, review, succession.
public final class DecisionRules {

    private DecisionRules() {}

    /// Whether advisers are affected and nobody asked them.
    public static boolean notConsulted(Decision decision) {
        return decision.affectsAdvisers() && decision.consulted().isBlank();
    }

    /// Whether a side has a reservation and its words are missing.
    public static boolean reservationUnworded(Decision decision) {
        return unworded(decision, Side.IT) || unworded(decision, Side.CC);
    }

    public static boolean unworded(Decision decision, Side side) {
        var text = side == Side.IT ? decision.reservationIt() : decision.reservationCc();
        return decision.position(side) == Decision.Position.WITH_RESERVATION && text.isBlank();
    }

    /// Whether it does not say why, or what else was considered.
    public static boolean unreasoned(Decision decision) {
        return decision.rationale().isBlank() || decision.options().isBlank();
    }

    /// Whether the day has come to look at it again.
    public static boolean dueForReview(Decision decision, LocalDate today) {
        var review = decision.reviewDate();
        return decision.status() == Decision.Status.ACTIVE && review != null && !review.isAfter(today);
    }

    /// The decisions that followed each other in place of this one, the one that holds now last.
    public static List<Decision> successors(Plan plan, Decision decision) {
        var chain = new ArrayList<Decision>();
        var next = successor(plan, decision);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = successor(plan, next.get());
        }
        return chain;
    }

    /// The decisions in whose place this one stands, or will once it holds.
    public static List<Decision> replacedBy(Plan plan, Decision decision) {
        return plan.coded(Decision.class).stream()
                .filter(old -> decision.code().equals(old.supersededBy()))
                .toList();
    }

    /// Whether naming the code as what replaced the decision would lead in a circle.
    public static boolean circular(Plan plan, Decision decision, Code by) {
        return by.equals(decision.code())
                || plan.find(by)
                        .filter(Decision.class::isInstance)
                        .map(Decision.class::cast)
                        .filter(later -> successors(plan, later).contains(decision))
                        .isPresent();
    }

    private static Optional<Decision> successor(Plan plan, Decision decision) {
        return Optional.ofNullable(decision.supersededBy())
                .flatMap(plan::find)
                .filter(Decision.class::isInstance)
                .map(Decision.class::cast);
    }
}
