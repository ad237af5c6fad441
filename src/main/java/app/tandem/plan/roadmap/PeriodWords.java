package app.tandem.plan.roadmap;

import app.tandem.plan.Period;
import app.tandem.plan.Words;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// Periods as people say them, no more exactly than they are known.
public final class PeriodWords {

    private PeriodWords() {}

    /// Mar 2027, Q1 2027, H1 2029 or 2030.
    public static String of(Period period) {
        String year = Integer.toString(period.year());
        return switch (period.precision()) {
            case MONTH -> Month.of(period.part())
                    .getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + year;
            case QUARTER -> Words.with("period.quarter", period.part(), year);
            case HALF_YEAR -> Words.with("period.half", period.part(), year);
            case YEAR -> year;
        };
    }

    /// Mar to Jul 2027, or one period when both are the same.
    public static String of(Placement placement) {
        return placement.start().equals(placement.end())
                ? of(placement.start())
                : Words.with("period.range", of(placement.start()), of(placement.end()));
    }
}
