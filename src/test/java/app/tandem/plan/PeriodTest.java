package app.tandem.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void liesBeforeAnotherExactlyWhenItsLastDayDoes() {
        var periods = new ArrayList<Period>();
        for (int year = 2027; year <= 2028; year++) {
            for (var precision : Period.Precision.values()) {
                for (int part = 1; part <= 12 / precision.months(); part++) {
                    periods.add(new Period(year, precision, part));
                }
            }
        }
        for (var one : periods) {
            for (var other : periods) {
                assertEquals(one.end().isBefore(other.start()), one.before(other), one + " " + other);
            }
        }
    }
}
