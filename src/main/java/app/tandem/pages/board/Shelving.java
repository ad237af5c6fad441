package app.tandem.pages.board;

import app.tandem.pages.board.lines.BoardFilter;
import app.tandem.plan.Coded;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.craft.Archiving;
import app.tandem.plan.query.QueryText;
import java.util.List;
import java.util.Optional;

/// Cards that are put away and taken out again.
final class Shelving {

    private final BoardActions actions;

    Shelving(BoardActions actions) {
        this.actions = actions;
    }

    void putAway() {
        actions.card().ifPresent(card -> actions.perform(Archiving.putAway(List.of(card))));
    }

    void takeOut() {
        archived().ifPresent(card -> actions.perform(Archiving.takeOut(List.of(card)))
                .thenRun(() -> actions.show(card.id())));
    }

    Optional<Coded> archived() {
        return actions.card().filter(Archiving::away);
    }

    Optional<Coded> onBoard() {
        return actions.card().filter(card -> !Archiving.away(card));
    }

    /// The filter under which the row stands in a column.
    static BoardFilter showing(Optional<? extends Row> row) {
        boolean away = row.filter(Archiving::away).isPresent();
        return away ? new BoardFilter(QueryText.read(Words.of("board.archived.query")),
                BoardFilter.Whose.ALL, null) : BoardFilter.NONE;
    }
}
