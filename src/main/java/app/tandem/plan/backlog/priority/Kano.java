package app.tandem.plan.backlog.priority;

import java.math.BigDecimal;
import java.util.List;

/// What having a need met, and not having it met, does to people. Read off two answers with the evaluation
/// table of Kano, Seraku, Takahashi & Tsuji 1984, "Attractive quality and must-be quality", as printed by
/// Berger et al. 1993, "Kano's methods for understanding customer-defined quality". The first comes first:
/// between near answers M > O > A > I decides (Berger et al.).
public enum Kano {
    MUST_BE, ONE_DIMENSIONAL, ATTRACTIVE, INDIFFERENT, REVERSE, QUESTIONABLE;

    /// From "I like it" over "it must be so", "I do not mind" and "I can live with it" to "I dislike it".
    public static final int ANSWERS = 5;

    /// A line for each answer to "how if it is there", in it one for each to "how if it is not".
    private static final List<String> TABLE = List.of("QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ");

    /// @param there 1 to 5, the answer to how it is when the need is met
    /// @param missing 1 to 5, the answer to how it is when it is not
    public static Kano of(int there, int missing) {
        return switch (TABLE.get(there - 1).charAt(missing - 1)) {
            case 'M' -> MUST_BE;
            case 'O' -> ONE_DIMENSIONAL;
            case 'A' -> ATTRACTIVE;
            case 'I' -> INDIFFERENT;
            case 'R' -> REVERSE;
            default -> QUESTIONABLE;
        };
    }

    /// Both answers as a rating keeps them: 15 is "I like it" and "I dislike its absence".
    public static BigDecimal points(int there, int missing) {
        return BigDecimal.valueOf(10L * there + missing);
    }

    static Kano of(BigDecimal points) {
        return of(points.intValue() / 10, points.intValue() % 10);
    }

    /// 3 for what must be there, 0 for what nobody misses; what people do not want or understand is below.
    public BigDecimal score() {
        return BigDecimal.valueOf(Math.max(-1, INDIFFERENT.ordinal() - ordinal()));
    }
}
