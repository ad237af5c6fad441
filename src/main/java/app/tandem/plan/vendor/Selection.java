package app.tandem.plan.vendor;

import app.tandem.plan.Confidential;
import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.Decision;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One structured choice among vendors, made by both sides.
///
/// @param requirements codes of the requirements it is to answer
/// @param scaleMax highest score
/// @param discountRate a year, 0.06 for six per cent
/// @param costYears last year of the cost lines, counted from 0
/// @param costBest cost that earns all points under rule F3, costWorst the cost that earns none
/// @param costSealed whether nobody sees a cost before the scores are revealed
/// @param ownerDouble whether on a criterion that one side owns that side's mean counts twice
/// @param robustLead the lead that a robust result exceeds; robustFlip how far every flip weight is then;
///     fragileLead and fragileFlip likewise below which it is fragile; empty for the proposed ones
/// @param lessons what was learned after half a year of use; empty until then
/// @param weightsLockedAt empty until both sides' weights are locked; weightsHash proves what was locked
@RecordBuilder
public record Selection(
        Id<Selection> id,
        Code code,
        String title,
        String scope,
        List<Code> requirements,
        @Confidential String budget,
        State state,
        int scaleMax,
        CostRule costRule,
        WeightMethod weightMethod,
        Rollup rollup,
        double discountRate,
        int costYears,
        @Confidential @Nullable BigDecimal costBest,
        @Confidential @Nullable BigDecimal costWorst,
        boolean costSealed,
        boolean ownerDouble,
        @Nullable Double robustLead,
        @Nullable Double robustFlip,
        @Nullable Double fragileLead,
        @Nullable Double fragileFlip,
        @Nullable Instant weightsLockedAt,
        String weightsHash,
        boolean revealed,
        @Nullable Id<Initiative> initiative,
        @Nullable Id<Decision> openedBy,
        @Nullable Id<Decision> decidedBy,
        String recommendation,
        String lessons)
        implements Coded, SelectionBuilder.With {

    public static final String PREFIX = "VS";

    /// How far it has come, in this order.
    public enum State {
        DRAFT, WEIGHTS_LOCKED, ISSUED, RESPONSES_IN, INDIVIDUAL_SCORING, CONSENSUS, RECOMMENDATION,
        DECIDED, CLOSED, CANCELLED
    }

    /// How the weights were found.
    public enum WeightMethod { DIRECT, SWING, RANK_ORDER_CENTROID, AHP }

    /// What the official score of a cell is: the mean of the two sides' means, or the agreed score.
    public enum Rollup { SIDE_BALANCED, CONSENSUS }

    public Selection {
        Checks.title(title);
        Checks.range("scaleMax", scaleMax, 1, 100);
        Checks.range("costYears", costYears, 0, 10);
        for (var limit : new @Nullable Double[] {robustLead, robustFlip, fragileLead, fragileFlip}) {
            boolean below = limit != null && !(limit >= 0);
            if (below) throw new IllegalArgumentException("A threshold is 0 or more");
        }
        requirements = List.copyOf(requirements);
    }

    /// Whether a score lies on the scale. One that does not is never counted.
    public boolean onScale(double score) {
        return score >= 0 && score <= scaleMax;
    }

    /// The plan as far as it may be told: with none of the scores while they are not revealed.
    public Plan told(Plan plan) {
        if (revealed) return plan;
        return plan.with(Edit.remove("Hide", plan.referring(Vendor.class, id).stream()
                .flatMap(vendor -> plan.referring(Score.class, vendor.id()).stream())
                .toList()));
    }

    /// A selection as it is opened: a scale of 0 to 5, five years of cost, fixed bounds for it.
    public static Selection draft(Id<Selection> id, Code code, String title) {
        return new Selection(id, code, title, "", List.of(), "", State.DRAFT, 5, CostRule.F3,
                WeightMethod.DIRECT,
                Rollup.SIDE_BALANCED, 0.06, 5, null, null, false, false, null, null, null, null, null, "",
                false, null, null, null, "",
                "");
    }
}
