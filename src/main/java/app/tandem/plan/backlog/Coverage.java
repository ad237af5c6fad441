package app.tandem.plan.backlog;

/// How much of a requirement a capability meets, from nothing known to everything.
public enum Coverage {
    UNKNOWN(-1), NONE(0), SOME(1), HALF(2), MOST(3), FULL(4);

    private final int points;

    Coverage(int points) {
        this.points = points;
    }

    /// 0 to 4 as people say it, and -1 while nobody has looked.
    public int points() {
        return points;
    }

    /// Whether it answers anything at all.
    public boolean answers() {
        return points > 0;
    }
}
