package app.tandem.plan.session.poll;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question that everybody in the room answered unseen. It is written down when it is closed, together
/// with all its ballots in an order that tells nobody's name.
///
/// @param title the question
/// @param options what could be chosen from
/// @param dots how many each person could place; 0 for the other forms
@RecordBuilder
public record Poll(
        Id<Poll> id,
        Id<PlanningSession> session,
        @Nullable Id<AgendaItem> agendaItem,
        String title,
        Form form,
        List<String> options,
        int dots)
        implements Row, PollBuilder.With {

    /// How it is answered.
    public enum Form { AGREE, SCORE, DOTS, RANK }

    /// The steps of the agree scale, as positions in a ballot.
    public enum Agreement { AGREE, ABSTAIN, DISAGREE, BLOCK }

    public static final int HIGHEST_SCORE = 5;

    public Poll {
        Checks.title(title);
        Checks.range("dots", dots, 0, 20);
        options = List.copyOf(options);
    }
}
