package app.tandem.plan.roadmap;

import static java.time.temporal.ChronoUnit.DAYS;

import app.tandem.plan.Period;
import app.tandem.plan.Period.Precision;
import java.time.LocalDate;

/// The split axis of the roadmap: quarters up to the fold, half-years from there on, where nothing
/// has a date.
///
/// @param start first day shown
/// @param fold first day of the outlook
/// @param end first day no longer shown
/// @param left where the axis begins; foldX where it folds, right where it ends
public record TimeScale(
        LocalDate start, LocalDate fold, LocalDate end, double left, double foldX, double right) {

    /// Which years fill the width: one part of the axis, both, or from the first bar to the last, at least
    /// a decade.
    public enum View { NEAR, FAR, BOTH, ALL }

    private static final double NEAR_SHARE = 0.62;
    private static final int NEAR_MONTHS = 24;
    private static final int FAR_YEARS = 3;
    private static final int DECADE = 10;

    /// The axis that begins with the quarter of that day. The fold lies two years on, at the next half-year.
    public static TimeScale of(LocalDate today, View view, double left, double right) {
        var start = Period.of(today, Precision.QUARTER).start();
        var fold = Period.of(start.plusMonths(NEAR_MONTHS).minusDays(1), Precision.HALF_YEAR).plus(1).start();
        double foldX = switch (view) {
            case NEAR -> right;
            case FAR -> left;
            case BOTH, ALL -> left + NEAR_SHARE * (right - left);
        };
        var five = new TimeScale(start, fold, fold.plusYears(FAR_YEARS), left, foldX, right);
        return view == View.ALL ? five.reaching(start, start.plusYears(DECADE).minusDays(1)) : five;
    }

    /// The same axis, long enough for both days; a year beyond the fold is as narrow as it was beside one
    /// before it.
    public TimeScale reaching(LocalDate first, LocalDate last) {
        var from = first.isBefore(start) ? Period.of(first, Precision.QUARTER).start() : start;
        var to = last.isBefore(end) ? end : Period.of(last, Precision.YEAR).plus(1).start();
        double near = DAYS.between(from, fold) * perDay(start, fold, foldX - left);
        double far = DAYS.between(fold, to) * perDay(fold, end, right - foldX);
        return new TimeScale(from, fold, to, left, left + (right - left) * near / (near + far), right);
    }

    private static double perDay(LocalDate from, LocalDate to, double width) {
        return width / DAYS.between(from, to);
    }

    /// Width of a day before the fold; 0 when only the outlook is shown.
    public double nearDay() {
        return perDay(start, fold, foldX - left);
    }

    /// Width of a day beyond the fold; 0 when the outlook is not shown.
    public double farDay() {
        return perDay(fold, end, right - foldX);
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

    private static double share(LocalDate from, LocalDate to, LocalDate day) {
        return Math.clamp(DAYS.between(from, day) / (double) DAYS.between(from, to), 0, 1);
    }

    private static LocalDate day(LocalDate from, LocalDate to, double share) {
        long days = DAYS.between(from, to);
        return from.plusDays(Math.clamp((long) Math.floor(days * share + 1e-6), 0, days - 1));
    }
}
