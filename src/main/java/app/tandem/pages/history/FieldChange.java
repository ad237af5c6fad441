package app.tandem.pages.history;

import app.tandem.pages.Names;
import app.tandem.plan.Id;
import app.tandem.plan.Kinds;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.store.RowChange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One field that an edit changed, as people read it.
record FieldChange(String row, String field, String before, String after) {

    static Stream<FieldChange> of(Plan plan, RowChange change) {
        var kind = Kinds.named(change.kind());
        boolean unseen = kind == Rating.class && unseen(plan, change);
        var row = plan.find(Id.of(kind, change.id()))
                .map(found -> Names.brief(plan, found))
                .orElse(Words.kind(kind));
        return change.fields().entrySet().stream()
                .filter(field -> !field.getKey().equals("id"))
                .map(field -> {
                    boolean hidden = unseen && field.getKey().equals("points");
                    return new FieldChange(row, Words.field(field.getKey()),
                            read(field.getValue().before(), hidden), read(field.getValue().after(), hidden));
                });
    }

    /// A rating of a round in which nobody may see the figures yet, even one that is gone again.
    private static boolean unseen(Plan plan, RowChange change) {
        var round = change.fields().get("round");
        var known = plan.find(Id.of(Rating.class, change.id()));
        if (known.isPresent()) return known.get().unseen(plan);
        if (round == null) return true;
        var id = round.after() == null ? round.before() : round.after();
        return plan.find(Id.of(RatingRound.class, String.valueOf(id))).filter(RatingRound::blind).isPresent();
    }

    private static String read(@Nullable Object value, boolean hidden) {
        return value == null ? "" : hidden ? Words.of("history.unseen") : value.toString();
    }
}
