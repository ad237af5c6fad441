package app.tandem.plan.backlog.catalogue;

import app.tandem.plan.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The ready-made capabilities that a plan can begin with: what each does in plain words, and what vendors
/// and customers call it.
public enum CatalogueEntry {
    ACD(Domain.CHANNELS),
    IVR(Domain.CHANNELS),
    VOICE_BOT(Domain.CHANNELS),
    CALL_BACK(Domain.CHANNELS),
    WEB_CHAT(Domain.CHANNELS),
    MESSAGING(Domain.CHANNELS),
    E_MAIL(Domain.CHANNELS),
    SOCIAL(Domain.CHANNELS),
    OUTBOUND(Domain.CHANNELS),
    SECURE_PAYMENT(Domain.CHANNELS),
    UNIFIED_DESKTOP(Domain.WORKSPACE),
    CRM(Domain.WORKSPACE),
    CTI(Domain.WORKSPACE),
    KNOWLEDGE(Domain.WORKSPACE),
    AGENT_ASSIST(Domain.WORKSPACE),
    SUMMARISATION(Domain.WORKSPACE),
    SSO(Domain.WORKSPACE),
    HOME_AGENT(Domain.WORKSPACE),
    WFM(Domain.WORKFORCE),
    INTRADAY(Domain.WORKFORCE),
    RECORDING(Domain.WORKFORCE),
    QM(Domain.WORKFORCE),
    ANALYTICS(Domain.WORKFORCE),
    COACHING(Domain.WORKFORCE),
    SURVEY(Domain.WORKFORCE),
    SCHEDULE_BOT(Domain.WORKFORCE),
    DASHBOARDS(Domain.INSIGHT),
    BI(Domain.INSIGHT),
    JOURNEY(Domain.INSIGHT),
    IDENTIFICATION(Domain.INSIGHT),
    INTEGRATION(Domain.RESILIENCE),
    CARRIER(Domain.RESILIENCE),
    FAILOVER(Domain.RESILIENCE),
    MONITORING(Domain.RESILIENCE),
    COLLABORATION(Domain.RESILIENCE);

    private final Domain domain;

    CatalogueEntry(Domain domain) {
        this.domain = domain;
    }

    public Domain domain() {
        return domain;
    }

    /// What it does, in a sentence.
    public String description() {
        return Words.of(this, "what");
    }

    /// What else people call it, one name after another.
    public String terms() {
        return Words.of(this, "terms");
    }

    /// The entry of that code; empty for an own capability's.
    public static Optional<CatalogueEntry> of(String catalogueCode) {
        return Arrays.stream(values()).filter(entry -> entry.name().equals(catalogueCode)).findFirst();
    }

    public static List<CatalogueEntry> of(Domain domain) {
        return Arrays.stream(values()).filter(entry -> entry.domain == domain).toList();
    }
}
