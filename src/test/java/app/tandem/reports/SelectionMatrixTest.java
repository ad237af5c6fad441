package app.tandem.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.robustness.Sensitivity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SelectionMatrixTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Plan plan = DemoSelections.plan();
    private final Selection platform = DemoSelections.selection(plan, "VS-01");

    @Test
    void sheets_lead_from_the_result_to_where_it_comes_from() throws IOException {
        try (var book = book(plan, platform)) {
            assertEquals(List.of("Result", "Matrix", "Weights", "Scores", "Gates", "Sensitivity", "Criteria",
                    "Log"),
                    IntStream.range(0, 8).mapToObj(book::getSheetName).toList());
        }
    }

    @Test
    void numbers_in_the_file_are_the_ranking_to_nine_decimals() throws IOException {
        for (var code : List.of("VS-01", "VS-02")) {
            var selection = DemoSelections.selection(plan, code);
            var ranking = Ranking.of(plan, selection);
            try (var book = book(plan, selection)) {
                var places = ranking.joint().places();
                for (int i = 0; i < places.size(); i++) {
                    var row = book.getSheet("Result").getRow(5 + i);
                    var vendor = places.get(i).vendor();
                    assertEquals(i + 1, row.getCell(0).getNumericCellValue());
                    assertEquals(places.get(i).total(), row.getCell(2).getNumericCellValue(), 1e-9);
                    assertEquals(total(ranking.it(), vendor), row.getCell(3).getNumericCellValue(), 1e-9);
                    assertEquals(total(ranking.cc(), vendor), row.getCell(4).getNumericCellValue(), 1e-9);
                }
            }
        }
    }

    @Test
    void the_excluded_vendor_has_a_dash_for_a_rank_and_its_reason() throws IOException {
        try (var book = book(plan, platform)) {
            var row = book.getSheet("Result").getRow(9);
            assertEquals(List.of("–", "C Corvus Voice", "", "fail", "data residency"),
                    List.of(text(row, 0), text(row, 1), text(row, 2), text(row, 6), text(row, 7)));
        }
    }

    @Test
    void totals_weigh_only_the_values_that_are_there() throws IOException {
        try (var book = book(plan, platform)) {
            var formula = book.getSheet("Matrix").getRow(11).getCell(5).getCellFormula();
            assertTrue(formula.contains("SUMPRODUCT(W_JOINT,JOINT_A)/SUMPRODUCT(W_JOINT,--ISNUMBER(JOINT_A))"), formula);
        }
    }

    @Test
    void flips_in_the_file_are_those_of_the_program() throws IOException {
        var sensitivity = Sensitivity.of(Ranking.of(plan, platform));
        var criteria = sensitivity.ranking().matrix().criteria();
        try (var book = book(plan, platform)) {
            var sheet = book.getSheet("Sensitivity");
            for (int k = 0; k < criteria.size(); k++) {
                var cell = sheet.getRow(15 + k).getCell(14);
                var flip = sensitivity.flip(criteria.get(k));
                assertEquals(flip.isPresent(), cell.getCachedFormulaResultType() == CellType.NUMERIC);
                if (flip.isPresent()) assertEquals(flip.get().to(), cell.getNumericCellValue(), 1e-9);
            }
        }
    }

    @Test
    void no_cell_holds_an_error() throws IOException {
        try (var book = book(plan, platform)) {
            var errors = new ArrayList<String>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                boolean wrong = cell.getCellType() == CellType.FORMULA
                        && cell.getCachedFormulaResultType() == CellType.ERROR;
                if (wrong) errors.add(sheet.getSheetName() + "!" + cell.getAddress() + " "
                        + cell.getCellFormula());
            })));
            assertEquals(List.of(), errors);
        }
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() throws IOException {
        var vendor = DemoSelections.vendor(plan, "Auralink Cloud");
        var odd = plan.with(Edit.put("Odd", platform.withTitle("=1+1").withScope("=cmd()"),
                vendor.withTitle("@SUM(A1)").withExcludedBecause("-2")));
        try (var book = book(odd, DemoSelections.selection(odd, "VS-01"))) {
            var scope = book.getSheet("Log").getRow(3).getCell(1);
            assertEquals(CellType.STRING, scope.getCellType());
            assertEquals("=cmd()", scope.getStringCellValue());
            assertTrue(scope.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void only_yellow_cells_take_what_a_reader_types() throws IOException {
        try (var book = book(plan, platform)) {
            for (var sheet : book) assertTrue(((XSSFSheet) sheet).isSheetLocked(), sheet.getSheetName());
            var scores = book.getSheet("Scores").getRow(2);
            assertEquals(List.of(true, false),
                    List.of(locked(scores.getCell(0)), locked(scores.getCell(2))));
        }
    }

    @Test
    void hidden_scores_do_not_leave_the_program() throws IOException {
        var hidden = plan.with(Edit.put("Hide", platform.withRevealed(false)));
        try (var book = book(hidden, hidden.get(platform.id()))) {
            assertEquals(CellType.BLANK, book.getSheet("Scores").getRow(2).getCell(2).getCellType());
        }
    }

    @Test
    void a_selection_with_nothing_in_it_is_written_too() throws IOException {
        var empty = Selection.draft(platform.id(), platform.code(), "Nothing yet");
        try (var book = book(Plan.of(List.of(empty)), empty)) {
            assertEquals("Result", book.getSheetName(0));
        }
    }

    @Test
    void the_same_selection_gives_the_same_bytes() throws IOException {
        assertArrayEquals(bytes(plan, platform), bytes(DemoSelections.plan(), platform));
    }

    @Test
    void the_paper_says_the_finding_first_and_marks_a_draft() {
        var paper = SelectionMatrix.of(plan, platform, TODAY);
        assertEquals("VS-01 CCaaS platform", paper.title());
        assertTrue(paper.draft());
        assertEquals(new Block.Paragraph(Sensitivity.of(Ranking.of(plan, platform)).sentence(),
                Block.Tone.STRONG), paper.blocks().getFirst());
    }

    @Test
    void hidden_scores_are_not_on_paper_either() {
        var hidden = plan.with(Edit.put("Hide", platform.withRevealed(false)));
        var paper = SelectionMatrix.of(hidden, hidden.get(platform.id()), TODAY);
        assertTrue(paper.blocks().stream().noneMatch(Block.Figure.class::isInstance));
    }

    private static double total(Standing standing, Vendor vendor) {
        return standing.place(vendor).orElseThrow().total();
    }

    private static boolean locked(Cell cell) {
        return cell.getCellStyle().getLocked();
    }

    private static String text(Row row, int col) {
        return row.getCell(col).getStringCellValue();
    }

    private static XSSFWorkbook book(Plan plan, Selection selection) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(plan, selection)));
    }

    private static byte[] bytes(Plan plan, Selection selection) throws IOException {
        var out = new ByteArrayOutputStream();
        SelectionMatrix.workbook(plan, selection, TODAY, out);
        return out.toByteArray();
    }
}
