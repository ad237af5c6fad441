package app.tandem.plan;

/// Who speaks: the two sides that plan together, both as one, or a department that advises them.
public enum Side {
    IT, CC, JOINT, PMO, FINANCE, MARKETING, PROCUREMENT, OPERATIONS;

    /// Whether this is one of the two sides whose tick or vote an agreement needs.
    public boolean decides() {
        return this == IT || this == CC;
    }

    /// The side across the table; a department and JOINT have none and answer with themselves.
    public Side other() {
        return switch (this) {
            case IT -> CC;
            case CC -> IT;
            default -> this;
        };
    }
}
