package app.tandem.plan.vendor.chart;

import java.util.List;
import java.util.stream.LongStream;

/// Round numbers along an axis, from one below everything to one above.
record Steps(double from, double to, double by) {

    private static final int MOST = 6;

    static Steps around(double low, double high) {
        double span = Math.max(high - low, Math.max(Math.abs(high), 1) / 100);
        double by = round(span / MOST);
        return new Steps(by * Math.floor(low / by), by * Math.ceil(high / by), by);
    }

    List<Double> values() {
        return LongStream.rangeClosed(Math.round(from / by), Math.round(to / by))
                .mapToObj(i -> i * by).toList();
    }

    /// How far along the axis a value lies, 0 to 1 between the ends.
    double share(double value) {
        return to > from ? (value - from) / (to - from) : 0.5;
    }

    /// The next of 1, 2, 5, 10, 20 …
    private static double round(double step) {
        double ten = Math.pow(10, Math.floor(Math.log10(step)));
        double part = step / ten;
        return ten * (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10);
    }
}
