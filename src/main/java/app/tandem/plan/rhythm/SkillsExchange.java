package app.tandem.plan.rhythm;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/// One side teaching the other.
@RecordBuilder
public record SkillsExchange(
        Id<SkillsExchange> id,
        Code code,
        Direction direction,
        String title,
        LocalDate date,
        String reach)
        implements Coded, SkillsExchangeBuilder.With {

    public static final String PREFIX = "TX";

    /// Who teaches whom.
    public enum Direction { IT_TO_CC, CC_TO_IT }

    public SkillsExchange {
        Checks.title(title);
    }
}
