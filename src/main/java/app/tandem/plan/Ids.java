package app.tandem.plan;

import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Gives new rows their ids: UUIDs of version 7, in the order in which they are asked for.
public final class Ids {

    private final Clock clock;
    private final RandomGenerator random;
    private long lastMillis;
    private int counter;

    /// Ids that repeat when clock and random generator do, as the demo plan needs them.
    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public static Ids system() {
        return new Ids(Clock.systemUTC(), new java.security.SecureRandom());
    }

    /// The same ids every time, for tests.
    public static Ids seeded(long seed, Clock clock) {
        return new Ids(clock, new Random(seed));
    }

    public <R extends Row> Id<R> next(Class<R> kind) {
        return new Id<>(kind, uuid().toString());
    }

    /// Layout of RFC 9562, section 5.7: 48 bits of milliseconds, a 12-bit counter, 62 random bits.
    public UUID uuid() {
        long millis = Math.max(clock.millis(), lastMillis);
        counter = millis == lastMillis ? counter + 1 : 0;
        if (counter > 0xFFF) {
            millis++;
            counter = 0;
        }
        lastMillis = millis;
        long high = (millis << 16) | 0x7000L | counter;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
