package app.tandem.plan.roadmap.scene;

/// Why an initiative has no bar on the picture.
public enum Absence { UNDATED, EARLIER, LATER, FOLDED, CANCELLED, ARCHIVED }
