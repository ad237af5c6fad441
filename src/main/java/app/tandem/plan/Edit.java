package app.tandem.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One thing a person did, as the rows it puts and removes. Applied whole or not at all.
///
/// @param label what Undo calls it, in the person's words, such as "Link R-19 to C-21"
public record Edit(String label, List<Change> changes) {

    public Edit {
        if (label.isBlank()) throw new IllegalArgumentException("An edit needs a label");
        changes = List.copyOf(changes);
    }

    public static Edit put(String label, Row... rows) {
        return new Edit(label, Stream.of(rows).<Change>map(Change.Put::new).toList());
    }

    public static Edit put(String label, Collection<? extends Row> rows) {
        return put(label, rows.toArray(Row[]::new));
    }

    public static Edit remove(String label, Collection<? extends Row> rows) {
        return new Edit(label, rows.stream().<Change>map(Change.Remove::new).toList());
    }

    /// This edit and then the other, under this one's label.
    public Edit and(Edit other) {
        var both = new ArrayList<>(changes);
        both.addAll(other.changes);
        return new Edit(label, both);
    }

    /// The first row of that kind that it touches.
    public <R extends Row> Optional<Id<R>> first(Class<R> kind) {
        return changes.stream().map(Change::row).filter(kind::isInstance).findFirst()
                .map(row -> Id.of(kind, row.id().value()));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// The edit that gives every row touched here the state it has in `before`.
    public Edit inverse(Plan before) {
        return new Edit(label, changes.stream()
                .map(Change::row)
                .map(row -> before.find(row.id()).<Change>map(Change.Put::new).orElse(new Change.Remove(row)))
                .distinct()
                .toList());
    }
}
