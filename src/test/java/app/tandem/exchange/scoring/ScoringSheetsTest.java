package app.tandem.exchange.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.scoring.ScoringSheets.Dropped;
import app.tandem.exchange.scoring.ScoringSheets.Mark;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.sheet.ScoringSheet;
import app.tandem.plan.vendor.sheet.ScoringSheet.Column;
import app.tandem.reports.matrix.ScoringBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ScoringSheetsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Plan demo = DemoSelections.plan();
    private final Selection selection = DemoSelections.selection(demo, "VS-01").withRevealed(false);
    private final Plan plan = demo.with(Edit.put("Hide", selection));
    private final Evaluator first = plan.referring(Evaluator.class, selection.id()).getFirst();

    @Test
    void what_was_typed_comes_back_to_the_letter() {
        var random = new Random(5);
        var given = new ArrayList<Mark>();
        for (var line : ScoringSheet.of(plan, first).lines()) {
            var value = random.nextInt(12) == 0 ? null : Double.valueOf(random.nextInt(11) / 2.0);
            given.add(new Mark(line.vendor(), line.criterion(), value, "“Seen” in demo " + random.nextInt(9)));
        }
        var back = read(sheet(first, book -> {
            for (int i = 0; i < given.size(); i++) {
                var value = given.get(i).value();
                if (value == null) cell(book, i, Column.SCORE).setCellValue("-");
                else cell(book, i, Column.SCORE).setCellValue(value);
                cell(book, i, Column.COMMENT).setCellValue(given.get(i).comment());
            }
        }));
        assertEquals(List.of(), back.refusals());
        assertEquals(List.of(new ScoringSheets.Filled(first, given, 0)), back.filled());
    }

    @Test
    void an_empty_cell_is_missing_and_not_zero() {
        var back = read(sheet(first, book -> cell(book, 3, Column.SCORE).setCellValue(4)));
        var filled = back.filled().getFirst();
        assertEquals(1, filled.marks().size());
        assertEquals(ScoringSheet.of(plan, first).lines().size() - 1, filled.missing());
    }

    @Test
    void a_sheet_of_another_selection_is_refused_by_name() {
        var other = plan.referring(Evaluator.class, DemoSelections.selection(plan, "VS-02").id()).getFirst();
        var open = plan.with(Edit.put("Hide", DemoSelections.selection(plan, "VS-02").withRevealed(false)));
        assertEquals(List.of("a.xlsx: This sheet is for VS-02, not for VS-01"),
                refusals(new Dropped("a.xlsx", bytes(open, other, _ -> {}))));
    }

    @Test
    void an_edited_structure_is_refused() {
        assertEquals(List.of("a.xlsx: The line of Auralink Cloud on "
                        + ScoringSheet.of(plan, first).lines().getFirst().criterion().title()
                        + " is missing. Lines of the sheet stay as they are"),
                refusals(sheet(first, book -> book.removeRow(book.getRow(ScoringSheet.FIRST)))));
        assertEquals(List.of("a.xlsx: Line 6 stands there twice. Lines of the sheet stay as they are"),
                refusals(sheet(first, book -> cell(book, 1, Column.KEY)
                        .setCellValue(cell(book, 0, Column.KEY).getStringCellValue()))));
        var renamed = plan.with(Edit.put("Rename", DemoSelections.vendor(plan, "Auralink Cloud").withTitle("New")));
        assertEquals(List.of("a.xlsx: The criteria, their anchors, the scale or the vendors have changed since"
                        + " this sheet was written. Write new sheets"),
                ScoringSheets.read(renamed, selection, List.of(sheet(first, _ -> {}))).refusals());
    }

    @Test
    void formulas_words_and_numbers_off_the_scale_are_refused_with_their_cell() {
        assertEquals(List.of("a.xlsx: Cell D5 holds a formula. A score is typed; type the number and send the"
                + " sheet again"), refusals(sheet(first, book -> cell(book, 0, Column.SCORE).setCellFormula("1+1"))));
        assertEquals(List.of("a.xlsx: Cell D5 says 7. Scores go from 0 to 5 in halves"),
                refusals(sheet(first, book -> cell(book, 0, Column.SCORE).setCellValue(7))));
        assertEquals(List.of("a.xlsx: Cell D5 says 3.3. Scores go from 0 to 5 in halves"),
                refusals(sheet(first, book -> cell(book, 0, Column.SCORE).setCellValue(3.3))));
        assertEquals(List.of("a.xlsx: Cell D5 holds words. Type 0 to 5 in halves, or - for no opinion"),
                refusals(sheet(first, book -> cell(book, 0, Column.SCORE).setCellValue("good"))));
    }

    @Test
    void of_two_sheets_of_one_evaluator_the_first_counts() {
        var sheet = sheet(first, book -> cell(book, 0, Column.SCORE).setCellValue(4));
        var back = ScoringSheets.read(plan, selection, List.of(sheet, new Dropped("b.xlsx", sheet.bytes())));
        assertEquals(1, back.filled().size());
        assertEquals(List.of("b.xlsx: a second sheet of " + plan.get(first.person()).name() + "; a.xlsx was taken"),
                back.refusals());
    }

    @Test
    void nobody_scores_on_a_sheet_without_a_declaration_or_after_the_reveal() {
        var undeclared = first.withDeclaration(Evaluator.Declaration.NOT_GIVEN);
        var sheet = sheet(first, _ -> {});
        assertEquals(List.of("a.xlsx: " + plan.get(first.person()).name() + " has not declared interests, or has"
                        + " stepped back: no score counts before a declaration"),
                ScoringSheets.read(plan.with(Edit.put("Forget", undeclared)), selection, List.of(sheet)).refusals());
        assertEquals(List.of("a.xlsx: The scores are revealed and closed"),
                ScoringSheets.read(demo, selection.withRevealed(true), List.of(sheet)).refusals());
    }

    @Test
    void any_other_file_is_refused() {
        assertEquals(List.of("a.xlsx: This is no scoring sheet of Tandem"),
                refusals(new Dropped("a.xlsx", "not a workbook".getBytes(StandardCharsets.UTF_8))));
        assertEquals(List.of("a.xlsx: This is no scoring sheet of Tandem"),
                refusals(new Dropped("a.xlsx", new byte[0])));
    }

    @Test
    void the_sheet_asks_of_no_vendor_that_is_out() {
        assertEquals(List.of("Auralink Cloud", "Brightline CX", "Dovetail Connect", "Everline Engage"),
                ScoringSheet.of(plan, first).lines().stream().map(ScoringSheet.Line::vendor)
                        .map(Vendor::title).distinct().toList());
    }

    private ScoringSheets read(Dropped file) {
        return ScoringSheets.read(plan, selection, List.of(file));
    }

    private List<String> refusals(Dropped file) {
        return read(file).refusals();
    }

    private Dropped sheet(Evaluator evaluator, Consumer<Sheet> typing) {
        return new Dropped("a.xlsx", bytes(plan, evaluator, typing));
    }

    private static byte[] bytes(Plan plan, Evaluator evaluator, Consumer<Sheet> typing) {
        try {
            var blank = new ByteArrayOutputStream();
            ScoringBook.write(plan, evaluator, TODAY, blank);
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()))) {
                typing.accept(book.getSheetAt(0));
                var typed = new ByteArrayOutputStream();
                book.write(typed);
                return typed.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cell cell(Sheet sheet, int line, Column column) {
        return sheet.getRow(ScoringSheet.FIRST + line).getCell(column.ordinal());
    }
}
