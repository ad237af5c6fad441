package app.tandem.pages.sessions.run;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// The lines of a session's minutes, and which of them one wants to see.
public final class MinuteLines {

    private static final int VERSION_7 = 7;

    /// What of the minutes is shown.
    enum Filter implements Predicate<MinuteLine> {
        ALL, DECISIONS, ACTIONS, NOTES, PARKED;

        @Override
        public boolean test(MinuteLine line) {
            var about = line.about();
            return switch (this) {
                case ALL -> true;
                case DECISIONS -> about != null && about.prefix().equals(Decision.PREFIX);
                case ACTIONS -> about != null && about.prefix().equals(ActionItem.PREFIX);
                case NOTES -> line.kind() == MinuteLine.Kind.NOTE;
                case PARKED -> line.kind() == MinuteLine.Kind.PARKED;
            };
        }

        String word() {
            return switch (this) {
                case ALL -> Words.of("sessions.filter.all");
                case DECISIONS -> Words.of("sessions.filter.decisions");
                case ACTIONS -> Words.of("sessions.filter.actions");
                case NOTES -> Words.of("sessions.filter.notes");
                case PARKED -> Words.of("sessions.filter.parked");
            };
        }
    }

    private MinuteLines() {}

    /// When the line was written, as its id says; empty when that was not on the day of the session.
    static Optional<LocalTime> writtenAt(Plan plan, MinuteLine line, ZoneId zone) {
        return millis(line.id().value())
                .map(millis -> Instant.ofEpochMilli(millis).atZone(zone))
                .filter(at -> at.toLocalDate().equals(plan.get(line.session()).date()))
                .map(at -> at.toLocalTime());
    }

    private static Optional<Long> millis(String id) {
        try {
            var uuid = UUID.fromString(id);
            return uuid.version() == VERSION_7
                    ? Optional.of(uuid.getMostSignificantBits() >>> 16)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
