package app.tandem.plan.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Period;
import app.tandem.plan.roadmap.TimeScale.View;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TimeScale scale = TimeScale.of(TODAY, View.BOTH, 100, 1100);

    @Test
    void beginsWithTheCurrentQuarterAndFoldsAtAHalfYearTwoYearsOn() {
        assertEquals(new TimeScale(LocalDate.of(2026, 10, 1), LocalDate.of(2029, 1, 1),
                LocalDate.of(2032, 1, 1),
                100, 720, 1100), scale);
    }

    @Test
    void givesBackTheDayThatStandsAtItsPlace() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var today = LocalDate.of(2020 + random.nextInt(15), 1, 1).plusDays(random.nextInt(365));
            double left = random.nextInt(300);
            var any = TimeScale.of(today, View.values()[random.nextInt(3)], left,
                    left + 200 + random.nextInt(3000));
            var day = any.firstShown().plusDays(
                    random.nextInt((int) (any.firstHidden().toEpochDay() - any.firstShown().toEpochDay())));
            assertEquals(day, any.date(any.x(day)), any.toString());
        }
    }

    @Test
    void neverRunsBackwards() {
        double last = scale.x(scale.start());
        for (var day = scale.start(); day.isBefore(scale.end()); day = day.plusDays(1)) {
            assertTrue(scale.x(day) >= last, day.toString());
            last = scale.x(day);
        }
    }

    @Test
    void snapsToMonthsBeforeTheFoldAndToHalfYearsAfterIt() {
        assertEquals(Period.month(2028, 12), scale.snap(LocalDate.of(2028, 12, 31)));
        assertEquals(Period.halfYear(2029, 1), scale.snap(LocalDate.of(2029, 1, 1)));
    }

    @Test
    void givesTheWholeWidthToTheYearsThatAreAskedFor() {
        assertEquals(1100, TimeScale.of(TODAY, View.NEAR, 100, 1100).x(LocalDate.of(2029, 1, 1)));
        assertEquals(100, TimeScale.of(TODAY, View.FAR, 100, 1100).x(LocalDate.of(2029, 1, 1)));
    }

    @Test
    void turnsADateIntoAHalfYearBeyondTheFoldAndIntoAQuarterOnTheWayBack() {
        var december = new Placement(Period.month(2028, 12), Period.month(2028, 12));
        var over = december.moved(1, scale);
        assertEquals(new Placement(Period.halfYear(2029, 1), Period.halfYear(2029, 1)), over);
        assertEquals(new Placement(Period.quarter(2028, 3), Period.quarter(2028, 4)), over.moved(-1, scale));
    }

    @Test
    void neverSharpensAYear() {
        var year = new Placement(Period.year(2029), Period.year(2030));
        assertEquals(new Placement(Period.year(2028), Period.year(2029)), year.moved(-1, scale));
    }

    @Test
    void keepsTheLengthOfABarThatLiesAcrossTheFold() {
        var across = new Placement(Period.month(2028, 8), Period.halfYear(2029, 1));
        assertEquals(new Placement(Period.halfYear(2029, 1), Period.halfYear(2029, 2)),
                across.moved(1, scale));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        var may = new Placement(Period.month(2027, 5), Period.month(2027, 6));
        assertEquals(java.util.Optional.empty(), may.endMoved(-2, scale));
    }

    @Test
    void neverSaysAMonthOfAYear() {
        assertEquals("2030", PeriodWords.of(Period.year(2030)));
        assertEquals("H1 2029", PeriodWords.of(Period.halfYear(2029, 1)));
        assertEquals("Mar 2027 to Q2 2027",
                PeriodWords.of(new Placement(Period.month(2027, 3), Period.quarter(2027, 2))));
    }
}
