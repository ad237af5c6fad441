package app.tandem.plan.craft.field;

import java.util.Arrays;

/// The colour that stands beside a choice; the choice's own words always stand there as well.
public enum Tint {
    NONE, INK, PLUM, TEAL, GOLD, VIOLET;

    /// The constant of that name; none when there is no such one.
    public static Tint of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst().orElse(NONE);
    }
}
