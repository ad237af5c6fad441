package app.tandem.plan.backlog;

import org.jspecify.annotations.Nullable;

/// Gartner's TIME classes for what to do with a system: tolerate, invest, migrate, eliminate.
public enum TimeClass {
    TOLERATE, INVEST, MIGRATE, ELIMINATE;

    /// @param functionalFit 1 to 4 by the center; technicalFit 1 to 4 by IT; empty when one is 0
    public static @Nullable TimeClass of(int functionalFit, int technicalFit) {
        if (functionalFit == 0 || technicalFit == 0) return null;
        if (functionalFit >= 3) return technicalFit >= 3 ? INVEST : MIGRATE;
        return technicalFit >= 3 ? TOLERATE : ELIMINATE;
    }
}
