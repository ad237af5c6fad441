package app.tandem.pages.priorities;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.Spread;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One blind round: what it was about, when, and how much of it is to be talked about.
final class RoundCell extends ListCell<RatingRound> {

    private final Desk desk;

    RoundCell(Desk desk) {
        this.desk = desk;
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable RatingRound round, boolean empty) {
        super.updateItem(round, empty);
        if (empty || round == null) {
            setText(null);
            return;
        }
        var session = desk.plan().find(round.session()).map(each -> each.code().toString()).orElse("–");
        var edits = new BlindEdits(desk.plan(), desk.ids(), desk.today());
        setText(Words.with("priorities.round", round.number(), edits.rated(round).title(), session,
                Choices.day(round.opened()), apart(round)));
    }

    /// -1 while nobody may know, -2 where nobody can be apart.
    private long apart(RatingRound round) {
        if (round.blind()) return -1;
        if (round.measure() == Measure.DOTS || round.measure() == Measure.PAIRS) return -2;
        return Spread.of(desk.plan(), round).stream().filter(Spread::contested).count();
    }
}
