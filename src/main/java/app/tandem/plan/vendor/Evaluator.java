package app.tandem.plan.vendor;

import app.tandem.plan.Confidential;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person who scores in a selection.
///
/// @param declaredOn the day of the declaration; empty means that nothing may be seen yet
@RecordBuilder
public record Evaluator(
        Id<Evaluator> id,
        Id<Selection> selection,
        @Confidential Id<Person> person,
        Side side,
        String role,
        Declaration declaration,
        @Confidential String declarationText,
        @Nullable LocalDate declaredOn)
        implements Row, EvaluatorBuilder.With {

    /// What the person declared of own interests.
    public enum Declaration { NOT_GIVEN, NONE, DECLARED_MANAGED, RECUSED }
}
