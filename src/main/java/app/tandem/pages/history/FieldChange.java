package app.tandem.pages.history;

import app.tandem.pages.Names;
import app.tandem.plan.Id;
import app.tandem.plan.Kinds;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.store.RowChange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One field that an edit changed, as people read it.
record FieldChange(String row, String field, String before, String after) {

    static Stream<FieldChange> of(Plan plan, RowChange change) {
        var kind = Kinds.named(change.kind());
        var row = plan.find(Id.of(kind, change.id()))
                .map(found -> Names.brief(plan, found))
                .orElse(Words.kind(kind));
        return change.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("id"))
                .map(field -> new FieldChange(row, Words.field(field.getKey()),
                        read(field.getValue().before()), read(field.getValue().after())));
    }

    private static String read(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
