package app.tandem.plan.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// A formula that people typed, such as `(value + urgency) / effort`: + - * / ( ), `min`, `max`, `sqrt` and
/// `log` (the natural one) over named figures. Names are read whatever their case and may be several words;
/// one that holds a sign is put into square brackets.
public final class Expression {

    /// What 0.1 + 0.2 is off by is no difference between two scores.
    private static final MathContext KEPT = new MathContext(12);

    private final String text;
    private final Term term;

    private Expression(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    /// @param known the names that it may use
    /// @throws UnreadableFormulaException with a sentence about the first thing that is wrong
    public static Expression read(String text, Collection<String> known) throws UnreadableFormulaException {
        return new Expression(text, new Reader(text, known).whole());
    }

    /// As it was typed.
    public String text() {
        return text;
    }

    /// A formula with every use of a name as another one; one that cannot be read stays as it is.
    public static String renamed(String text, String old, String now) {
        try {
            var next = new StringBuilder(text);
            for (var token : Token.all(text).reversed()) {
                if (token.names(old)) next.replace(token.from(text), token.to(text), Completion.written(now));
            }
            return next.toString();
        } catch (UnreadableFormulaException _) {
            return text;
        }
    }

    /// The known names that it uses.
    public Set<String> names() {
        return term.names();
    }

    /// Empty where a figure is missing, something is divided by zero or a root or logarithm does not exist.
    ///
    /// @param figures of a known name; not a number where there is none
    public Optional<BigDecimal> of(ToDoubleFunction<String> figures) {
        double result = term.of(figures);
        return Double.isFinite(result) ? Optional.of(new BigDecimal(result, KEPT)) : Optional.empty();
    }
}
