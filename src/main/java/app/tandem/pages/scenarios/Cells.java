package app.tandem.pages.scenarios;

import app.tandem.plan.Period;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.scenario.ScenarioChange;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is typed into the table of a scenario, read as a changed line; empty for what makes no sense.
final class Cells {

    private Cells() {}

    static String period(@Nullable Period period) {
        return period == null ? "" : PeriodWords.of(period);
    }

    static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    static Optional<ScenarioChange> start(ScenarioChange change, String text) {
        return PeriodWords.parse(text).flatMap(period -> made(change::withStart, period));
    }

    static Optional<ScenarioChange> end(ScenarioChange change, String text) {
        return PeriodWords.parse(text).flatMap(period -> made(change::withEnd, period));
    }

    static Optional<ScenarioChange> oneOff(ScenarioChange change, String text) {
        return read(text).flatMap(amount -> made(change::withOneOffLikely, amount));
    }

    static Optional<ScenarioChange> yearly(ScenarioChange change, String text) {
        return read(text).flatMap(amount -> made(change::withYearlyLikely, amount));
    }

    private static Optional<BigDecimal> read(String text) {
        var typed = text.strip().replace(',', '.');
        boolean amount = typed.matches("\\d{1,9}(\\.\\d{1,2})?");
        return amount ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }

    private static <V> Optional<ScenarioChange> made(Function<V, ScenarioChange> with, V value) {
        try {
            return Optional.of(with.apply(value));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
