package app.tandem.plan.drawing;

/// A place on a drawing; y grows downwards.
public record Point(double x, double y) {}
