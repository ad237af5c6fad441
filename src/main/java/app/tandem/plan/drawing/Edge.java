package app.tandem.plan.drawing;

/// The edge of a shape at which an arrow is glued.
public enum Edge { LEFT, RIGHT }
