package app.tandem.plan.formula;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of a formula that has a figure of its own; not a number where it has none.
sealed interface Term {

    double of(ToDoubleFunction<String> figures);

    /// The names that it asks for.
    Set<String> names();

    /// A number that stands in the formula.
    record Constant(double points) implements Term {
        @Override
        public double of(ToDoubleFunction<String> figures) {
            return points;
        }

        @Override
        public Set<String> names() {
            return Set.of();
        }
    }

    /// A figure that the item has.
    record Name(String name) implements Term {
        @Override
        public double of(ToDoubleFunction<String> figures) {
            return figures.applyAsDouble(name);
        }

        @Override
        public Set<String> names() {
            return Set.of(name);
        }
    }

    /// Two parts and the sign between them.
    record Between(char sign, Term left, Term right) implements Term {
        @Override
        public double of(ToDoubleFunction<String> figures) {
            double one = left.of(figures);
            double other = right.of(figures);
            return switch (sign) {
                case '+' -> one + other;
                case '-' -> one - other;
                case '*' -> one * other;
                default -> other == 0 ? Double.NaN : one / other;
            };
        }

        @Override
        public Set<String> names() {
            return Stream.of(left, right).flatMap(term -> term.names().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /// A function of one part or of several.
    record Call(Function function, List<Term> parts) implements Term {
        @Override
        public double of(ToDoubleFunction<String> figures) {
            return function.of(parts.stream().mapToDouble(part -> part.of(figures)).toArray());
        }

        @Override
        public Set<String> names() {
            return parts.stream().flatMap(part -> part.names().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
