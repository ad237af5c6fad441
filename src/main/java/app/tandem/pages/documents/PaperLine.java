package app.tandem.pages.documents;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.reports.pack.Paper;
import app.tandem.reports.pack.PaperSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One document that could be handed over now: what it is, what it is about, and how ready that is.
///
/// @param of the session or selection; empty for the whole plan
/// @param part whose own sheet it is; empty for none
record PaperLine(Paper paper, @Nullable Code of, String part, String about, Readiness readiness) {

    /// Whether it would be handed over as it is to stay.
    enum Readiness { SIGNED, DRAFT, AS_OF_TODAY }

    /// Every document, those of the chosen session first.
    static List<PaperLine> all(PaperSource source, @Nullable PlanningSession session) {
        var lines = new ArrayList<PaperLine>();
        if (session != null) {
            for (var paper : List.of(Paper.MINUTES, Paper.DECISIONS, Paper.ACTIONS)) {
                lines.add(new PaperLine(paper, session.code(), "", name(session),
                        session.sealed() ? Readiness.SIGNED : Readiness.DRAFT));
            }
            for (var paper : List.of(Paper.PRE_READ, Paper.INVITATION)) {
                lines.add(new PaperLine(paper, session.code(), "", name(session), Readiness.AS_OF_TODAY));
            }
        }
        for (var selection : source.plan().coded(Selection.class)) {
            lines.addAll(all(source.plan(), selection));
        }
        for (var paper : List.of(Paper.ROADMAP, Paper.POSTER, Paper.CHANGES, Paper.REQUIREMENTS,
                Paper.CAPABILITIES, Paper.INITIATIVES, Paper.PRIORITIES, Paper.TREE, Paper.TRACEABILITY,
                Paper.CAPABILITY_MAP, Paper.DECISION_LOG,
                Paper.ACTION_LOG, Paper.SAID_AND_DID, Paper.CALENDAR)) {
            lines.add(new PaperLine(paper, null, "", Words.with("documents.asOf", source.today()),
                    Readiness.AS_OF_TODAY));
        }
        return lines;
    }

    /// A selection's documents: sheets before the reveal, debriefs once somebody was chosen.
    private static List<PaperLine> all(Plan plan, Selection selection) {
        var lines = new ArrayList<PaperLine>();
        boolean decided = selection.state().compareTo(Selection.State.DECIDED) >= 0;
        var ready = decided ? Readiness.SIGNED : Readiness.DRAFT;
        var sealed = selection.weightsLockedAt() == null ? Readiness.DRAFT : Readiness.SIGNED;
        lines.add(new PaperLine(Paper.MATRIX, selection.code(), "", name(selection), ready));
        lines.add(new PaperLine(Paper.RECOMMENDATION, selection.code(), "", name(selection), ready));
        lines.add(new PaperLine(Paper.REQUEST, selection.code(), "", name(selection), sealed));
        if (!selection.revealed()) {
            for (var evaluator : plan.referring(Evaluator.class, selection.id())) {
                var person = plan.get(evaluator.person());
                lines.add(new PaperLine(Paper.SCORING, selection.code(), person.code().toString(),
                        selection.code() + "  " + person.name(), sealed));
            }
        }
        var vendors = plan.referring(Vendor.class, selection.id());
        boolean chosen = vendors.stream().anyMatch(vendor -> vendor.status() == Vendor.Status.SELECTED);
        for (var vendor : chosen ? vendors : List.<Vendor>of()) {
            lines.add(new PaperLine(Paper.DEBRIEF, selection.code(), vendor.letter(),
                    selection.code() + "  " + vendor.title(), ready));
        }
        return lines;
    }

    /// The whole line as it is read aloud.
    String sentence() {
        return Words.with("documents.line", Words.of(paper), about, Words.of(readiness));
    }

    private static String name(Coded row) {
        return row.code() + "  " + row.title();
    }
}
