package app.tandem.pages.board.lines;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.query.Numbers;
import app.tandem.plan.query.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The numbers and the days of one card; null for those that nobody gave it.
record Figures(Plan plan) {

    @Nullable BigDecimal of(Line.Card card, Query.Figure figure) {
        return switch (figure) {
            case WAITING -> BigDecimal.valueOf(card.waiting().days());
            case ROUNDS -> BigDecimal.valueOf(card.turn().rounds());
            case LINKS -> BigDecimal.valueOf(card.fits().size());
            default -> figure == Query.Figure.COVERAGE && card instanceof Line.Need need
                    ? Numbers.covered(need.answer()) : new Numbers(plan).of(card.card(), figure);
        };
    }

    @Nullable LocalDate of(Line.Card card, Query.Day day) {
        if (day == Query.Day.SINCE) return card.turn().since();
        return switch (card) {
            case Line.Need(var need, _, _, _, _, _) -> switch (day) {
                case CAPTURED -> need.captured();
                case WORDED -> need.worded();
                default -> null;
            };
            case Line.Offer(var offer, _, _, _, _, _) -> of(offer, day);
        };
    }

    private static @Nullable LocalDate of(Capability offer, Query.Day day) {
        return switch (day) {
            case CAPTURED -> offer.offered();
            case REVIEW -> offer.reviewDate();
            case CONTRACT_END -> offer.contractEnd();
            case NOTICE -> offer.noticeDate();
            case END_OF_SALE -> offer.endOfSale();
            case END_OF_SUPPORT -> offer.endOfSupport();
            case END_OF_LIFE -> offer.endOfLife();
            case WORDED, SINCE -> null;
        };
    }
}
