package app.tandem.plan.roadmap.scene;

/// How much room a row of the roadmap takes.
public enum Density {
    COMPACT(1.95, 1.5), COMFORTABLE(2.35, 1.7), ROOMY(2.9, 2);

    private final double row;
    private final double bar;

    Density(double row, double bar) {
        this.row = row;
        this.bar = bar;
    }

    /// From the top of one row to that of the next, in em.
    public double row() {
        return row;
    }

    /// Height of a bar, in em.
    public double bar() {
        return bar;
    }
}
