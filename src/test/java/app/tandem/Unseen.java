package app.tandem;


import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
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
        for (var selection : demo.all(Selection.class)) rows.add(selection.withRevealed(false));
        for (var score : demo.all(Score.class)) rows.add(score.withValue((double) figure));
        return demo.with(Edit.put("Hide", rows));
    }
}
