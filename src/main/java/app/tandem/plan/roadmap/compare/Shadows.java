package app.tandem.plan.roadmap.compare;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Placement;
import java.util.List;

/// A plan whose bars throw the shadow of an earlier one: its baseline dates are that plan's dates.
public final class Shadows {

    private Shadows() {}

    public static Plan of(Plan before, Plan now) {
        List<Initiative> shadowed = now.all(Initiative.class).stream().map(it -> {
            var old = before.find(it.id());
            return it.with()
                    .baselineStart(old.map(Initiative::start).orElse(null))
                    .baselineEnd(old.map(Initiative::end).orElse(null))
                    .build();
        }).toList();
        return shadowed.isEmpty() ? now : now.with(Edit.put("?", shadowed));
    }

    /// The plan with every initiative at the dates of its shadow, for when the earlier one is not at hand.
    public static Plan thrownBy(Plan now) {
        List<Initiative> earlier = now.all(Initiative.class).stream()
                .filter(it -> it.placed() && Placement.baseline(it).isPresent())
                .map(it -> it.with().start(it.baselineStart()).end(it.baselineEnd()).build())
                .toList();
        return earlier.isEmpty() ? now : now.with(Edit.put("?", earlier));
    }
}
