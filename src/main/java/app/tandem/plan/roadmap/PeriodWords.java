package app.tandem.plan.roadmap;

import app.tandem.plan.Period;
import app.tandem.plan.Words;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Periods as people say them, no more exactly than they are known.
public final class PeriodWords {

    private static final Pattern TYPED = Pattern.compile("(\\p{L}[\\p{L}\\d]*)\\s+(\\d{4})");

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

    /// Reads what people type: Mar 2027, Q1 2027, H1 2029 and 2030, and the forms of [Period#parse].
    public static Optional<Period> parse(String text) {
        var turned = TYPED.matcher(text.strip());
        try {
            if (!turned.matches()) return Optional.of(Period.parse(text));
            var part = turned.group(1).toUpperCase(Locale.ROOT);
            for (var month : Month.values()) {
                if (part.startsWith(month.name().substring(0, 3))) {
                    return Optional.of(Period.month(Integer.parseInt(turned.group(2)), month.getValue()));
                }
            }
            return Optional.of(Period.parse(turned.group(2) + "-" + part));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
