package app.tandem.pages.sessions.run;

import app.tandem.plan.Row;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.roadmap.Risk;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A captured line typed again: the same rows with the new words, owner and date.
final class Mended {

    private Mended() {}

    /// Empty when the line became something of another sort.
    static Optional<List<Row>> of(List<Row> old, List<Row> typed) {
        if (old.isEmpty() || old.size() != typed.size()) return Optional.empty();
        var mended = new ArrayList<Row>();
        for (int i = 0; i < old.size(); i++) {
            var row = mended(old.get(i), typed.get(i));
            if (row == null) return Optional.empty();
            mended.add(row);
        }
        return Optional.of(mended);
    }

    private static @Nullable Row mended(Row old, Row typed) {
        return switch (typed) {
            case Decision now when old instanceof Decision was ->
                    was.with().title(now.title()).owner(now.owner()).build();
            case ActionItem now when old instanceof ActionItem was -> was.with()
                    .title(now.title()).owner(now.owner()).side(now.side())
                    .due(now.due()).originalDue(now.due()).build();
            case Risk now when old instanceof Risk was ->
                    was.with().title(now.title()).owner(now.owner()).build();
            case HotButton now when old instanceof HotButton was -> was.withTitle(now.title());
            case MinuteLine now when old instanceof MinuteLine was && was.kind() == now.kind() ->
                    was.with().text(now.text()).about(was.spoken() ? now.about() : was.about()).build();
            default -> null;
        };
    }
}
