package app.tandem.plan.vendor.cost;

/// How sure one is of a cost: at best, as expected, at worst.
public enum Estimate { LOW, LIKELY, HIGH }
