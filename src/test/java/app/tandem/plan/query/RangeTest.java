package app.tandem.plan.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Now NOW = new Now(TODAY, Optional.of(LocalDate.of(2026, 5, 12)),
            Optional.of(LocalDate.of(2026, 11, 24)));

    @Test
    void a_number_lies_above_below_or_on_another() {
        assertEquals(List.of("4", "5"), numbers(">3"));
        assertEquals(List.of("3", "4", "5"), numbers(">=3"));
        assertEquals(List.of("1", "2"), numbers("<3"));
        assertEquals(List.of("1", "2", "3"), numbers("<=3"));
        assertEquals(List.of("3"), numbers("3"));
        assertEquals(List.of("3"), numbers("=3,0"));
        assertEquals(List.of("5"), numbers(">4.5"));
    }

    @Test
    void what_nobody_gave_is_none_and_lies_nowhere_else() {
        assertEquals(List.of(true, false, false), Stream.of("none", ">0", "<0")
                .map(each -> Range.read(each).orElseThrow().holds((BigDecimal) null)).toList());
        assertEquals(false, Range.read("none").orElseThrow().holds(BigDecimal.ONE));
    }

    @Test
    void a_distance_leads_back_or_ahead_as_the_field_or_its_sign_says() {
        assertEquals(List.of(-30, -7, 0), days("30d", Moment.Way.BACK));
        assertEquals(List.of(-7, 0), days("<30d", Moment.Way.BACK));
        assertEquals(List.of(-400, -60), days(">30d", Moment.Way.BACK));
        assertEquals(List.of(0, 7, 30), days("1m", Moment.Way.AHEAD));
        assertEquals(List.of(60, 400), days(">1m", Moment.Way.AHEAD));
        assertEquals(List.of(-7, 0), days("-2w", Moment.Way.AHEAD));
        assertEquals(List.of(0, 7), days("+2w", Moment.Way.BACK));
    }

    @Test
    void a_stretch_of_the_calendar_moves_with_today() {
        assertEquals(List.of(-7, 0, 7), days("this-month", Moment.Way.BACK));
        assertEquals(List.of(30), days("next-month", Moment.Way.BACK));
        assertEquals(List.of(-60), days("last-quarter", Moment.Way.BACK));
        assertEquals(List.of(60, 400), days("next-year", Moment.Way.BACK));
        assertEquals(List.of(0), days("this-week", Moment.Way.BACK));
        assertEquals(List.of(0), days("today", Moment.Way.BACK));
        assertEquals(List.of(-400, -60, -30, -7), days("<today", Moment.Way.AHEAD));
        assertEquals(List.of(60), days("2027-Q1", Moment.Way.AHEAD));
        assertEquals(List.of(60, 400), days(">=2027", Moment.Way.AHEAD));
    }

    @Test
    void since_the_last_session_and_up_to_the_next() {
        assertEquals(List.of(-60, -30, -7, 0, 7, 30, 60, 400), days("last-session", Moment.Way.BACK));
        assertEquals(List.of(-400), days("<last-session", Moment.Way.BACK));
        assertEquals(List.of(-400, -60, -30, -7, 0), days("next-session", Moment.Way.AHEAD));
        var none = new Now(TODAY, Optional.empty(), Optional.empty());
        assertEquals(false, Range.read("last-session").orElseThrow().holds(TODAY, none, Moment.Way.BACK));
    }

    @Test
    void what_is_written_is_read_back_the_same() {
        for (String typed : List.of(">3", ">=3", "<10000", "=2.5", "30d", "<30d", "-6w", "+1y", "today", "none",
                "this-quarter", ">=last-session", "next-session", "<2027-q1", "=2027-01-15", ">=50%")) {
            var range = Range.read(typed).orElseThrow();
            assertEquals(Optional.of(range), Range.read(range.text()), typed);
        }
        for (String typed : List.of("", ">", "high", "30x", "next-fortnight", "2027-13-01", "99999d", "<<3")) {
            assertEquals(Optional.empty(), Range.read(typed), typed);
        }
    }

    private static List<String> numbers(String typed) {
        return Stream.of("1", "2", "3", "4", "5")
                .filter(each -> Range.read(typed).orElseThrow().holds(new BigDecimal(each)))
                .toList();
    }

    private static List<Integer> days(String typed, Moment.Way own) {
        return Stream.of(-400, -60, -30, -7, 0, 7, 30, 60, 400)
                .filter(each -> Range.read(typed.toLowerCase(java.util.Locale.ROOT)).orElseThrow()
                        .holds(TODAY.plusDays(each), NOW, own))
                .toList();
    }
}
