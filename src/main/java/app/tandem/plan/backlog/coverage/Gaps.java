package app.tandem.plan.backlog.coverage;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Requirement.Status;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import java.util.Comparator;
import java.util.List;

/// What does not meet its other half: needs without an answer, Musts that nobody delivers, technology that
/// serves nothing, and what is paid for and unused.
public record Gaps(
        List<Requirement> unanswered,
        List<Requirement> unassessed,
        List<Requirement> mustsWithoutInitiative,
        List<Capability> servingNothing,
        List<Capability> shelved) {

    public static Gaps of(Plan plan) {
        var needs = Columns.requirements(plan).stream()
                .sorted(Comparator.comparing(Requirement::code))
                .toList();
        var offers = plan.coded(Capability.class).stream().filter(each -> !each.archived()).toList();
        return new Gaps(
                needs.stream().filter(need -> Answer.of(plan, need).gap()).toList(),
                needs.stream()
                        .filter(need -> Answer.of(plan, need).coverage() == Coverage.UNKNOWN)
                        .toList(),
                needs.stream().filter(need -> undelivered(plan, need)).toList(),
                offers.stream().filter(each -> idle(plan, each)).toList(),
                offers.stream().filter(Capability::shelved).toList());
    }

    /// Whether a capability answers no need.
    static boolean idle(Plan plan, Capability capability) {
        return plan.referring(Fit.class, capability.id()).stream()
                .allMatch(fit -> fit.coverage() == Coverage.NONE);
    }

    private static boolean undelivered(Plan plan, Requirement need) {
        return need.moscow() == Moscow.MUST && need.status().compareTo(Status.DELIVERED) < 0
                && plan.referring(Delivery.class, need.id()).stream()
                        .map(delivery -> plan.get(delivery.initiative()))
                        .noneMatch(each -> !each.archived() && each.hold() != Initiative.Hold.CANCELLED);
    }
}
