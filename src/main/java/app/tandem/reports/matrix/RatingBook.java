package app.tandem.reports.matrix;

import static app.tandem.plan.backlog.priority.sheet.RatingSheet.FIRST;

import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.sheet.RatingSheet;
import app.tandem.plan.backlog.priority.sheet.RatingSheet.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.SheetVisibility;

/// The sheet of a blind round to fill in without the program: it holds no figure of anybody, and a seal by
/// which it is known when it comes back.
public final class RatingBook {

    private RatingBook() {}

    /// Writes the workbook and leaves the stream open.
    ///
    /// @param rated what the round is about
    public static void write(RatingSheet sheet, String rated, LocalDate today, OutputStream out)
            throws IOException {
        var person = sheet.person();
        var title = Words.with("rating.title", sheet.round().number(), rated,
                person == null ? Words.of(sheet.side()) : person.name());
        var book = new Book(title, today);
        questions(book, sheet, title);
        var leaf = new Leaf(book, RatingSheet.SEAL, sheet.round().id().value());
        leaf.put(leaf.at(1, 0), sheet.side().name(), Look.NOTE);
        leaf.put(leaf.at(2, 0), person == null ? "" : person.id().value(), Look.NOTE);
        leaf.finish(1, 1);
        var workbook = book.workbook();
        workbook.setSheetVisibility(workbook.getSheetIndex(RatingSheet.SEAL), SheetVisibility.VERY_HIDDEN);
        book.write(out);
    }

    private static void questions(Book book, RatingSheet sheet, String title) {
        var steps = sheet.round().measure().steps().stream().map(BigDecimal::toPlainString).toList();
        var leaf = new Leaf(book, Words.of("rating.sheet"), title);
        leaf.put(leaf.at(1, 0), Words.with("rating.how", String.join(", ", steps)), Look.NOTE);
        leaf.heads(FIRST - 1, List.of(Words.of("priorities.item"), Words.of("field.statement"),
                steps.stream().collect(Collectors.joining(" · ")), ""));
        var needs = sheet.needs();
        for (int i = 0; i < needs.size(); i++) {
            var need = needs.get(i);
            leaf.put(leaf.at(FIRST + i, Column.NEED.ordinal()), need.code() + "  " + need.title(), Look.TEXT);
            leaf.put(leaf.at(FIRST + i, Column.STATEMENT.ordinal()), need.statement(), Look.TEXT);
            leaf.blank(leaf.at(FIRST + i, Column.FIGURE.ordinal()), Look.SCORE_INPUT);
            leaf.put(leaf.at(FIRST + i, Column.KEY.ordinal()), need.id().value(), Look.NOTE);
        }
        if (!needs.isEmpty()) {
            leaf.takesOneOf(leaf.at(FIRST, Column.FIGURE.ordinal()),
                    leaf.at(FIRST + needs.size() - 1, Column.FIGURE.ordinal()), steps);
        }
        leaf.widths(Column.values().length, 50, 80, 20, 4);
        leaf.finish(FIRST, 1);
        leaf.hide(Column.KEY.ordinal());
    }
}
