package app.tandem.pages.board.mark;

import app.tandem.pages.board.lines.Facts;
import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Plan;
import app.tandem.plan.craft.look.MarkRule;
import app.tandem.plan.craft.look.Marking;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// Which mark each card of a plan wears on a day. Nothing is asked before a card is looked at.
public record Marks(Marking marking, Facts.Around around) {

    public static final Marks NONE = of(Plan.EMPTY, LocalDate.MIN);

    public static Marks of(Plan plan, LocalDate today) {
        return new Marks(Marking.of(plan), Facts.Around.of(plan, today));
    }

    /// The rule whose mark the card wears; empty for none.
    public Optional<MarkRule> of(Line.Card card) {
        return marking.rules().isEmpty() ? Optional.empty() : marking.first(new Facts(card, around));
    }

    /// Whether there is a rule at all.
    public boolean any() {
        return !marking.rules().isEmpty();
    }

    /// The word on the card's mark; empty for none.
    public String word(Line.Card card) {
        return of(card).map(MarkRule::title).orElse("");
    }

    /// Marked cards first, in the order of their rules.
    public Comparator<Line.Card> order() {
        return Comparator.comparingInt(card -> of(card).map(MarkRule::rank).orElse(Integer.MAX_VALUE));
    }
}
