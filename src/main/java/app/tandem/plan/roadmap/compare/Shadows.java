package app.tandem.plan.roadmap.compare;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Initiative;
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
}
