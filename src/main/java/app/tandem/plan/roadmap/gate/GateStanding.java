package app.tandem.plan.roadmap.gate;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.conflict.Search;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where an initiative stands between two gates, and what it takes to go through the next.
///
/// @param next empty once the last gate is behind it
/// @param passes the gates that it went through, as far as that was recorded, the last first
public record GateStanding(Initiative initiative, Optional<Initiative.Gate> next, List<GateCheck> checks,
        List<GatePass> passes) {

    public GateStanding {
        checks = List.copyOf(checks);
        passes = List.copyOf(passes);
    }

    /// Every initiative that goes on, lowest code first.
    public static List<GateStanding> all(Plan plan) {
        var conflicts = Search.all(plan);
        return plan.all(Initiative.class).stream()
                .filter(it -> !it.archived() && it.hold() != Initiative.Hold.CANCELLED)
                .sorted(Comparator.comparing(Coded::code))
                .map(it -> of(plan, it, conflicts))
                .toList();
    }

    private static GateStanding of(Plan plan, Initiative initiative, List<Conflict> conflicts) {
        var gates = Initiative.Gate.values();
        int at = initiative.gate().ordinal();
        Optional<Initiative.Gate> next =
                at + 1 < gates.length ? Optional.of(gates[at + 1]) : Optional.empty();
        var checks = next.map(gate -> GateCheck.of(plan, initiative, gate, conflicts)).orElse(List.of());
        var passes = plan.referring(GatePass.class, initiative.id()).stream()
                .sorted(Comparator.comparing(GatePass::date).reversed()).toList();
        return new GateStanding(initiative, next, checks, passes);
    }

    /// Whether nothing is missing for the next gate.
    public boolean ready() {
        return next.isPresent() && checks.stream().allMatch(GateCheck::met);
    }

    /// The checks that are not met, one a line.
    public String missing() {
        return checks.stream().filter(check -> !check.met()).map(GateCheck::words)
                .collect(Collectors.joining("\n"));
    }
}
