package app.tandem.pages.coverage;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Agreement;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Removal;
import app.tandem.plan.backlog.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a person can change in the matrix. Each answers with the edit; none performs it.
final class CoverageEdits {

    private CoverageEdits() {}

    static Edit assess(Plan plan, Fit fit, Coverage coverage, LocalDate today) {
        var requirement = plan.get(fit.requirement());
        return Edit.put(Words.with("coverage.edit.assess", requirement.code(),
                plan.get(fit.capability()).code(),
                Words.of(coverage)), Agreement.assess(fit, requirement, coverage, today));
    }

    /// Puts a need where another one stands on the board; that one makes room.
    static Edit place(Plan plan, Requirement need, Requirement other) {
        var order = new ArrayList<>(Columns.requirements(plan));
        int to = order.indexOf(other);
        order.remove(need);
        order.add(to, need);
        return new Edit(Words.with("coverage.edit.move", need.code()), Columns.ranked(order));
    }

    /// @param id of the new link
    static Edit link(Id<Fit> id, Requirement need, Capability capability, LocalDate today) {
        return Edit.put(Words.with("coverage.edit.link", need.code(), capability.code()),
                Fit.linked(id, need, capability, today));
    }

    /// Takes the link away with its rounds.
    static Edit unlink(Plan plan, Fit fit) {
        return new Edit(Words.with("coverage.edit.unlink", plan.get(fit.requirement()).code(),
                plan.get(fit.capability()).code()), Removal.of(plan, fit));
    }

    static Edit condition(Plan plan, Fit fit, String condition) {
        return Edit.put(Words.with("coverage.edit.condition", plan.get(fit.requirement()).code(),
                plan.get(fit.capability()).code()), fit.withCondition(condition));
    }

    /// What the need is linked to already.
    static List<Id<Capability>> linked(Plan plan, Requirement need) {
        return plan.referring(Fit.class, need.id()).stream().map(Fit::capability).toList();
    }
}
