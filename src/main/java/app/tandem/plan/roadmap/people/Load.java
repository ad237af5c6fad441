package app.tandem.plan.roadmap.people;

import app.tandem.plan.Period;
import app.tandem.plan.roadmap.Initiative;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one role or group is asked for in one quarter, beside what it can give or take.
///
/// @param amount working days of a role, or hours of learning a person of a group
/// @param ceiling empty when nobody set a ceiling
/// @param causes the initiatives that ask for it, the first in rank first
public record Load(String who, Period quarter, int amount, @Nullable Integer ceiling,
        List<Initiative> causes) {

    public Load {
        causes = List.copyOf(causes);
    }

    public boolean over() {
        return ceiling != null && amount > ceiling;
    }

    /// The ceiling, or 0 where none was set.
    public int allowed() {
        return ceiling == null ? 0 : ceiling;
    }
}
