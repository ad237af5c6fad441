package app.tandem.plan.query;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.backlog.priority.Marks;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.roadmap.Initiative;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The numbers that an item has of itself on every day; null for those that nobody gave it. What is rated in
/// a round that is still blind is none of them.
public record Numbers(Plan plan) {

    /// Those that items of a kind can have.
    public static List<Query.Figure> of(Class<? extends Coded> rows) {
        if (rows == Initiative.class) return List.of(Query.Figure.VALUE, Query.Figure.EFFORT);
        return rows == Requirement.class
                ? List.of(Query.Figure.VALUE, Query.Figure.URGENCY, Query.Figure.RISK, Query.Figure.LEARNING,
                        Query.Figure.EFFORT, Query.Figure.COVERAGE, Query.Figure.LINKS, Query.Figure.ROUNDS)
                : List.of(Query.Figure.COST, Query.Figure.USE, Query.Figure.LICENCES,
                        Query.Figure.FUNCTIONAL, Query.Figure.TECHNICAL, Query.Figure.LINKS,
                        Query.Figure.ROUNDS);
    }

    public @Nullable BigDecimal of(Coded item, Query.Figure figure) {
        return switch (item) {
            case Requirement need -> of(need, figure);
            case Capability offer -> of(offer, figure);
            case Initiative initiative -> switch (figure) {
                case VALUE -> marked(initiative, Measure.VALUE);
                case EFFORT -> marked(initiative, Measure.EFFORT);
                default -> null;
            };
            default -> null;
        };
    }

    private @Nullable BigDecimal of(Requirement need, Query.Figure figure) {
        return switch (figure) {
            case VALUE -> rated(need.value());
            case URGENCY -> rated(need.urgency());
            case RISK -> rated(need.risk());
            case LEARNING -> rated(need.learningHours());
            case COVERAGE -> covered(Answer.of(plan, need));
            case EFFORT -> marked(need, Measure.EFFORT);
            case LINKS -> links(need);
            case ROUNDS -> BigDecimal.valueOf(Turn.of(plan, need).rounds());
            default -> null;
        };
    }

    private @Nullable BigDecimal of(Capability offer, Query.Figure figure) {
        return switch (figure) {
            case COST -> offer.annualCost();
            case USE -> offer.usePercent() == null ? null : BigDecimal.valueOf(offer.usePercent());
            case LICENCES -> offer.licences() == null ? null : BigDecimal.valueOf(offer.licences());
            case FUNCTIONAL -> rated(offer.functionalFit());
            case TECHNICAL -> rated(offer.technicalFit());
            case LINKS -> links(offer);
            case ROUNDS -> BigDecimal.valueOf(Turn.of(plan, offer).rounds());
            default -> null;
        };
    }

    /// From 0 for nothing to 4; null where nobody assessed it.
    public static @Nullable BigDecimal covered(Answer answer) {
        int points = answer.coverage().points();
        return points < 0 ? null : BigDecimal.valueOf(points);
    }

    private BigDecimal links(Coded item) {
        return BigDecimal.valueOf(plan.referring(Fit.class, item.id()).size());
    }

    private @Nullable BigDecimal marked(Coded item, Measure measure) {
        return Marks.all(plan).of(item, measure).map(Marks.Figure::points).orElse(null);
    }

    private static @Nullable BigDecimal rated(int points) {
        return points == 0 ? null : BigDecimal.valueOf(points);
    }
}
