package app.tandem.plan.query;

import app.tandem.plan.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a person looks for among the cards, as a sentence of words and conditions joined by and, or and not.
public sealed interface Query {

    /// A part of a title or a code.
    record Mentions(String word) implements Query {}

    /// A condition on what a card is.
    record Has(Field field, String value) implements Query {}

    /// A condition on a field that the two sides added; in a plan without it, words.
    record Added(String name, String value) implements Query {}

    /// A condition on a number or on a day.
    record Lies(String name, Range range) implements Query {}

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

    /// The numbers that cards have of themselves.
    enum Figure {
        VALUE, URGENCY, RISK, EFFORT, LEARNING, COVERAGE, LINKS, WAITING, ROUNDS, COST, USE, LICENCES,
        FUNCTIONAL, TECHNICAL
    }

    /// The days that cards have of themselves.
    enum Day {
        CAPTURED, WORDED, SINCE, REVIEW, CONTRACT_END, NOTICE, END_OF_SALE, END_OF_SUPPORT, END_OF_LIFE;

        /// Where a distance from today leads: back to what has been, or ahead to what is to come.
        public Moment.Way way() {
            return compareTo(SINCE) <= 0 ? Moment.Way.BACK : Moment.Way.AHEAD;
        }
    }

    /// What a card can be found to be.
    enum Flag { STALLED, GAP, LINKED, HALF_AGREED, AGREED, BLOCKED, ARCHIVED }

    /// Whether it asks for what is put away, which stands in no column otherwise.
    default boolean asksForArchived() {
        return parts().contains(new Has(Field.IS, Words.of(Flag.ARCHIVED).toLowerCase(Locale.ROOT)));
    }

    static Query everything() {
        return new All(List.of());
    }

    /// What each part of the sentence, taken alone, would let through. All of them have to hold.
    default List<Query> parts() {
        return this instanceof All(var all) ? all : List.of(this);
    }

    default boolean passes(Asked asked) {
        return switch (this) {
            case Mentions(var word) -> asked.mention(word);
            case Has(var field, var value) -> asked.have(field, value);
            case Added(var name, var value) -> asked.have(name, value);
            case Lies(var name, var range) -> asked.lie(name, range);
            case Not(var what) -> !what.passes(asked);
            case All(var all) -> all(all, asked);
            case Any(var options) -> any(options, asked);
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
            case Lies _, Not _, All _, Any _ -> false;
        };
    }

    private static boolean all(List<Query> parts, Asked asked) {
        for (var part : parts) if (!part.passes(asked)) return false; // a stream costs more than the look
        return true;
    }

    private static boolean any(List<Query> parts, Asked asked) {
        for (var part : parts) if (part.passes(asked)) return true;
        return false;
    }

    /// The sentence as it can be typed.
    default String text() {
        return switch (this) {
            case Mentions(var word) -> quoted(word);
            case Has(var field, var value) -> QueryText.name(field) + ":" + quoted(value);
            case Added(var name, var value) -> name + ":" + quoted(value);
            case Lies(var name, var range) -> name + ":" + range.text();
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
