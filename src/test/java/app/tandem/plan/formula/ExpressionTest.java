package app.tandem.plan.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Typed formulas: what they come to, and what is said about those that cannot be read.
class ExpressionTest {

    private static final Map<String, Double> FIGURES = Map.of("Value", 4.0, "Urgency", 2.0, "Effort", 8.0,
            "Time criticality", 3.0, "Nothing", 0.0, "Mood (1-5)", 5.0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (value + urgency) / effort       | 0.75
            value + urgency / effort         | 4.25
            VALUE  −  urgency - 1            | 1
            2 * time   criticality × .5      | 3
            8 ÷ effort / 2                   | 0.5
            -value + -(-urgency)             | -2
            2 - -3                           | 5
            min(value, urgency; effort)      | 2
            max(value, 1 + urgency) * 2      | 8
            sqrt(value) + log(1)             | 2
            log(2.718281828459045)           | 1
            [Mood (1-5)] * 10                | 50
            0.1 + 0.2                        | 0.3
            """)
    void figuresComeOutAsOnPaper(String text, BigDecimal expected) throws UnreadableFormulaException {
        assertEquals(0, expected.compareTo(result(text).orElseThrow()), text + " = " + result(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value / nothing
            value / (effort - 8)
            0 / 0
            sqrt(0 - 1)
            log(0)
            log(-2)
            value / missing
            min(value, missing)
            max(missing, 1)
            missing - missing
            """)
    void whatDoesNotExistIsNoFigure(String text) throws UnreadableFormulaException {
        assertEquals(Optional.empty(), result(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            value +                   | 7  | After ‘+’ at place 7 a number or a name is missing
            value + * 2               | 7  | After ‘+’ at place 7 a number or a name is missing
            (value + ) / 2            | 8  | After ‘+’ at place 8 a number or a name is missing
            ()                        | 1  | After ‘(’ at place 1 a number or a name is missing
            * value                   | 1  | Before ‘*’ at place 1 a number or a name is missing
            (value + effort           | 1  | The bracket opened at place 1 is not closed
            value) / 2                | 6  | The bracket closed at place 6 was never opened
            value 3                   | 7  | Before ‘3’ at place 7 a sign such as + or * is missing
            2 (value)                 | 3  | Before ‘(’ at place 3 a sign such as + or * is missing
            value, 3                  | 6  | ‘,’ at place 6 belongs only between the figures of min( ) or max( )
            value $ 3                 | 7  | ‘$’ at place 7 means nothing here
            1..5                      | 2  | ‘.’ at place 2 means nothing here
            sqrt value                | 1  | ‘sqrt value’ at place 1 is no name that is known here: Effort, Value
            2 * sqrt                  | 5  | After ‘sqrt’ at place 5 a bracket is missing, as in sqrt(…)
            sqrt(value, 2)            | 1  | ‘sqrt’ at place 1 takes one figure and not 2
            valeu / effort            | 1  | ‘valeu’ at place 1 is no name that is known here: Effort, Value
            """)
    void whatIsWrongIsSaidWithItsPlace(String text, int place, String sentence) {
        var wrong = assertThrows(UnreadableFormulaException.class, () -> Expression.read(text,
                List.of("Value", "Effort")));
        assertEquals(sentence, wrong.getMessage());
        assertEquals(place, wrong.place());
    }

    @Test
    void nothingTypedAsksForAFormulaAndNoLengthOrDepthBreaksIt() {
        assertEquals("Write a formula, such as (value + urgency) / effort", sentence("  "));
        assertEquals("A formula has at most 1,000 characters", sentence("1+".repeat(501)));
        assertEquals("At place 101 more than 100 brackets are open", sentence("(".repeat(400)));
        assertEquals("At place 101 more than 100 brackets are open", sentence("-".repeat(400) + "1"));
    }

    @Test
    void itTellsWhichFiguresItNeeds() throws UnreadableFormulaException {
        assertEquals(Set.of("Value", "Effort"),
                Expression.read("max(value, 2) / (effort + 1) - VALUE", FIGURES.keySet()).names());
    }

    @Test
    void namesAreOfferedWhileTyping() {
        var known = List.of("User value", "Urgency", "Mood (1-5)", "Risk");
        assertEquals(new Completion(2, List.of("User value", "Urgency")), Completion.at("1+u", 3, known));
        assertEquals(List.of("User value"), Completion.at("(va", 3, known).names());
        assertEquals(List.of("max("), Completion.at("max", 3, known).names());
        assertEquals(List.of("User value", "Urgency", "Mood (1-5)", "Risk", "min(", "max(", "sqrt(", "log("),
                Completion.at("2 * ", 4, known).names());
        assertEquals("2 * [Mood (1-5)] / 3", Completion.at("2 * mo / 3", 6, known)
                .take("2 * mo / 3", 6, "Mood (1-5)"));
    }

    private static Optional<BigDecimal> result(String text) throws UnreadableFormulaException {
        var known = new ArrayList<>(FIGURES.keySet());
        known.add("Missing");
        return Expression.read(text, known).of(name -> FIGURES.getOrDefault(name, Double.NaN));
    }

    private static String sentence(String text) {
        return String.valueOf(assertThrows(UnreadableFormulaException.class,
                () -> Expression.read(text, List.of())).getMessage());
    }
}
