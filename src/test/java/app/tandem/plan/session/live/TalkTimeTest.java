package app.tandem.plan.session.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Id;
import app.tandem.plan.session.SmallTable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TalkTimeTest {

    private static final Instant ONE = Instant.parse("2026-11-21T13:00:00Z");

    @Test
    void stretchesOfAPointAddUpAndTheOpenOneRunsOn() {
        var plan = SmallTable.plan(
                stretch("a", ONE, ONE.plusSeconds(600)), stretch("b", ONE.plusSeconds(1200), null));
        var time = TalkTime.of(plan, SmallTable.point(), ONE.plusSeconds(1261));

        assertEquals(new TalkTime(Duration.ofSeconds(661), Duration.ofMinutes(30), true), time);
        assertEquals(12, time.minutesUsed());
        assertEquals(Duration.ofSeconds(1139), time.rest());
    }

    @Test
    void theNewestStretchSaysWhereTheSessionStands() {
        var later = stretch("b", ONE.plusSeconds(1200), null);
        var plan = SmallTable.plan(stretch("z", ONE, ONE.plusSeconds(600)), later);
        assertEquals(Optional.of(later), TalkTime.newest(plan, SmallTable.S5));
    }

    private static Stretch stretch(String id, Instant since, @Nullable Instant until) {
        return new Stretch(Id.of(Stretch.class, id), SmallTable.S5, SmallTable.POINT, since, until);
    }
}
