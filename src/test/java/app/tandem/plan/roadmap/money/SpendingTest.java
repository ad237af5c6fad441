package app.tandem.plan.roadmap.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Horizon;
import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.roadmap.Initiative;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpendingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /// Twelve months from July 2027: half of it in each year, running from July 2028.
    private final Initiative layer = initiative(1, "120", "24", Period.month(2027, 7), Period.month(2028, 6));

    @Test
    void spreadsWhatIsPaidOnceAndBeginsWhatIsPaidYearlyAfterIt() {
        var spending = Spending.of(Plan.of(List.of(layer)), TODAY);
        assertEquals(List.of("0", "60", "72", "24", "24", "24"), spending.years().stream()
                .map(year -> plain(spending.total(year).likely())).toList());
        assertEquals("60", plain(spending.oneOff(2028).likely()));
        assertEquals("12", plain(spending.yearly(2028).likely()));
    }

    @Test
    void carriesTheRange() {
        var wide = layer.with().oneOffLow(new BigDecimal("100")).oneOffHigh(new BigDecimal("200")).build();
        var total = Spending.of(Plan.of(List.of(wide)), TODAY).total(2027);
        assertEquals(List.of("50", "60", "100"),
                List.of(plain(total.low()), plain(total.likely()), plain(total.high())));
    }

    @Test
    void rollsUpByLaneAndHorizon() {
        var far = initiative(2, "60", "0", Period.halfYear(2030, 1), Period.halfYear(2030, 2)).with()
                .lane("Desktop").horizon(Horizon.FAR).build();
        var spending = Spending.of(Plan.of(List.of(layer, far)), TODAY);
        assertEquals(Map.of("Channels", "24", "Desktop", "60"), plain(spending.byLane(2030)));
        assertEquals(Map.of(Horizon.NEAR, "24", Horizon.FAR, "60"), plain(spending.byHorizon(2030)));
    }

    @Test
    void drawsTheLineWhereTheMoneyEnds() {
        var second = initiative(2, "100", "0", Period.month(2027, 1), Period.month(2027, 12));
        var third = initiative(3, "10", "0", Period.month(2027, 1), Period.month(2027, 12));
        var rows = new ArrayList<Row>(List.of(layer, second, third,
                new Budget(Id.of(Budget.class, "b"), 2027, new BigDecimal("80"), "")));
        var plan = Plan.of(rows);
        assertEquals(new Affordable(List.of(layer, third), List.of(second)),
                Affordable.of(plan, Spending.of(plan, TODAY)));
    }

    private static <K> Map<K, String> plain(Map<K, Amount> amounts) {
        return amounts.entrySet().stream().collect(java.util.stream.Collectors.toMap(
                Map.Entry::getKey, it -> plain(it.getValue().likely())));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static Initiative initiative(int number, String once, String yearly, Period start, Period end) {
        return Initiative.idea(Id.of(Initiative.class, "i" + number), new Code("I", number), "Piece " + number,
                Side.IT).with().lane("Channels").start(start).end(end).horizon(Horizon.NEAR).rank(number)
                .oneOffLikely(new BigDecimal(once)).yearlyLikely(new BigDecimal(yearly)).build();
    }
}
