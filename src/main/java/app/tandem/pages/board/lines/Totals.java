package app.tandem.pages.board.lines;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.backlog.priority.Marks;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.query.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the cards of a group come to.
///
/// @param musts needs that must be met
/// @param open needs that still want an answer, and capabilities on which somebody has to move
/// @param sums by the key of the column that adds up; columns in which nobody gave a number are left out
public record Totals(int count, int musts, int open, Map<String, BigDecimal> sums) {

    /// The keys of the columns that add up, besides the added fields, whose keys are their ids.
    public static final String EFFORT = "effort";
    public static final String COST = "annualCost";

    private static final Function<Plan, Marks> MARKS = Marks::all;

    public Totals {
        sums = Map.copyOf(sums);
    }

    static Totals of(Plan plan, AddedFields added, List<? extends Line.Card> cards) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var card : cards) {
            for (var key : keys(added, card)) {
                var number = number(plan, added, card, key);
                if (number != null) sums.merge(key, number, BigDecimal::add);
            }
        }
        int musts = (int) cards.stream().filter(Totals::must).count();
        int open = (int) cards.stream().filter(Totals::open).count();
        return new Totals(cards.size(), musts, open, sums);
    }

    private static List<String> keys(AddedFields added, Line.Card card) {
        var fields = added.of(card).stream().filter(Totals::adds).map(field -> field.id().value());
        return Stream.concat(Stream.of(card instanceof Line.Need ? EFFORT : COST), fields).toList();
    }

    private static boolean adds(CustomField field) {
        return switch (field.type()) {
            case NUMBER, MONEY, CALCULATED -> true;
            case TEXT, DATE, CHOICE, MULTI_CHOICE, YES_NO, PEOPLE -> false;
        };
    }

    private static @Nullable BigDecimal number(Plan plan, AddedFields added, Line.Card card, String key) {
        return switch (card) {
            case Line.Need need when key.equals(EFFORT) -> effort(plan, need).orElse(null);
            case Line.Offer offer when key.equals(COST) -> offer.capability().annualCost();
            default -> added.of(card).stream().filter(field -> field.id().value().equals(key)).findFirst()
                    .flatMap(field -> Range.of(Range.Sign.IS, added.values().get(field, card.card().code()))
                            .amount())
                    .orElse(null);
        };
    }

    /// What a need takes, as far as somebody knows.
    public static Optional<BigDecimal> effort(Plan plan, Line.Card card) {
        return plan.once(MARKS).of(card.card(), Measure.EFFORT).map(Marks.Figure::points);
    }

    private static boolean must(Line.Card card) {
        return card instanceof Line.Need need && need.requirement().moscow() == Moscow.MUST;
    }

    private static boolean open(Line.Card card) {
        return switch (card) {
            case Line.Need need -> need.requirement().status().open() && !need.agreed();
            case Line.Offer offer -> offer.turn().holder() != Turn.Holder.NOBODY;
        };
    }

    /// The number as people read it; empty where the column does not add up.
    public String sum(String key) {
        var sum = sums.get(key);
        return sum == null ? "" : Words.with("board.totals.sum", sum.round(MathContext.DECIMAL32));
    }

    /// All of it in a few words.
    public String words() {
        return Stream.of(
                        musts == 0 ? null : Words.with("board.totals.musts", musts),
                        open == 0 ? null : Words.with("board.totals.open", open),
                        sums.containsKey(EFFORT) ? Words.with("board.totals.effort", sum(EFFORT)) : null,
                        sums.containsKey(COST) ? Words.with("board.totals.cost", sum(COST)) : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
