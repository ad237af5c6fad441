package app.tandem.plan.session.prepare;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.PlanningSession;
import java.util.ArrayList;
import java.util.List;

/// The agenda gone through before the day: which decisions are ripe, and what each point still lacks.
public record Rehearsal(List<Look> looks) {

    /// One point as the co-chairs look at it beforehand.
    ///
    /// @param drafts the decisions that are put at it
    /// @param lacks what it still lacks, as sentences
    public record Look(AgendaTime.Slot slot, List<Decision> drafts, List<String> lacks) {}

    public static Rehearsal of(Plan plan, PlanningSession session) {
        return new Rehearsal(AgendaTime.of(plan, session).slots().stream()
                .map(slot -> look(plan, slot))
                .toList());
    }

    private static Look look(Plan plan, AgendaTime.Slot slot) {
        var item = slot.item();
        var drafts = plan.referring(Decision.class, item.id());
        var lacks = new ArrayList<String>();
        if (item.presenter() == null) lacks.add(Words.of("rehearse.presenter"));
        if (item.minutesPlanned() == 0) lacks.add(Words.of("rehearse.minutes"));
        if (item.purpose() == AgendaItem.Purpose.DECIDE) decide(plan, item, drafts, lacks);
        return new Look(slot, drafts, List.copyOf(lacks));
    }

    private static void decide(Plan plan, AgendaItem item, List<Decision> drafts, List<String> lacks) {
        if (drafts.isEmpty()) lacks.add(Words.of("rehearse.draft"));
        if (item.linked().isEmpty() && item.preReading().isBlank()) lacks.add(Words.of("rehearse.reading"));
        for (var draft : drafts) {
            if (draft.options().isBlank()) lacks.add(Words.with("rehearse.options", draft.code()));
            if (plan.find(draft.owner()).isEmpty()) lacks.add(Words.with("rehearse.owner", draft.code()));
        }
    }
}
