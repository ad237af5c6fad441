package app.tandem.cli.bench;

import app.tandem.plan.Side;
import app.tandem.plan.vendor.methods.Acceptability;
import app.tandem.plan.vendor.methods.Grid;
import app.tandem.plan.vendor.methods.Spread;
import app.tandem.plan.vendor.result.Lineup;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.result.Standing;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.plan.vendor.weights.Shares;
import app.tandem.reports.SelectionMatrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How long a selection of 12 criteria, 8 vendors and 10 evaluators takes to compute.
public final class SelectionFigures {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final GeneratedSelection SIZE = new GeneratedSelection(8, 12, 10);

    private SelectionFigures() {}

    /// Random weights, scores included from their rows on, beside a plain loop over the same numbers.
    ///
    /// @param n how many sets of weights
    public static Figure draws(int n, int rounds) {
        var matrix = ranking().matrix();
        var plain = plain(Lineup.of(matrix, Side.JOINT).values());
        return Figure.of("random weights", n, new Figure.Turns(
                () -> used(Acceptability.of(Lineup.of(matrix, Side.JOINT).values(), any(), n, 1).first(0)),
                () -> used(loop(plain, n)[0]), rounds));
    }

    /// One move of a weight slider, to the new standing, beside the whole label with all scenarios.
    public static Figure slider(int rounds) {
        var ranking = ranking();
        var lineup = Lineup.of(ranking.matrix(), Side.JOINT);
        var shares = ranking.matrix().shares(Side.JOINT).orElseThrow();
        return Figure.of("slider", 1, new Figure.Turns(
                () -> used(Standing.of(Side.JOINT, lineup, Shares.of(shares.values())).places().size()),
                () -> used(Sensitivity.of(ranking).reasons().size()), rounds));
    }

    /// The workbook of 8 vendors, 40 criteria and 12 evaluators with every formula computed, beside a bare
    /// workbook of as many scores.
    public static Figure workbook(int rounds) {
        var plan = new GeneratedSelection(8, 40, 12).plan();
        var selection = plan.get(GeneratedSelection.ID);
        return Figure.of("workbook", 8 * 40 * 12, new Figure.Turns(
                () -> used(written(out -> SelectionMatrix.workbook(plan, selection, DAY, out))),
                () -> used(written(SelectionFigures::bare)), rounds));
    }

    private static void bare(OutputStream out) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            for (int row = 0; row < 40 * 8; row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < 12; column++) line.createCell(column).setCellValue(column % 6);
            }
            book.write(out);
        }
    }

    /// What writes a file.
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static int written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }

    /// What anybody would write first: weights that add up to 1, a sum for each vendor, the best one.
    static int[] loop(double[][] values, int n) {
        var random = new SplittableRandom(1);
        var firsts = new int[values.length];
        var weights = new double[values[0].length];
        for (int draw = 0; draw < n; draw++) {
            double sum = 0;
            for (int k = 0; k < weights.length; k++) sum += weights[k] = -Math.log(1 - random.nextDouble());
            for (int k = 0; k < weights.length; k++) weights[k] /= sum;
            int best = 0;
            double most = -1;
            for (int v = 0; v < values.length; v++) {
                double total = 0;
                for (int k = 0; k < weights.length; k++) total += weights[k] * values[v][k];
                if (total > most) {
                    most = total;
                    best = v;
                }
            }
            firsts[best]++;
        }
        return firsts;
    }

    private static double[][] plain(Grid grid) {
        var values = new double[grid.things()][grid.criteria()];
        for (int i = 0; i < grid.things(); i++) {
            for (int k = 0; k < grid.criteria(); k++) values[i][k] = grid.get(i, k);
        }
        return values;
    }

    private static Ranking ranking() {
        var plan = SIZE.plan();
        return Ranking.of(plan, plan.get(GeneratedSelection.ID));
    }

    private static Spread any() {
        return new Spread.Any(SIZE.criteria());
    }

    /// Keeps the machine from leaving out work whose result nobody reads.
    private static void used(double result) {
        if (result < 0) throw new IllegalStateException(String.format(Locale.ROOT, "%f", result));
    }
}
