package app.tandem.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-21", "tomorrow, 2026-11-22", "2027-01-15, 2027-01-15", "15 jan, 2027-01-15",
        "15 January 2028, 2028-01-15", "21 nov, 2026-11-21", "20. nov, 2027-11-20", "jan 15, 2027-01-15",
        "in 2 w, 2026-12-05", "in 3 days, 2026-11-24", "in a month, 2026-12-21", "in 1y, 2027-11-21",
        "friday, 2026-11-27", "next friday, 2026-11-27", "saturday, 2026-11-28", "next mon, 2026-11-23",
        "Q2, 2027-06-30", "q4, 2026-12-31", "q1 2028, 2028-03-31", "end of march, 2027-03-31",
        "29 feb, 2028-02-29"
    })
    void readsWhatPeopleSay(String words, LocalDate meant) {
        assertEquals(Optional.of(meant), DateWords.parse(words, SATURDAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "31 nov", "30 feb 2027", "2027-13-01", "15", "the feed", "in w", "q5"})
    void answersEmptyForWhatIsNoDate(String words) {
        assertEquals(Optional.empty(), DateWords.parse(words, SATURDAY));
    }

    @ParameterizedTest
    @CsvSource({"friday, 2026-11-20", "next friday, 2026-11-27"})
    void nextMeansTheWeekAfterThis(String words, LocalDate meant) {
        assertEquals(Optional.of(meant), DateWords.parse(words, LocalDate.of(2026, 11, 18)));
    }
}
