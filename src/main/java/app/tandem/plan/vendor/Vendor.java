package app.tandem.plan.vendor;

import app.tandem.plan.Checks;
import app.tandem.plan.Id;
import app.tandem.plan.Row;
import io.soabase.recordbuilder.core.RecordBuilder;

/// One company's offer in a selection.
///
/// @param debrief what this vendor is told about its own offer afterwards
/// @param letter A, B, C …: how charts tell it apart from the others
@RecordBuilder
public record Vendor(
        Id<Vendor> id,
        Id<Selection> selection,
        String letter,
        String title,
        String product,
        Status status,
        String excludedBecause,
        String strengths,
        String weaknesses,
        String debrief)
        implements Row, VendorBuilder.With {

    /// How far the offer came.
    public enum Status { INVITED, DECLINED, RESPONDED, EXCLUDED, SHORTLISTED, SELECTED, NOT_SELECTED }

    public Vendor {
        Checks.title(title);
    }
}
