package app.tandem.pages.vendors.edits;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Selection.State;
import app.tandem.plan.vendor.Vendor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// From a result to a choice: what is recommended, which session decides, what the winner is for, and what
/// everybody is told afterwards.
public record DecisionEdits(Plan plan, Ids ids, Selection selection) {

    /// Months of use after which it is asked what was learned.
    private static final int LESSONS_AFTER = 6;

    /// Writes the recommendation; a selection that has not come so far is in recommendation from now on.
    public Edit recommend(String text) {
        var state = selection.state().compareTo(State.RECOMMENDATION) < 0
                ? State.RECOMMENDATION : selection.state();
        return Edit.put(Words.with("vendors.edit.recommend", selection.code().toString()),
                selection.withRecommendation(text).withState(state));
    }

    /// Marks the vendor as the one to choose, and everybody else who is in as not selected.
    public Edit choose(Vendor chosen) {
        var rows = new ArrayList<Vendor>();
        for (var vendor : plan.referring(Vendor.class, selection.id())) {
            var status = status(vendor, chosen.id());
            if (status != vendor.status()) rows.add(vendor.withStatus(status));
        }
        return Edit.put(Words.with("vendors.edit.choose", chosen.title()), rows);
    }

    public Optional<Vendor> chosen() {
        return plan.referring(Vendor.class, selection.id()).stream()
                .filter(vendor -> vendor.status() == Vendor.Status.SELECTED)
                .findFirst();
    }

    /// The session that could decide: the next one that is not signed.
    public Optional<PlanningSession> session() {
        return plan.all(PlanningSession.class).stream()
                .filter(session -> !session.sealed())
                .min(Comparator.comparing(PlanningSession::date));
    }

    /// Puts the choice before a session, as a decision that both sides still have to take.
    public Edit propose(PlanningSession session, Vendor winner) {
        var code = plan.codes().next(Decision.PREFIX);
        var text = Words.with("vendors.decision", winner.title(), selection.title());
        var decision = Decision.proposed(ids.next(Decision.class), code, session.id(), text).with()
                .type(Decision.Type.SELECT)
                .rationale(selection.recommendation())
                .linked(linked())
                .build();
        var label = Words.with("vendors.edit.propose", code.toString(), selection.code().toString());
        return Edit.put(label, decision, selection.withDecidedBy(decision.id()));
    }

    /// @param decision empty to say that none has decided
    public Edit decidedBy(@Nullable Decision decision) {
        boolean holds = decision != null && decision.status() == Decision.Status.ACTIVE;
        boolean recommended = selection.state() == State.RECOMMENDATION;
        return Edit.put(Words.with("vendors.edit.decided", selection.code().toString()),
                selection.withDecidedBy(decision == null ? null : decision.id())
                        .withState(holds && recommended ? State.DECIDED : selection.state()));
    }

    public Edit initiative(@Nullable Initiative initiative) {
        return Edit.put(Words.with("vendors.edit.initiative", selection.code().toString()),
                selection.withInitiative(initiative == null ? null : initiative.id()));
    }

    /// Says that the winner provides the capability.
    public Edit provides(Vendor winner, Capability capability) {
        return Edit.put(Words.with("vendors.edit.provides", winner.title(), capability.code().toString()),
                capability.withVendor(winner.title()));
    }

    public Edit strengths(Vendor vendor, String text) {
        return notes(vendor.withStrengths(text));
    }

    public Edit weaknesses(Vendor vendor, String text) {
        return notes(vendor.withWeaknesses(text));
    }

    public Edit debrief(Vendor vendor, String text) {
        return notes(vendor.withDebrief(text));
    }

    /// What was learned; with it a decided selection is closed.
    public Edit lessons(String text) {
        boolean closes = selection.state() == State.DECIDED && !text.isBlank();
        return Edit.put(Words.with("vendors.edit.lessons", selection.code().toString()),
                selection.withLessons(text).withState(closes ? State.CLOSED : selection.state()));
    }

    /// The day on which lessons are due; empty while nothing is decided.
    public Optional<LocalDate> lessonsDue() {
        return plan.find(selection.decidedBy())
                .filter(decision -> decision.status() == Decision.Status.ACTIVE)
                .flatMap(decision -> Optional.ofNullable(decision.effective())
                        .or(() -> plan.find(decision.session()).map(PlanningSession::date)))
                .map(day -> day.plusMonths(LESSONS_AFTER));
    }

    private static Edit notes(Vendor vendor) {
        return Edit.put(Words.with("vendors.edit.notes", vendor.title()), vendor);
    }

    private List<Code> linked() {
        var codes = new ArrayList<Code>();
        codes.add(selection.code());
        plan.find(selection.initiative()).map(Initiative::code).ifPresent(codes::add);
        codes.addAll(selection.requirements());
        return codes;
    }

    private static Vendor.Status status(Vendor vendor, Id<Vendor> chosen) {
        if (vendor.id().equals(chosen)) return Vendor.Status.SELECTED;
        return switch (vendor.status()) {
            case EXCLUDED, DECLINED -> vendor.status();
            default -> Vendor.Status.NOT_SELECTED;
        };
    }
}
