package app.tandem.plan.session.charter;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.GovernanceBody;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One version of a body's charter, word for word as it was adopted.
///
/// @param decision that adopted it; empty when nobody named one
/// @param summary what is new in it
/// @param text the whole charter, which never changes again
@RecordBuilder
public record CharterVersion(
        Id<CharterVersion> id,
        Id<GovernanceBody> body,
        int number,
        LocalDate adopted,
        @Nullable Id<Decision> decision,
        String summary,
        String text)
        implements Row, CharterVersionBuilder.With {

    public CharterVersion {
        Checks.range("number", number, 1, 999);
    }
}
