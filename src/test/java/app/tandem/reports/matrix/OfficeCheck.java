package app.tandem.reports.matrix;

import app.tandem.plan.vendor.RandomSelection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.reports.SelectionMatrix;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Lets another program compute the workbooks of random selections. `write DIR N` makes N of them without
/// any number in their formulas; `compare DIR N` holds the first sheets, which that program saved as CSV,
/// against what Tandem computes.
public final class OfficeCheck {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int FIRST = 5;
    private static final double SAME = 0.01;

    private OfficeCheck() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[1]);
        var wrong = new ArrayList<String>();
        for (int seed = 1; seed <= Integer.parseInt(args[2]); seed++) {
            if (args[0].equals("write")) write(folder, seed);
            else compare(folder, seed, wrong);
        }
        wrong.forEach(System.err::println);
        if (!wrong.isEmpty()) System.exit(1);
    }

    private static void write(Path folder, int seed) throws IOException {
        var plan = RandomSelection.plan(seed);
        var out = new ByteArrayOutputStream();
        SelectionMatrix.workbook(plan, plan.get(RandomSelection.ID), TODAY, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var file = Files.newOutputStream(folder.resolve(seed + ".xlsx"))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        boolean formula = cell.getCellType() == CellType.FORMULA;
                        if (formula) cell.setCellFormula(cell.getCellFormula());
                    }
                }
            }
            book.write(file);
        }
    }

    private static void compare(Path folder, int seed, List<String> wrong) throws IOException {
        var plan = RandomSelection.plan(seed);
        var ranking = Ranking.of(plan, plan.get(RandomSelection.ID));
        var vendors = new ArrayList<>(ranking.joint().places().stream().map(Standing.Place::vendor).toList());
        vendors.addAll(ranking.excluded());
        var lines = Files.readAllLines(folder.resolve(seed + ".csv"));
        for (int i = 0; i < vendors.size(); i++) {
            var cells = lines.get(FIRST + i).replace("\"", "").split("\\|", -1);
            var vendor = vendors.get(i);
            var name = seed + " " + vendor.title() + " ";
            same(name + "rank", place(ranking.joint(), vendor).map(one -> (double) one.rank()), cells[0], wrong);
            same(name + "joint", place(ranking.joint(), vendor).map(Standing.Place::total), cells[2], wrong);
            same(name + "IT", place(ranking.it(), vendor).map(Standing.Place::total), cells[3], wrong);
            same(name + "CC", place(ranking.cc(), vendor).map(Standing.Place::total), cells[4], wrong);
        }
    }

    private static Optional<Standing.Place> place(Standing standing, Vendor vendor) {
        return standing.place(vendor).filter(Standing.Place::ranked);
    }

    private static void same(String what, Optional<Double> expected, String cell, List<String> wrong) {
        boolean same = cell.matches("-?[0-9.]+(E-?[0-9]+)?")
                ? expected.filter(value -> Math.abs(value - Double.parseDouble(cell)) < SAME).isPresent()
                : expected.isEmpty() && (cell.isEmpty() || cell.equals("–"));
        if (!same) wrong.add(what + ": " + expected + " and not " + cell);
    }
}
