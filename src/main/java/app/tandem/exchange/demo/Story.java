package app.tandem.exchange.demo;

import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// Two years at Northmere, deed by deed. Told twice, it is the same to the last id.
public final class Story {

    private static final long SEED = 20_261_121;
    private static final Instant BEGINNING = Instant.parse("2024-11-04T08:00:00Z");

    private final List<Chapter> chapters;
    private final Ids ids;
    private Instant now = BEGINNING;
    private String person = "Carla Jensen";

    private Story() {
        ids = new Ids(clock(), new Random(SEED));
        var source = Source.read(ids);
        var all = new ArrayList<Chapter>();
        all.addAll(new People(source).chapters());
        all.addAll(new Backlog(source).chapters());
        all.addAll(new Fits(source).chapters());
        all.addAll(new Roadmap(source).chapters());
        all.addAll(new Sessions(source).chapters());
        all.addAll(new Selections(source).chapters());
        all.addAll(new Rhythm(source).chapters());
        all.addAll(new Floor(source).chapters());
        all.addAll(new Priorities(source).chapters());
        all.addAll(new Changes(source).chapters());
        all.sort(Comparator.comparing(Chapter::at));
        chapters = List.copyOf(all);
    }

    public static Story read() {
        return new Story();
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    /// The clock stands at the chapter that is being told.
    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("The story is told in universal time");
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    public Ids ids() {
        return ids;
    }

    /// Who does what is being told.
    public String person() {
        return person;
    }

    /// The chapter's deed, done to the plan as the chapters before left it.
    public Edit tell(Chapter chapter, Plan plan, String head) {
        now = chapter.at();
        person = chapter.person();
        return chapter.telling().edit(plan, head);
    }
}
