package app.tandem.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Dates as prose writes them: 3 Dec 2026. Tables for machines write them as ISO does.
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Dates() {}

    /// Empty for no date.
    public static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /// Thu 3 Dec 2026.
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /// In universal time, so that every computer writes the same.
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /// 13:00–14:42, or as much of it as is known.
    public static String hours(@Nullable LocalTime from, @Nullable LocalTime to) {
        return hour(from) + (to == null ? "" : "–" + hour(to));
    }

    private static String hour(@Nullable LocalTime time) {
        return time == null ? "" : HOUR.format(time);
    }
}
