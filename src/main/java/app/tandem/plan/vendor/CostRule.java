package app.tandem.plan.vendor;

/// How a price becomes points. Sources and properties: F1 is lowest over price; F2 is linear in the
/// distance from the lowest and never below 0; F3 is linear between two bounds fixed in advance;
/// F4 gives no points and leaves cost as a second axis.
public enum CostRule { F1, F2, F3, F4 }
