package app.tandem.pages.roadmap;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.reports.Dates;
import java.time.LocalDate;
import java.util.List;

/// What a person can do about the milestones of an initiative.
record MilestoneEdits(Plan plan) {

    Edit add(Milestone milestone) {
        return Edit.put(Words.with("roadmap.edit.milestone.add", code(milestone.initiative())), milestone);
    }

    Edit change(Milestone milestone) {
        return Edit.put(Words.with("roadmap.edit.milestone.change", milestone.title()), milestone);
    }

    Edit move(Milestone milestone, LocalDate to) {
        return Edit.put(Words.with("roadmap.edit.milestone.move", milestone.title(), Dates.day(to)),
                milestone.withDate(to));
    }

    Edit remove(Milestone milestone) {
        return Edit.remove(Words.with("roadmap.edit.milestone.remove", milestone.title()),
                List.of(milestone));
    }

    private String code(Id<Initiative> id) {
        return plan.find(id).map(it -> it.code().toString()).orElse("");
    }
}
