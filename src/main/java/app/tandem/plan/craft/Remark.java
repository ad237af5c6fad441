package app.tandem.plan.craft;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/// What somebody said about an item outside a session. It stays with the item's code when the item goes.
///
/// @param author as this computer names the person
@RecordBuilder
public record Remark(Id<Remark> id, Code about, String author, LocalDate written, String text)
        implements Row, RemarkBuilder.With {

    public Remark {
        Checks.title(text);
    }

    /// Of one item, oldest first.
    public static List<Remark> on(Plan plan, Code code) {
        return plan.all(Remark.class).stream().filter(each -> each.about.equals(code)).toList();
    }
}
