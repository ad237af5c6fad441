package app.tandem.reports.trace;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.craft.relation.Ties;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.Selection;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Each need with what answers it, the initiatives that deliver it, and the decisions about any of them.
record ChainTable(Plan plan) {

    Block block() {
        var needs = plan.coded(Requirement.class).stream().filter(need -> !need.archived()).toList();
        if (needs.isEmpty()) return Block.Paragraph.of(Words.of("coverage.empty"));
        return new Block.Table(Words.of("trace.chain"), List.of(
                Column.of(Words.of("coverage.requirement"), 26), Column.of(Words.of("trace.fits"), 30),
                Column.of(Words.kinds(Initiative.class), 22), Column.of(Words.kinds(Decision.class), 22)),
                needs.stream().map(this::row).toList());
    }

    private List<Cell> row(Requirement need) {
        var initiatives = plan.referring(Delivery.class, need.id()).stream()
                .map(delivery -> plan.get(delivery.initiative()))
                .filter(each -> !each.archived())
                .sorted(Comparator.comparing(Initiative::code))
                .toList();
        return List.of(
                Cell.noted(need.code() + "  " + need.title(), String.join("\n", notes(need))),
                lines(Answer.of(plan, need).fits().stream().map(this::fit).toList()),
                lines(initiatives.stream().map(each -> Words.with("trace.initiative", each.code(),
                        each.title(), Words.of(each.gate()))).toList()),
                lines(decisions(need, initiatives)));
    }

    /// Priority and status, and what stands in the added fields that papers tell.
    private List<String> notes(Requirement need) {
        var notes = new ArrayList<String>();
        notes.add(Words.with("trace.need", Words.of(need.moscow()), Words.of(need.status())));
        for (var tie : Ties.of(plan).on(need.code())) {
            notes.add(Words.with("trace.tie", tie.words(), tie.other().code(), tie.other().title()));
        }
        for (var field : CustomField.of(plan, Requirement.class)) {
            var text = CustomValue.of(plan, field, need.code());
            if (field.printed() && !text.isEmpty()) {
                notes.add(Words.with("trace.field", field.title(), text));
            }
        }
        return notes;
    }

    private String fit(Fit fit) {
        var capability = plan.get(fit.capability());
        return Words.with("coverage.link", capability.code(), capability.title(), Words.of(fit.coverage()),
                ticks(fit));
    }

    /// Those that name the need, an initiative that delivers it, or a selection that is to answer it.
    private List<String> decisions(Requirement need, List<Initiative> initiatives) {
        var about = new ArrayList<Code>(initiatives.stream().map(Coded::code).toList());
        about.add(need.code());
        for (var selection : plan.all(Selection.class)) {
            if (selection.requirements().contains(need.code())) about.add(selection.code());
        }
        return plan.coded(Decision.class).stream()
                .filter(decision -> !Collections.disjoint(decision.linked(), about))
                .map(decision -> Words.with("trace.decision", decision.code(), decision.title(),
                        Words.of(decision.status())))
                .toList();
    }

    static String ticks(Fit fit) {
        if (fit.agreed()) return Words.of("coverage.ticks.both");
        if (fit.ticked(Side.IT)) return Words.of("coverage.ticks.it");
        return fit.ticked(Side.CC) ? Words.of("coverage.ticks.cc") : Words.of("coverage.ticks.none");
    }

    /// One below the other.
    private static Cell lines(List<String> lines) {
        return lines.isEmpty() ? Cell.of("–") : Cell.of(String.join("\n", lines));
    }
}
