package app.tandem.pages.scenarios;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.scenario.Scenario;
import app.tandem.plan.roadmap.scenario.Scenario.State;
import app.tandem.plan.roadmap.scenario.ScenarioChange;
import app.tandem.plan.roadmap.scenario.WhatIf;
import app.tandem.plan.session.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything a person can do with a scenario. Each answers with the edit; none performs it.
record ScenarioEdits(Plan plan, Ids ids) {

    Edit add(String title, LocalDate today) {
        var code = plan.codes().next(Scenario.PREFIX);
        return Edit.put(Words.with("scenarios.edit.add", code, title.strip()), new Scenario(
                ids.next(Scenario.class), code, title.strip(), "", today, State.OPEN, null, ""));
    }

    Edit assume(Scenario scenario, String assumptions) {
        return Edit.put(Words.with("scenarios.edit.assume", scenario.code()),
                scenario.withAssumptions(assumptions.strip()));
    }

    /// Takes an initiative into the scenario as the plan has it, to be changed there.
    Edit include(Scenario scenario, Initiative initiative) {
        return Edit.put(Words.with("scenarios.edit.include", initiative.code(), scenario.code()),
                ScenarioChange.of(ids.next(ScenarioChange.class), scenario.id(), initiative));
    }

    /// Why the initiative cannot be taken in; empty when it can.
    Optional<String> refusal(Scenario scenario, Initiative initiative) {
        if (scenario.state() != State.OPEN) return Optional.of(Words.of("scenarios.refused.closed"));
        boolean known = WhatIf.changes(plan, scenario.id()).stream()
                .anyMatch(it -> it.initiative().equals(initiative.id()));
        return known ? Optional.of(Words.with("scenarios.refused.known", initiative.code()))
                : Optional.empty();
    }

    Edit change(ScenarioChange changed) {
        var scenario = plan.get(changed.scenario());
        var initiative = plan.get(changed.initiative());
        return Edit.put(Words.with("scenarios.edit.change", initiative.code(), scenario.code()), changed);
    }

    Edit leaveOut(ScenarioChange change) {
        var initiative = plan.get(change.initiative());
        return Edit.remove(Words.with("scenarios.edit.leave", initiative.code(),
                plan.get(change.scenario()).code()), List.of(change));
    }

    /// Makes the chosen changes part of the plan, all at once. The others stay in the scenario; it is closed
    /// when none is left.
    Edit promote(Scenario scenario, List<ScenarioChange> chosen) {
        var changes = new ArrayList<Change>();
        for (var change : chosen) {
            plan.find(change.initiative()).map(change::applied).map(Change.Put::new).ifPresent(changes::add);
            changes.add(new Change.Remove(change));
        }
        boolean all = WhatIf.changes(plan, scenario.id()).size() == chosen.size();
        if (all) changes.add(new Change.Put(scenario.withState(State.PROMOTED)));
        return new Edit(Words.with("scenarios.edit.promote", chosen.size(), scenario.code()), changes);
    }

    /// Closes it for good. It stays to be looked at, with the decision that closed it.
    Edit abandon(Scenario scenario, @Nullable Decision decision, String reason) {
        return Edit.put(Words.with("scenarios.edit.abandon", scenario.code()), scenario.with()
                .state(State.ABANDONED)
                .decision(decision == null ? null : decision.id())
                .reason(reason.strip())
                .build());
    }
}
