package app.tandem.store;

import app.tandem.plan.Cell;
import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Kinds;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one edit did to one row, field by field.
///
/// @param kind simple name of the record
/// @param fields each changed field with its value before and after; for a new row all fields with
///     nothing before, for a removed one all with nothing after
public record RowChange(String kind, String id, Happened happened, Map<String, Values> fields) {

    /// What became of the row.
    public enum Happened { ADDED, CHANGED, REMOVED }

    /// A field's plain values before and after.
    public record Values(@Nullable Object before, @Nullable Object after) {}

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /// The changes of an edit to the plan before it, in the edit's order; a row that ends as it began is
    ///     left out.
    static List<RowChange> of(Edit edit, Plan before, Plan after) {
        var touched = new LinkedHashMap<Id<?>, RowChange>();
        for (Change change : edit.changes()) {
            var id = change.row().id();
            if (touched.containsKey(id)) continue;
            Row old = before.find(id).orElse(null);
            Row now = after.find(id).orElse(null);
            if (!Objects.equals(old, now)) touched.put(id, of(Shape.of(change.row()), old, now));
        }
        return List.copyOf(touched.values());
    }

    private static RowChange of(Shape shape, @Nullable Row old, @Nullable Row now) {
        var happened = old == null ? Happened.ADDED : now == null ? Happened.REMOVED : Happened.CHANGED;
        var fields = new LinkedHashMap<String, Values>();
        for (Cell cell : shape.cells()) {
            var was = old == null ? null : cell.plain(old);
            var is = now == null ? null : cell.plain(now);
            if (happened != Happened.CHANGED || !Objects.equals(was, is)) {
                fields.put(cell.name(), new Values(was, is));
            }
        }
        var row = now == null ? Objects.requireNonNull(old) : now;
        return new RowChange(shape.kind().getSimpleName(), row.id().value(), happened, fields);
    }

    /// @throws IllegalArgumentException when the text is no list of changes
    static List<RowChange> read(String json) {
        try {
            return List.of(JSON.readValue(json, RowChange[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A line of the log cannot be read", e);
        }
    }

    static String write(List<RowChange> changes) {
        try {
            return JSON.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change cannot be written", e);
        }
    }

    /// The row that this concerns.
    public Id<? extends Row> rowId() {
        return Id.of(Kinds.named(kind), id);
    }

    Change forward(Plan before) {
        return happened == Happened.REMOVED
                ? new Change.Remove(before.get(rowId()))
                : new Change.Put(rebuilt(before, false));
    }

    /// What takes this back from the plan as it was after.
    public Change backward(Plan after) {
        return happened == Happened.ADDED
                ? new Change.Remove(after.get(rowId()))
                : new Change.Put(rebuilt(after, true));
    }

    private Row rebuilt(Plan plan, boolean toBefore) {
        var shape = Shape.of(Kinds.named(kind));
        var known = plan.find(rowId()).orElse(null);
        var plain = new ArrayList<@Nullable Object>();
        for (Cell cell : shape.cells()) {
            var values = fields.get(cell.name());
            if (values != null) plain.add(toBefore ? values.before() : values.after());
            else plain.add(known == null ? null : cell.plain(known));
        }
        return shape.row(plain.toArray());
    }
}
