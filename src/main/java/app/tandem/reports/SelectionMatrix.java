package app.tandem.reports;

import app.tandem.plan.Plan;
import app.tandem.plan.vendor.Selection;
import app.tandem.reports.matrix.Paper;
import app.tandem.reports.matrix.Workbooks;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/// A vendor selection that others can check: every number in sight, every formula alive.
public final class SelectionMatrix {

    private SelectionMatrix() {}

    /// The same on paper. Scores that are not revealed are not in it.
    public static Document of(Plan plan, Selection selection, LocalDate today) {
        return Paper.of(plan, selection, today);
    }

    /// Writes the workbook and leaves the stream open. Scores that are not revealed are not in it.
    public static void workbook(Plan plan, Selection selection, LocalDate today, OutputStream out)
            throws IOException {
        Workbooks.write(plan, selection, today, out);
    }
}
