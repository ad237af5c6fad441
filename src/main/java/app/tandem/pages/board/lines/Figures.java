package app.tandem.pages.board.lines;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.priority.Marks;
import app.tandem.plan.backlog.priority.Measure;
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
            default -> switch (card) {
                case Line.Need need -> of(need, figure);
                case Line.Offer offer -> of(offer.capability(), figure);
            };
        };
    }

    private @Nullable BigDecimal of(Line.Need need, Query.Figure figure) {
        var requirement = need.requirement();
        return switch (figure) {
            case VALUE -> rated(requirement.value());
            case URGENCY -> rated(requirement.urgency());
            case RISK -> rated(requirement.risk());
            case LEARNING -> rated(requirement.learningHours());
            case COVERAGE -> need.answer().coverage().points() < 0 ? null
                    : BigDecimal.valueOf(need.answer().coverage().points());
            case EFFORT -> Marks.of(plan, requirement, Measure.EFFORT).map(Marks.Figure::points).orElse(null);
            default -> null;
        };
    }

    private static @Nullable BigDecimal of(Capability capability, Query.Figure figure) {
        return switch (figure) {
            case COST -> capability.annualCost();
            case USE -> capability.usePercent() == null ? null : BigDecimal.valueOf(capability.usePercent());
            case LICENCES -> capability.licences() == null ? null : BigDecimal.valueOf(capability.licences());
            case FUNCTIONAL -> rated(capability.functionalFit());
            case TECHNICAL -> rated(capability.technicalFit());
            default -> null;
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

    private static @Nullable BigDecimal rated(int points) {
        return points == 0 ? null : BigDecimal.valueOf(points);
    }
}
