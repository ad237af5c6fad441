package app.tandem.pages.ideas;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Idea;
import app.tandem.plan.backlog.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What people do with ideas from the floor. Each answers with the edit; none performs it.
record IdeasEdits(Plan plan, Ids ids, LocalDate today) {

    Edit suggest(String title, String source) {
        var code = plan.codes().next(Idea.PREFIX);
        return Edit.put(Words.with("ideas.edit.suggest", code),
                new Idea(ids.next(Idea.class), code, title.strip(), source.strip(), today,
                        Idea.Status.UNDER_REVIEW, "", null, List.of(), "", true));
    }

    /// The idea becomes a requirement of its own, which keeps where it came from.
    Edit adopt(Idea idea) {
        var code = plan.codes().next(Requirement.PREFIX);
        int rank = Columns.requirements(plan).stream().mapToInt(Requirement::rank).max().orElse(0) + 1;
        var need = Requirement.captured(ids.next(Requirement.class), code, idea.title(),
                Requirement.Origin.IDEA, today).withRank(rank);
        return Edit.put(Words.with("ideas.edit.adopt", idea.code(), code), need,
                adopted(idea, code, Words.with("ideas.answer.adopted", code, need.title())));
    }

    /// The idea is part of what is there already.
    Edit adopt(Idea idea, Coded item) {
        return Edit.put(Words.with("ideas.edit.adopt", idea.code(), item.code()),
                adopted(idea, item.code(), Words.with("ideas.answer.adopted", item.code(), item.title())));
    }

    Edit decline(Idea idea, String reason) {
        return Edit.put(Words.with("ideas.edit.decline", idea.code()), idea.with()
                .status(Idea.Status.DECLINED)
                .answer(reason.strip())
                .answeredOn(today)
                .build());
    }

    Edit recognise(Idea idea, String how) {
        return Edit.put(Words.with("ideas.edit.recognise", idea.code()), idea.withRecognition(how.strip()));
    }

    private Idea adopted(Idea idea, Code code, String answer) {
        var codes = new ArrayList<>(idea.adoptedAs());
        if (!codes.contains(code)) codes.add(code);
        var before = idea.answeredOn();
        return idea.with()
                .status(Idea.Status.ADOPTED)
                .adoptedAs(codes)
                .answer(idea.answer().isBlank() ? answer : idea.answer())
                .answeredOn(before == null ? today : before)
                .build();
    }
}
