package app.tandem.pages.board;

import app.tandem.pages.board.lines.Line;
import app.tandem.plan.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;

/// Where each card stands in a column, headings counted. Counted again only after a card came, went or moved.
final class Places {

    private final ObservableList<Line> column;
    private final Map<Id<?>, Integer> places = new HashMap<>();
    private List<Line> counted = List.of();
    private boolean changed = true;

    Places(ObservableList<Line> column) {
        this.column = column;
        column.subscribe(() -> changed = true);
    }

    /// -1 when it is not shown.
    int of(Id<?> card) {
        if (changed) look();
        return places.getOrDefault(card, -1);
    }

    private void look() {
        var lines = List.copyOf(column);
        changed = false;
        boolean same = stand(lines);
        counted = lines;
        if (same) return;
        places.clear();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at) instanceof Line.Card line) places.put(line.card().id(), at);
        }
    }

    /// Whether the same cards stand where they stood, whatever else of them changed.
    @SuppressWarnings("ReferenceEquality") // most lines are the very same
    private boolean stand(List<Line> lines) {
        if (lines.size() != counted.size()) return false;
        for (int at = 0; at < lines.size(); at++) {
            var was = counted.get(at);
            var is = lines.get(at);
            if (was != is && !(was instanceof Line.Card old && is instanceof Line.Card now
                    && old.card().id().equals(now.card().id()))) return false;
        }
        return true;
    }
}
