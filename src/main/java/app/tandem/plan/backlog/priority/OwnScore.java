package app.tandem.plan.backlog.priority;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.formula.UnreadableFormulaException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The score by which the people of a plan compare their needs: their criteria weighed, or a formula.
public sealed interface OwnScore permits WeighedScore, WrittenScore, OwnScore.Unreadable {

    /// Empty while a figure is missing or where a formula has no result.
    Optional<BigDecimal> of(Requirement need);

    /// What is read of every need, in the order in which it is shown.
    List<Rated> figures();

    /// What counts for the score and the need lacks; empty where a formula has no result all the same.
    List<Rated> missing(Requirement need);

    static OwnScore of(Plan plan) {
        if (Ordering.of(plan).formula().isBlank()) return new WeighedScore(plan);
        try {
            return new WrittenScore(plan);
        } catch (UnreadableFormulaException _) {
            return new Unreadable();
        }
    }

    static List<OwnCriterion> criteria(Plan plan) {
        return plan.all(OwnCriterion.class).stream()
                .sorted(Comparator.comparingInt(OwnCriterion::rank).thenComparing(OwnCriterion::id))
                .toList();
    }

    /// A formula that names what is no longer there gives nothing a score.
    record Unreadable() implements OwnScore {

        @Override
        public Optional<BigDecimal> of(Requirement need) {
            return Optional.empty();
        }

        @Override
        public List<Rated> figures() {
            return List.of();
        }

        @Override
        public List<Rated> missing(Requirement need) {
            return List.of();
        }
    }
}
