package app.tandem.plan.roadmap.scenario;

import app.tandem.plan.Coded;
import app.tandem.plan.Horizon;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Initiative;
import java.util.Comparator;
import java.util.List;

/// How an initiative of the far horizon stands against the futures that were thought of.
///
/// @param in the scenarios in which it is done
/// @param of all scenarios that count
public record Regret(Initiative initiative, Kind kind, List<Scenario> in, List<Scenario> of) {

    /// Done in every future; done in some and not promised, so that one can wait; done in some and promised
    /// already.
    public enum Kind { NO_REGRET, OPTION, BET }

    /// Every initiative beyond the fold, lowest code first; empty while no scenario is open.
    public static List<Regret> all(Plan plan) {
        var open = plan.coded(Scenario.class).stream()
                .filter(it -> it.state() == Scenario.State.OPEN).toList();
        if (open.isEmpty()) return List.of();
        return plan.all(Initiative.class).stream()
                .filter(it -> it.horizon() == Horizon.FAR && !it.archived()
                        && it.hold() != Initiative.Hold.CANCELLED)
                .sorted(Comparator.comparing(Coded::code))
                .map(it -> of(plan, it, open))
                .toList();
    }

    private static Regret of(Plan plan, Initiative initiative, List<Scenario> open) {
        var in = open.stream().filter(scenario -> kept(plan, initiative, scenario)).toList();
        var kind = in.size() == open.size() ? Kind.NO_REGRET
                : initiative.confidence() == Initiative.Confidence.EXPLORING ? Kind.OPTION : Kind.BET;
        return new Regret(initiative, kind, in, open);
    }

    private static boolean kept(Plan plan, Initiative initiative, Scenario scenario) {
        return WhatIf.changes(plan, scenario.id()).stream()
                .filter(change -> change.initiative().equals(initiative.id()))
                .allMatch(change -> change.fate() == ScenarioChange.Fate.KEPT);
    }
}
