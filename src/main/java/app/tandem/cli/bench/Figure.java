package app.tandem.cli.bench;

import java.util.Arrays;
import java.util.Locale;

/// One measured operation beside its floor, in medians of the same run.
///
/// @param n rows of the plan, or sets of weights
public record Figure(String operation, int n, double millis, double floorMillis) {

    /// Runs both in turn, so that a machine that drifts drifts for both.
    ///
    /// @param rounds measured ones; as many before them warm up
    static Figure of(String operation, int n, Turns turns) {
        for (int i = 0; i < turns.rounds(); i++) {
            turns.measured().run();
            turns.floor().run();
        }
        var measured = new double[turns.rounds()];
        var floor = new double[turns.rounds()];
        for (int i = 0; i < turns.rounds(); i++) {
            measured[i] = millis(turns.measured());
            floor[i] = millis(turns.floor());
        }
        return new Figure(operation, n, median(measured), median(floor));
    }

    /// What is run in turn, and how often.
    record Turns(Runnable measured, Runnable floor, int rounds) {}

    public double ratio() {
        return millis / floorMillis;
    }

    public String sentence() {
        return String.format(Locale.ROOT, "%s of %d: %.3f ms, floor %.3f ms, ratio %.2f",
                operation, n, millis, floorMillis, ratio());
    }

    public String json() {
        return String.format(Locale.ROOT,
                "{\"operation\": \"%s\", \"n\": %d, \"millis\": %.4f, \"floorMillis\": %.4f,"
                        + " \"ratio\": %.3f}",
                operation, n, millis, floorMillis, ratio());
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
