package app.tandem.pages.board.lines;

import java.util.List;
import java.util.stream.Collectors;

/// What a person looks for among the cards, as a sentence of words and conditions joined by and, or and not.
public sealed interface Query {

    /// A part of a title or a code.
    record Mentions(String word) implements Query {}

    /// A condition on what a card is.
    record Has(Field field, String value) implements Query {}

    /// A condition on a field that the two sides added; in a plan without it, words.
    record Added(String name, String value) implements Query {}

    record Not(Query what) implements Query {}

    record All(List<Query> all) implements Query {
        public All {
            all = List.copyOf(all);
        }
    }

    record Any(List<Query> options) implements Query {
        public Any {
            options = List.copyOf(options);
        }
    }

    /// What a condition can be about.
    enum Field {
        TURN, IS, MOSCOW, HORIZON, COVERAGE, STATUS, ORIGIN, TYPE, DOMAIN, GOAL, OWNER, REQUESTER, SITE, TAG
    }

    /// What a card can be found to be.
    enum Flag { STALLED, GAP, LINKED, HALF_AGREED, AGREED }

    static Query everything() {
        return new All(List.of());
    }

    /// What each part of the sentence, taken alone, would let through. All of them have to hold.
    default List<Query> parts() {
        return this instanceof All(var all) ? all : List.of(this);
    }

    default boolean passes(Facts facts) {
        return switch (this) {
            case Mentions(var word) -> facts.mention(word);
            case Has(var field, var value) -> facts.have(field, value);
            case Added(var name, var value) -> facts.have(name, value);
            case Not(var what) -> !what.passes(facts);
            case All(var all) -> all(all, facts);
            case Any(var options) -> any(options, facts);
        };
    }

    /// Whether it surely lets through only what the other one does: a longer beginning of the same.
    default boolean within(Query wider) {
        return switch (this) {
            case Mentions(var word) -> wider instanceof Mentions(var part) && word.contains(part);
            case Has(var field, var value) ->
                wider instanceof Has(var same, var start) && same == field && value.startsWith(start);
            case Added(var name, var value) ->
                wider instanceof Added(var same, var start) && same.equals(name) && value.startsWith(start);
            case Not _, All _, Any _ -> false;
        };
    }

    private static boolean all(List<Query> parts, Facts facts) {
        for (var part : parts) if (!part.passes(facts)) return false; // a stream costs more than the look
        return true;
    }

    private static boolean any(List<Query> parts, Facts facts) {
        for (var part : parts) if (part.passes(facts)) return true;
        return false;
    }

    /// The sentence as it can be typed.
    default String text() {
        return switch (this) {
            case Mentions(var word) -> quoted(word);
            case Has(var field, var value) -> QueryText.name(field) + ":" + quoted(value);
            case Added(var name, var value) -> name + ":" + quoted(value);
            case Not(var what) -> "-" + inner(what);
            case All(var all) -> all.stream().map(Query::inner).collect(Collectors.joining(" "));
            case Any(var options) -> options.stream().map(Query::inner).collect(Collectors.joining(" | "));
        };
    }

    private static String inner(Query part) {
        boolean several = part instanceof Any || part instanceof All;
        return several ? "(" + part.text() + ")" : part.text();
    }

    private static String quoted(String word) {
        return word.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '-')
                        && !word.startsWith("-")
                ? word
                : "\"" + word.replace("\"", "") + "\"";
    }
}
