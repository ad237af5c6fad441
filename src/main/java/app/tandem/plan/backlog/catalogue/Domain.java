package app.tandem.plan.backlog.catalogue;

/// The five domains into which the catalogue sorts what a contact center's technology can do.
public enum Domain { CHANNELS, WORKSPACE, WORKFORCE, INSIGHT, RESILIENCE }
