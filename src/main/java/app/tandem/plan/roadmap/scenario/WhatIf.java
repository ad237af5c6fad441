package app.tandem.plan.roadmap.scenario;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.conflict.Search;
import app.tandem.plan.roadmap.money.Amount;
import app.tandem.plan.roadmap.money.Spending;
import app.tandem.plan.roadmap.people.Load;
import app.tandem.plan.roadmap.people.Loading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The plan as it would be in a scenario, and what that comes to.
///
/// @param done initiatives that are done at all
/// @param days working days that all roles together are asked for
/// @param overloads quarters in which a role is asked for more than it has
/// @param conflicts what could not hold
public record WhatIf(Plan plan, Spending spending, int done, int days, int overloads, int conflicts) {

    /// The plan itself, unchanged.
    public static WhatIf unchanged(Plan plan, LocalDate today) {
        var going = Search.of(plan).going();
        var loads = Loading.roles(plan, going);
        return new WhatIf(plan, Spending.of(plan, today), going.size(),
                loads.stream().mapToInt(Load::amount).sum(),
                (int) loads.stream().filter(Load::over).count(), Search.all(plan).size());
    }

    public static WhatIf of(Plan plan, Scenario scenario, LocalDate today) {
        return unchanged(applied(plan, scenario.id()), today);
    }

    /// The plan with every change of the scenario; the plan itself stays as it is.
    public static Plan applied(Plan plan, Id<Scenario> scenario) {
        var rows = new ArrayList<Row>();
        for (var change : changes(plan, scenario)) {
            plan.find(change.initiative()).map(change::applied).ifPresent(rows::add);
        }
        return rows.isEmpty() ? plan : plan.with(Edit.put("?", rows));
    }

    public static List<ScenarioChange> changes(Plan plan, Id<Scenario> scenario) {
        return plan.referring(ScenarioChange.class, scenario);
    }

    /// Cost of all years shown.
    public Amount cost() {
        return spending.total();
    }

    /// Whether the initiative is done in it.
    boolean does(Initiative initiative) {
        return plan.find(initiative.id())
                .filter(it -> !it.archived() && it.hold() != Initiative.Hold.CANCELLED).isPresent();
    }
}
