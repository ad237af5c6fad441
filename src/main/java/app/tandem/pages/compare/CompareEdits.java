package app.tandem.pages.compare;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.compare.RowWords;
import java.util.ArrayList;

/// What can be done about a change: give its reason, or take a removal back.
final class CompareEdits {

    private CompareEdits() {}

    static Edit reason(Initiative initiative, String reason) {
        return Edit.put(Words.with("compare.edit.reason", initiative.code()),
                initiative.withVarianceReason(reason.strip()));
    }

    /// Puts the row back as it was, with everything that belonged to it and still has its other ends.
    static Edit restore(Plan before, Plan now, Row row) {
        var rows = new ArrayList<Row>();
        rows.add(row instanceof Initiative initiative ? initiative.withArchived(false) : row);
        for (var belonging : before.referring(row.id())) {
            if (now.find(belonging.id()).isEmpty() && whole(now, row, belonging)) rows.add(belonging);
        }
        return Edit.put(Words.with("compare.edit.restore", RowWords.name(before, row)), rows);
    }

    private static boolean whole(Plan now, Row restored, Row belonging) {
        return Shape.of(belonging).cells().stream().skip(1)
                .map(cell -> cell.value(belonging))
                .filter(Id.class::isInstance)
                .map(Id.class::cast)
                .allMatch(id -> id.equals(restored.id()) || there(now, (Id<?>) id));
    }

    private static boolean there(Plan plan, Id<?> id) {
        return plan.find(id).isPresent();
    }
}
