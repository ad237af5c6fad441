package app.tandem.plan.roadmap;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import java.util.List;

/// An edit that takes initiatives from the dates of their baseline, and those that still want a reason.
///
/// @param moved as the edit leaves them
public record Variance(Edit edit, List<Initiative> moved) {

    public static Variance of(Plan plan, Edit edit) {
        return new Variance(edit, edit.changes().stream()
                .filter(Change.Put.class::isInstance)
                .map(Change::row)
                .filter(Initiative.class::isInstance)
                .map(Initiative.class::cast)
                .filter(now -> plan.find(now.id()).filter(before -> unexplained(before, now)).isPresent())
                .toList());
    }

    /// Whether it goes where no baseline has it and nobody said why. A reason holds until it is back on its
    /// baseline: what leaves that one wants a new reason.
    public static boolean unexplained(Initiative before, Initiative now) {
        boolean stays = Placement.of(before).equals(Placement.of(now));
        if (stays || Placement.baseline(before).isEmpty() || onBaseline(now)) return false;
        boolean said = !now.varianceReason().isBlank();
        boolean old = onBaseline(before) && now.varianceReason().equals(before.varianceReason());
        return !said || old;
    }

    /// The edit with the reason on everything that wants one.
    public Edit because(String reason) {
        return new Edit(edit.label(), edit.changes().stream()
                .map(change -> moved.contains(change.row())
                        ? new Change.Put(((Initiative) change.row()).withVarianceReason(reason.strip()))
                        : change)
                .toList());
    }

    /// The initiatives as a new baseline holds them: their dates are its dates. What is closed or cancelled
    /// keeps the dates that it was measured by.
    public static List<Initiative> frozen(Plan plan) {
        return plan.all(Initiative.class).stream()
                .filter(it -> it.gate() != Initiative.Gate.CLOSED && it.hold() != Initiative.Hold.CANCELLED)
                .filter(it -> !onBaseline(it))
                .map(it -> it.with().baselineStart(it.start()).baselineEnd(it.end()).build())
                .toList();
    }

    /// Whether it stands where its baseline has it; also what neither has.
    public static boolean onBaseline(Initiative initiative) {
        return Placement.of(initiative).equals(Placement.baseline(initiative));
    }
}
