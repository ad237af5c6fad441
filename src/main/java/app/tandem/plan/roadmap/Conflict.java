package app.tandem.plan.roadmap;

import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Something on the roadmap that cannot hold as it is planned.
///
/// @param pattern key of the sentence; `facts` fill it, each put into words only when it is read
/// @param about the rows to look at, the one to change first
public record Conflict(Kind kind, Strength strength, List<Id<?>> about, String pattern, List<Object> facts) {

    /// What is wrong.
    public enum Kind { ORDER, SUPPORT, FREEZE, PEAK, LEARNING, OVERLOAD, UNFUNDED, UNANSWERED }

    /// Whether it must be solved or may be lived with.
    public enum Strength { HARD, SOFT }

    public Conflict {
        about = List.copyOf(about);
        facts = List.copyOf(facts);
    }

    public static Conflict of(Kind kind, Strength strength, List<Id<?>> about, Sentence sentence) {
        return new Conflict(kind, strength, about, sentence.pattern(), sentence.facts());
    }

    /// A pattern of the bundle and what fills it.
    public record Sentence(String pattern, List<Object> facts) {

        public static Sentence of(String pattern, Object... facts) {
            return new Sentence(pattern, Arrays.asList(facts));
        }
    }

    /// What is wrong, in words.
    public String sentence() {
        return Words.with(pattern, facts.stream().map(Conflict::words).toArray());
    }

    private static Object words(Object fact) {
        return switch (fact) {
            case Period period -> PeriodWords.of(period);
            case LocalDate day -> day.toString();
            case Initiative initiative -> initiative.code() + " " + initiative.title();
            default -> fact;
        };
    }
}
