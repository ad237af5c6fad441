package app.tandem.pages.coverage;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Agreement;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import java.time.LocalDate;

/// What a person can change in the matrix. Each answers with the edit; none performs it.
final class CoverageEdits {

    private CoverageEdits() {}

    static Edit assess(Plan plan, Fit fit, Coverage coverage, LocalDate today) {
        var requirement = plan.get(fit.requirement());
        return Edit.put(Words.with("coverage.edit.assess", requirement.code(),
                plan.get(fit.capability()).code(),
                Words.of(coverage)), Agreement.assess(fit, requirement, coverage, today));
    }
}
