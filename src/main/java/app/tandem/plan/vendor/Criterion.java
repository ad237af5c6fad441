package app.tandem.plan.vendor;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that a selection asks of every vendor.
///
/// @param label how it is called in the matrix, such as W4 or M1
/// @param parent the group it belongs to; empty at the top
/// @param anchors what the scores 0 to 5 mean, lowest first; empty when not written
/// @param number its place, from 1
@RecordBuilder
public record Criterion(
        Id<Criterion> id,
        Id<Selection> selection,
        String label,
        String title,
        Kind kind,
        Side ownerSide,
        @Nullable Id<Criterion> parent,
        List<String> anchors,
        List<Code> requirements,
        String evidenceExpected,
        int number)
        implements Row, CriterionBuilder.With {

    /// Pass or fail, scored and weighted, scored by money, or only to know.
    public enum Kind { MANDATORY, WEIGHTED, COST, INFORMATION }

    public Criterion {
        Checks.title(title);
        anchors = List.copyOf(anchors);
        requirements = List.copyOf(requirements);
    }
}
