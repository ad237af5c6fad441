package app.tandem.pages.board.lines;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.FitRound;
import app.tandem.plan.backlog.Requirement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The cards of the plan that was looked at last. The next look makes only those anew that an edit touched,
/// so that a tick among thousands costs no more than a tick among ten.
public final class Known {

    private final Map<Id<?>, Line.Need> needs = new HashMap<>();
    private final Map<Id<?>, Line.Offer> offers = new HashMap<>();
    private Plan plan = Plan.EMPTY;
    private LocalDate today = LocalDate.MIN;
    private List<Requirement> left = List.of();
    private List<Capability> right = List.of();
    private Cards cards = new Cards(List.of(), List.of(), Map.of());

    @SuppressWarnings("ReferenceEquality") // the same plan, looked at again
    public Cards cards(Plan next, LocalDate day) {
        if (next == plan && day.equals(today)) return cards;
        boolean anew = !day.equals(today) || !next.changed(Workspace.class, plan).isEmpty();
        if (anew) {
            needs.clear();
            offers.clear();
        } else {
            forget(next);
        }
        var before = plan;
        plan = next;
        today = day;
        if (anew || !next.sharesTable(Requirement.class, before)) left = Columns.requirements(next);
        if (anew || !next.sharesTable(Capability.class, before)) right = Columns.capabilities(next);
        cards = new Cards(left.stream().map(this::need).toList(), right.stream().map(this::offer).toList(),
                Collections.unmodifiableMap(offers));
        return cards;
    }

    private Line.Need need(Requirement requirement) {
        return needs.computeIfAbsent(requirement.id(), _ -> Line.Need.of(plan, requirement, today));
    }

    private Line.Offer offer(Capability capability) {
        return offers.computeIfAbsent(capability.id(), _ -> Line.Offer.of(plan, capability, today));
    }

    private void forget(Plan next) {
        var touched = new HashSet<Id<?>>();
        for (var kind : List.of(Requirement.class, Capability.class, Fit.class, FitRound.class)) {
            next.changed(kind, plan).forEach(row -> touch(next, row, touched));
            plan.changed(kind, next).forEach(row -> touch(plan, row, touched));
        }
        needs.keySet().removeAll(touched);
        offers.keySet().removeAll(touched);
    }

    private void touch(Plan where, Row row, Set<Id<?>> touched) {
        switch (row) {
            case Fit fit -> {
                touched.add(fit.requirement());
                touched.add(fit.capability());
            }
            case FitRound round -> Optional.of(round.fit()).flatMap(where::find)
                    .ifPresent(fit -> touch(where, fit, touched));
            default -> touched.add(row.id());
        }
    }
}
