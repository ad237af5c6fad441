package app.tandem.pages.history;

import app.tandem.pages.Names;
import app.tandem.plan.Cell;
import app.tandem.plan.Id;
import app.tandem.plan.Kinds;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.vendor.Score;
import app.tandem.store.RowChange;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One field that an edit changed, as people read it.
record FieldChange(String row, String field, String before, String after) {

    /// Kinds of rows that nobody could see at first; one that is gone stays unseen.
    private static final Set<Class<? extends Row>> SEALED = Set.of(Rating.class, Score.class);

    static Stream<FieldChange> of(Plan plan, RowChange change) {
        var kind = Kinds.named(change.kind());
        boolean hidden = plan.find(Id.of(kind, change.id()))
                .map(row -> row.unseen(plan)).orElse(SEALED.contains(kind));
        var secret = Shape.of(kind).cells().stream().filter(Cell::confidential).map(Cell::name).toList();
        var row = plan.find(Id.of(kind, change.id()))
                .map(found -> Names.brief(plan, found))
                .orElse(Words.kind(kind));
        return change.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("id"))
                .map(field -> {
                    boolean unseen = hidden && secret.contains(field.getKey());
                    return new FieldChange(row, Words.field(field.getKey()),
                            read(field.getValue().before(), unseen), read(field.getValue().after(), unseen));
                });
    }

    private static String read(@Nullable Object value, boolean unseen) {
        return value == null ? "" : unseen ? Words.of("history.unseen") : value.toString();
    }
}
