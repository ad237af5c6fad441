package app.tandem.pages.history;

import app.tandem.plan.Cell;
import app.tandem.plan.Change;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Kinds;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.store.LogEntry;
import app.tandem.store.LogEntry.Action;
import app.tandem.store.RowChange;
import app.tandem.store.RowChange.Happened;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An item that an edit took out of the plan and that is still gone.
///
/// @param entry the edit, which took along whatever hung on the item
record Removed(Id<?> id, Code code, String title, LogEntry entry) {

    /// What is in the trash, the newest first. An item is there once, as it was when it went last.
    static List<Removed> of(Plan plan, List<LogEntry> newestFirst) {
        var found = new ArrayList<Removed>();
        for (var entry : newestFirst) {
            if (entry.action() == Action.UNDO) continue;
            if (!entry.changes().contains(Happened.REMOVED.name())) continue;
            entry.rowChanges().stream()
                    .filter(change -> gone(plan, change))
                    .flatMap(change -> removed(change, entry))
                    .filter(each -> found.stream().noneMatch(other -> other.id.equals(each.id)))
                    .forEach(found::add);
        }
        return found;
    }

    /// How many rows come back with the item.
    int companions(Plan plan) {
        return restore(plan).changes().size() - 1;
    }

    /// Puts the item back with all that went along, as far as what it hung on is still there.
    Edit restore(Plan plan) {
        var back = new ArrayList<Change>();
        for (var change : entry.rowChanges().reversed()) {
            if (gone(plan, change) || untouched(plan, change)) back.add(change.backward(plan));
        }
        var label = Words.with("history.edit.restore", code);
        Predicate<Change> loose = change -> !holds(plan.with(new Edit(label, back)), change.row());
        while (back.removeIf(loose)) {
            // what hung on something that stays away stays away too
        }
        return new Edit(label, back);
    }

    private static boolean gone(Plan plan, RowChange change) {
        return change.happened() == Happened.REMOVED && plan.find(change.rowId()).isEmpty();
    }

    /// Whether a row that merely mentioned the item is still as the removal left it.
    private static boolean untouched(Plan plan, RowChange change) {
        if (change.happened() != Happened.CHANGED) return false;
        Row row = plan.find(change.rowId()).orElse(null);
        return row != null && Shape.of(row).cells().stream()
                .filter(cell -> change.fields().containsKey(cell.name()))
                .allMatch(cell -> Objects.equals(
                        cell.plain(row), Objects.requireNonNull(change.fields().get(cell.name())).after()));
    }

    private static boolean holds(Plan plan, Row row) {
        return Shape.of(row).cells().stream()
                .filter(cell -> cell.target() != null)
                .map(cell -> target(cell, row))
                .flatMap(Stream::ofNullable)
                .allMatch(id -> plan.find(id).isPresent());
    }

    private static @Nullable Id<?> target(Cell cell, Row row) {
        return cell.value(row) instanceof Id<?> id && !id.equals(row.id()) ? id : null;
    }

    private static Stream<Removed> removed(RowChange change, LogEntry entry) {
        if (!Coded.class.isAssignableFrom(Kinds.named(change.kind()))) return Stream.empty();
        return change.backward(Plan.EMPTY).row() instanceof Coded row
                ? Stream.of(new Removed(row.id(), row.code(), row.title(), entry))
                : Stream.empty();
    }
}
