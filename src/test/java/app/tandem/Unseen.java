package app.tandem;


import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Id;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.pairs.PairJudgement;
import app.tandem.plan.backlog.priority.pairs.PairJudgement.Choice;
import app.tandem.plan.backlog.priority.pairs.PairNeed;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.vendor.Score;
import app.tandem.plan.vendor.Selection;
import java.math.BigDecimal;
import java.util.ArrayList;

/// Two plans that differ only in figures nobody may see yet.
public final class Unseen {

    public static final Plan LOW = plan(1);
    public static final Plan HIGH = plan(5);

    private Unseen() {}

    /// The demo with its last round blind and no scores revealed, and in both only that figure.
    private static Plan plan(int figure) {
        var demo = DemoPlan.plan();
        var blind = new ArrayList<Row>();
        for (var round : RatingRound.of(demo)) if (round.blind()) blind.add(round);
        if (blind.isEmpty()) throw new IllegalStateException("No round is blind");
        var rows = new ArrayList<Row>();
        for (var rating : demo.all(Rating.class)) {
            if (rating.unseen(demo)) rows.add(rating.withPoints(BigDecimal.valueOf(figure)));
        }
        var unseen = new ArrayList<Row>();
        for (var measure : new Measure[] {Measure.DOTS, Measure.KANO, Measure.PAIRS}) {
            var round = blind(unseen.size() + 50, measure);
            var needs = PriorityList.open(demo);
            unseen.add(round);
            unseen.add(new PairNeed(Id.of(PairNeed.class, measure + "1"), round.id(), needs.get(0).id(), 1));
            unseen.add(new PairNeed(Id.of(PairNeed.class, measure + "2"), round.id(), needs.get(1).id(), 2));
            if (measure == Measure.PAIRS) {
                unseen.add(new PairJudgement(Id.of(PairJudgement.class, "j"), round.id(), needs.get(0).id(),
                        needs.get(1).id(), Side.CC, null, figure > 1 ? Choice.FIRST : Choice.SECOND));
            } else {
                unseen.add(new Rating(Id.of(Rating.class, measure + "r"), round.id(), needs.get(0).id(), Side.CC,
                        null, BigDecimal.valueOf(10L + figure)));
            }
        }
        rows.addAll(unseen);
        for (var selection : demo.all(Selection.class)) rows.add(selection.withRevealed(false));
        for (var score : demo.all(Score.class)) rows.add(score.withValue((double) figure));
        return demo.with(Edit.put("Hide", rows));
    }

    private static RatingRound blind(int number, Measure measure) {
        return new RatingRound(Id.of(RatingRound.class, "blind" + measure), number, DemoPlan.TODAY, null, measure,
                null, RatingRound.Raters.SIDES, null);
    }
}
