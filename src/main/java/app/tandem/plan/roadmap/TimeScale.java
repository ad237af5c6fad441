package app.tandem.plan.roadmap;

import static java.time.temporal.ChronoUnit.DAYS;

import app.tandem.plan.Period;
import app.tandem.plan.Period.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The split axis of the roadmap: quarters up to the fold, half-years from there on, where nothing
/// has a date.
///
/// @param start first day shown
/// @param fold first day of the outlook
/// @param end first day no longer shown
/// @param left where the axis begins; foldX where it folds, right where it ends
public record TimeScale(
        LocalDate start, LocalDate fold, LocalDate end, double left, double foldX, double right) {

    /// Which years fill the width.
    public enum View { NEAR, FAR, BOTH }

    private static final double NEAR_SHARE = 0.62;
    private static final int NEAR_MONTHS = 24;
    private static final int FAR_YEARS = 3;

    /// The axis that begins with the quarter of that day. The fold lies two years on, at the next half-year.
    public static TimeScale of(LocalDate today, View view, double left, double right) {
        var start = Period.of(today, Precision.QUARTER).start();
        var fold = Period.of(start.plusMonths(NEAR_MONTHS).minusDays(1), Precision.HALF_YEAR).plus(1).start();
        double foldX = switch (view) {
            case NEAR -> right;
            case FAR -> left;
            case BOTH -> left + NEAR_SHARE * (right - left);
        };
        return new TimeScale(start, fold, fold.plusYears(FAR_YEARS), left, foldX, right);
    }

    /// Where the day begins; days outside stand at the nearer end.
    public double x(LocalDate day) {
        return far(day)
                ? foldX + (right - foldX) * share(fold, end, day)
                : left + (foldX - left) * share(start, fold, day);
    }

    /// The day that stands there.
    public LocalDate date(double x) {
        if (x < foldX || right == foldX) return day(start, fold, (x - left) / (foldX - left));
        return day(fold, end, (x - foldX) / (right - foldX));
    }

    /// Whether the day belongs to the outlook.
    public boolean far(LocalDate day) {
        return !day.isBefore(fold);
    }

    /// What a day counts as here: its month before the fold, its half-year after it.
    public Period snap(LocalDate day) {
        return Period.of(day, far(day) ? Precision.HALF_YEAR : Precision.MONTH);
    }

    /// The period in the precision that its place allows: no finer than a half-year beyond the fold.
    public Period allowed(Period period) {
        boolean finer = period.precision().months() < Precision.HALF_YEAR.months();
        return far(period.start()) && finer ? period.as(Precision.HALF_YEAR) : period;
    }

    /// First day shown at this width: the fold itself when only the outlook is.
    public LocalDate firstShown() {
        return foldX == left ? fold : start;
    }

    /// First day not shown at this width.
    public LocalDate firstHidden() {
        return foldX == right ? fold : end;
    }

    public List<Period> quarters() {
        return foldX == left ? List.of() : periods(Precision.QUARTER, start, fold);
    }

    public List<Period> halfYears() {
        return foldX == right ? List.of() : periods(Precision.HALF_YEAR, fold, end);
    }

    private static List<Period> periods(Precision precision, LocalDate from, LocalDate to) {
        return Stream.iterate(Period.of(from, precision), at -> at.start().isBefore(to), at -> at.plus(1))
                .toList();
    }

    private static double share(LocalDate from, LocalDate to, LocalDate day) {
        return Math.clamp(DAYS.between(from, day) / (double) DAYS.between(from, to), 0, 1);
    }

    private static LocalDate day(LocalDate from, LocalDate to, double share) {
        long days = DAYS.between(from, to);
        return from.plusDays(Math.clamp((long) Math.floor(days * share + 1e-6), 0, days - 1));
    }
}
