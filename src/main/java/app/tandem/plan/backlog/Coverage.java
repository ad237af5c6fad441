package app.tandem.plan.backlog;

/// How much of a requirement a capability meets, from nothing known to everything.
public enum Coverage {
    UNKNOWN, NONE, SOME, HALF, MOST, FULL;

    /// 0 to 4 as people say it, and -1 while nobody has looked.
    public int points() {
        return ordinal() - 1;
    }

    /// @param points 0 to 4, or -1 for unknown
    public static Coverage ofPoints(int points) {
        return values()[points + 1];
    }

    /// Whether it answers anything at all.
    public boolean answers() {
        return compareTo(NONE) > 0;
    }
}
