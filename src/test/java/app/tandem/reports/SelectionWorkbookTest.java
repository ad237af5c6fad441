package app.tandem.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Side;
import app.tandem.plan.vendor.RandomSelection;
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
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// The workbook computes by itself, from the inputs on its sheets, what the program computes.
class SelectionWorkbookTest {

    private static final int SELECTIONS = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_workbook_of_any_selection_recomputes_the_program_s_numbers() throws IOException {
        var different = new ArrayList<String>();
        for (int seed = 1; seed <= SELECTIONS; seed++) compare(seed, different);
        assertEquals(List.of(), different);
    }

    private static void compare(int seed, List<String> different) throws IOException {
        var plan = RandomSelection.plan(seed);
        var selection = plan.get(RandomSelection.ID);
        var ranking = Ranking.of(plan, selection);
        var out = new ByteArrayOutputStream();
        SelectionMatrix.workbook(plan, selection, TODAY, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var vendors = new ArrayList<Vendor>();
            ranking.joint().places().forEach(place -> vendors.add(place.vendor()));
            vendors.addAll(ranking.excluded());
            for (int i = 0; i < vendors.size(); i++) {
                var row = book.getSheet("Result").getRow(5 + i);
                var name = seed + " " + vendors.get(i).title() + " ";
                same(name + "joint", total(ranking.joint(), vendors.get(i)), row.getCell(2), different);
                same(name + "IT", total(ranking.it(), vendors.get(i)), row.getCell(3), different);
                same(name + "CC", total(ranking.cc(), vendors.get(i)), row.getCell(4), different);
                same(name + "rank", rank(ranking.joint(), vendors.get(i)), row.getCell(0), different);
            }
            if (ranking.joint().winners().size() == 1) flips(seed, ranking, book, different);
        }
    }

    private static void flips(int seed, Ranking ranking, XSSFWorkbook book, List<String> different) {
        var matrix = ranking.matrix();
        var sensitivity = Sensitivity.of(ranking);
        var shares = matrix.shares(Side.JOINT).orElseThrow();
        int first = 8 + matrix.vendors().size() + 2;
        int column = 4 + 2 * matrix.vendors().size();
        for (int k = 0; k < matrix.criteria().size(); k++) {
            var flip = sensitivity.flip(matrix.criteria().get(k));
            var name = seed + " flip of " + matrix.criteria().get(k).label();
            var row = book.getSheet("Sensitivity").getRow(first + k);
            same(name + " weight", shares.get(k), row.getCell(1), different);
            same(name, flip.map(found -> found.to()).orElse(Double.NaN), row.getCell(column), different);
        }
    }

    private static void same(String what, double expected, Cell cell, List<String> different) {
        double actual = number(cell);
        boolean same = Double.isNaN(expected) ? Double.isNaN(actual) : Math.abs(expected - actual) < 1e-9;
        if (!same) different.add(what + " " + expected + " is " + (Double.isNaN(actual) ? cell : actual));
    }

    private static double number(Cell cell) {
        boolean number = cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.NUMERIC;
        return number ? cell.getNumericCellValue() : Double.NaN;
    }

    private static double total(Standing standing, Vendor vendor) {
        return standing.place(vendor).filter(Standing.Place::ranked).map(Standing.Place::total)
                .orElse(Double.NaN);
    }

    private static double rank(Standing standing, Vendor vendor) {
        return standing.place(vendor).filter(Standing.Place::ranked).map(place -> (double) place.rank())
                .orElse(Double.NaN);
    }
}
