package app.tandem.reports.matrix;

import app.tandem.plan.Plan;
import app.tandem.plan.vendor.Selection;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/// The eight sheets of a selection, from the result back to where it comes from.
public final class Workbooks {

    private Workbooks() {}

    public static void write(Plan plan, Selection selection, LocalDate today,
            OutputStream out) throws IOException {
        var frame = Frame.of(plan, selection);
        var book = new Book(selection.code() + " " + selection.title(), today);
        boolean whole = !frame.criteria().isEmpty() && !frame.vendors().isEmpty();
        if (whole) new Names(book, frame).define();
        new ResultSheet(book, frame).write();
        if (whole) {
            new MatrixSheet(book, frame).write();
            new WeightsSheet(book, frame).write();
            new ScoresSheet(book, frame).write();
            new GatesSheet(book, frame).write();
            new SensitivitySheet(book, frame).write();
        }
        new NotesSheets(book, frame, today).write();
        book.write(out);
    }
}
