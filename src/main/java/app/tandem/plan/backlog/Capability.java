package app.tandem.plan.backlog;

import app.tandem.plan.Checks;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the organisation can do, or could do, with technology, whatever the product.
///
/// @param catalogueCode the entry of the ready-made catalogue it was picked from; empty for an own one
/// @param usePercent share of what is owned that is used, 0 to 100; empty while nobody knows
/// @param maturityIt the IT view on the scale 0 to 5; maturityCc the center's, maturityTarget where it
/// is to be
/// @param functionalFit 1 to 4, rated by the center; 0 when not rated
/// @param technicalFit 1 to 4, rated by IT; 0 when not rated
/// @param timeOverride the class that people chose over the computed one, with the reason beside it
/// @param offered the day it was written down
@RecordBuilder
public record Capability(
        Id<Capability> id,
        Code code,
        String title,
        String domain,
        String catalogueCode,
        String description,
        String system,
        String vendor,
        Availability availability,
        Sourcing sourcing,
        Lifecycle lifecycle,
        String lifecycleNote,
        @Nullable LocalDate generalAvailability,
        @Nullable LocalDate endOfSale,
        @Nullable LocalDate endOfSupport,
        @Nullable LocalDate endOfExtendedSupport,
        @Nullable LocalDate endOfLife,
        @Nullable LocalDate contractEnd,
        @Nullable LocalDate noticeDate,
        @Nullable BigDecimal annualCost,
        @Nullable Integer licences,
        @Nullable Integer usePercent,
        int maturityIt,
        int maturityCc,
        int maturityTarget,
        int functionalFit,
        int technicalFit,
        @Nullable TimeClass timeOverride,
        String timeReason,
        Criticality criticality,
        String rto,
        String rpo,
        @Nullable Id<Person> ownerIt,
        @Nullable Id<Person> ownerCc,
        String supportModel,
        List<String> integrations,
        @Nullable LocalDate reviewDate,
        LocalDate offered,
        List<String> tags,
        int rank,
        boolean archived)
        implements Coded, CapabilityBuilder.With {

    public static final String PREFIX = "C";

    /// Whether we have it, in the order in which a fit asks.
    public enum Availability { IN_USE, LICENSED_UNUSED, VENDOR_ROADMAP, MARKET, BUILD, NOT_AVAILABLE }

    /// Where it runs.
    public enum Sourcing { UNKNOWN, ON_PREMISES, HOSTED, CLOUD_SERVICE, MANAGED, IN_HOUSE }

    /// Where it stands in its life.
    public enum Lifecycle { NONE, PLAN, PHASE_IN, ACTIVE, PHASE_OUT, END_OF_LIFE }

    /// How much stops when it stops.
    public enum Criticality { UNRATED, MISSION_CRITICAL, BUSINESS_CRITICAL, OPERATIONAL, ADMINISTRATIVE }

    public Capability {
        Checks.title(title);
        if (usePercent != null) Checks.range("usePercent", usePercent, 0, 100);
        Checks.range("maturityIt", maturityIt, 0, 5);
        Checks.range("maturityCc", maturityCc, 0, 5);
        Checks.range("maturityTarget", maturityTarget, 0, 5);
        Checks.range("functionalFit", functionalFit, 0, 4);
        Checks.range("technicalFit", technicalFit, 0, 4);
        integrations = List.copyOf(integrations);
        tags = List.copyOf(tags);
    }

    public static Capability offered(Id<Capability> id, Code code, String title, String domain,
            LocalDate on) {
        return new Capability(id, code, title, domain, "", "", "", "", Availability.NOT_AVAILABLE,
                Sourcing.UNKNOWN,
                Lifecycle.NONE, "", null, null, null, null, null, null, null, null, null, null, 0, 0, 0,
                0, 0, null, "", Criticality.UNRATED, "", "", null, null, "", List.of(), null, on,
                List.of(), 0, false);
    }

    /// Paid for and not used: the first place to look for an answer.
    public boolean shelved() {
        return availability == Availability.LICENSED_UNUSED;
    }

    /// Whether it is paid for, used or not.
    public boolean owned() {
        return availability.compareTo(Availability.LICENSED_UNUSED) <= 0;
    }

    /// The TIME class, as people set it or computed from the two ratings; empty while one is missing.
    public @Nullable TimeClass timeClass() {
        return timeOverride != null ? timeOverride : TimeClass.of(functionalFit, technicalFit);
    }
}
