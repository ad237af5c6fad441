package app.tandem.reports.matrix;

import static app.tandem.plan.vendor.sheet.ScoringSheet.FIRST;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.Fingerprint;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.sheet.ScoringSheet;
import app.tandem.plan.vendor.sheet.ScoringSheet.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;

/// One evaluator's sheet to fill in without the program: it holds no score of anybody, and a seal by which
/// it is known when it comes back.
public final class ScoringBook {

    private ScoringBook() {}

    /// Writes the workbook and leaves the stream open.
    public static void write(Plan plan, Evaluator evaluator, LocalDate today, OutputStream out)
            throws IOException {
        var sheet = ScoringSheet.of(plan, evaluator);
        var name = plan.get(evaluator.person()).name();
        var title = Words.with("scoring.title", sheet.selection().code().toString(), name);
        var book = new Book(title, today);
        questions(book, sheet, title);
        criteria(book, sheet);
        seal(book, sheet);
        book.write(out);
    }

    private static void questions(Book book, ScoringSheet sheet, String title) {
        var leaf = new Leaf(book, Frame.SCORES, title);
        int max = sheet.selection().scaleMax();
        leaf.put(leaf.at(1, 0), Words.with("scoring.how", max), Look.NOTE);
        leaf.put(leaf.at(2, 0), Words.with("scoring.seal", Fingerprint.shortForm(sheet.fingerprint())),
                Look.NOTE);
        leaf.heads(FIRST - 1, List.of(Words.of("matrix.criterion"), Words.of("matrix.vendor"),
                Words.of("matrix.anchors"), Words.with("scoring.score", max), Words.of("scoring.comment"),
                ""));
        for (int i = 0; i < sheet.lines().size(); i++) line(leaf, sheet.lines().get(i), FIRST + i);
        if (!sheet.lines().isEmpty()) {
            leaf.takesScoresOrNone(leaf.at(FIRST, Column.SCORE.ordinal()),
                    leaf.at(FIRST + sheet.lines().size() - 1, Column.SCORE.ordinal()), max);
        }
        leaf.widths(Column.values().length, 34, 24, 50, 10, 60, 4);
        leaf.finish(FIRST, 2);
        leaf.hide(Column.KEY.ordinal());
    }

    private static void line(Leaf leaf, ScoringSheet.Line line, int row) {
        var criterion = line.criterion();
        leaf.put(leaf.at(row, Column.CRITERION.ordinal()), criterion.label() + " " + criterion.title(),
                Look.TEXT);
        leaf.put(leaf.at(row, Column.VENDOR.ordinal()),
                line.vendor().letter() + " " + line.vendor().title(), Look.TEXT);
        leaf.put(leaf.at(row, Column.ANCHORS.ordinal()), NotesSheets.anchors(criterion), Look.TEXT);
        leaf.blank(leaf.at(row, Column.SCORE.ordinal()), Look.SCORE_INPUT);
        leaf.blank(leaf.at(row, Column.COMMENT.ordinal()), Look.TEXT_INPUT);
        leaf.put(leaf.at(row, Column.KEY.ordinal()), line.key(), Look.NOTE);
    }

    private static void criteria(Book book, ScoringSheet sheet) {
        var leaf = new Leaf(book, Frame.CRITERIA, Words.of("matrix.criteria"));
        leaf.heads(1, List.of(Words.of("matrix.label"), Words.of("matrix.criterion"),
                Words.of("matrix.anchors"), Words.of("matrix.evidence")));
        var all = sheet.lines().stream().map(ScoringSheet.Line::criterion).distinct().toList();
        for (int i = 0; i < all.size(); i++) {
            var criterion = all.get(i);
            var texts = List.of(criterion.label(), criterion.title(), NotesSheets.anchors(criterion),
                    criterion.evidenceExpected());
            for (int col = 0; col < texts.size(); col++) {
                leaf.put(leaf.at(Frame.TOP + i, col), texts.get(col), Look.TEXT);
            }
        }
        leaf.widths(4, 8, 44, 70, 40);
        leaf.finish(Frame.TOP, 2);
    }

    private static void seal(Book book, ScoringSheet sheet) {
        var leaf = new Leaf(book, ScoringSheet.SEAL, sheet.selection().code().toString());
        leaf.put(leaf.at(1, 0), sheet.selection().id().value(), Look.NOTE);
        leaf.put(leaf.at(2, 0), sheet.evaluator().id().value(), Look.NOTE);
        leaf.put(leaf.at(3, 0), sheet.fingerprint(), Look.NOTE);
        leaf.finish(1, 1);
        var workbook = book.workbook();
        workbook.setSheetVisibility(workbook.getSheetIndex(ScoringSheet.SEAL), SheetVisibility.VERY_HIDDEN);
    }
}
