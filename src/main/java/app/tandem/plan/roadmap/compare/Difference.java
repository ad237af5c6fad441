package app.tandem.plan.roadmap.compare;

import app.tandem.plan.Row;
import app.tandem.plan.Words;
import java.util.List;
import java.util.stream.Collectors;

/// What became of one row between two plans.
///
/// @param row as it is now, or as it was when it is gone
/// @param name its code and title, or what it stands between
/// @param fields what is not as it was; of rows that came or went only what says when they are
/// @param months that its end moved, later when positive; 0 when it did not
/// @param reason what people gave as the reason; empty when none was given
public record Difference(Kind kind, Row row, String name, List<FieldDifference> fields, long months,
        String reason) {

    /// What happened to it.
    public enum Kind { ADDED, RESTORED, LATER, EARLIER, CHANGED, REMOVED }

    /// One field of a row that is not what it was, in words; empty for nothing.
    public record FieldDifference(String field, String before, String after) {

        String sentence() {
            return before.isEmpty() ? Words.with("compare.field.new", field, after)
                    : after.isEmpty() ? Words.with("compare.field.gone", field, before)
                    : Words.with("compare.field", field, before, after);
        }
    }

    public Difference {
        fields = List.copyOf(fields);
    }

    /// What happened, to what, from what to what, and why, in one line.
    public String sentence() {
        var changed = fields.stream().map(FieldDifference::sentence).collect(Collectors.joining("; "));
        var told = changed.isEmpty() ? Words.with("compare.sentence.bare", Words.of(kind), name)
                : Words.with("compare.sentence", Words.of(kind), name, changed);
        return reason.isBlank() || !moved() ? told : Words.with("compare.sentence.reason", told, reason);
    }

    public boolean moved() {
        return kind == Kind.LATER || kind == Kind.EARLIER;
    }
}
