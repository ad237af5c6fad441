package app.tandem.pages.board.lines;

import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The cards of one column as they were last looked at. The next look makes only those anew that were
/// touched.
final class Column<R extends Coded, C extends Line.Card> {

    private final Map<Id<?>, Integer> places = new HashMap<>();
    private List<R> rows = List.of();
    private List<C> cards = List.of();
    private BitSet fresh = new BitSet();
    private boolean moved;

    List<R> rows() {
        return rows;
    }

    List<C> cards() {
        return cards;
    }

    /// Where the row's card stands; -1 when it has none here.
    int place(Id<?> id) {
        return places.getOrDefault(id, -1);
    }

    /// Where those cards stand that the last look made.
    BitSet fresh() {
        return fresh;
    }

    /// Whether a card came, went or moved in the last look.
    boolean moved() {
        return moved;
    }

    /// @param touched whose cards are no longer right
    @SuppressWarnings("ReferenceEquality") // an edit shares every row that it left alone
    void follow(List<R> now, Set<Id<?>> touched, Function<R, C> card) {
        var made = new BitSet();
        touched.stream().mapToInt(this::place).filter(at -> at >= 0).forEach(made::set);
        moved = false;
        if (now == rows) {
            var next = new ArrayList<>(cards);
            made.stream().forEach(at -> next.set(at, card.apply(rows.get(at))));
            cards = next;
            fresh = made;
        } else {
            step(now, made, card);
        }
    }

    /// Steps through the old rows and the new ones side by side; most are the very same.
    @SuppressWarnings("ReferenceEquality") // as above
    private void step(List<R> now, BitSet made, Function<R, C> card) {
        var next = new ArrayList<C>(now.size());
        fresh = new BitSet();
        moved = now.size() != rows.size();
        int at = 0;
        for (R row : now) {
            if (at >= rows.size() || rows.get(at) != row) at = places.getOrDefault(row.id(), rows.size());
            boolean kept = at < rows.size() && rows.get(at) == row && !made.get(at);
            moved |= at != next.size();
            if (!kept) fresh.set(next.size());
            next.add(kept ? cards.get(at) : card.apply(row));
            at++;
        }
        rows = now;
        cards = next;
        if (moved) count();
    }

    private void count() {
        places.clear();
        for (int at = 0; at < rows.size(); at++) places.put(rows.get(at).id(), at);
    }
}
