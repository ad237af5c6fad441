package app.tandem.plan.roadmap;

import app.tandem.plan.Code;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way in which an initiative is not what an earlier plan said.
///
/// @param field what changed, in words; before and after likewise, empty for nothing
/// @param reason what people gave as the reason; empty when none was given
public record RoadmapChange(Code code, String title, String field, String before, String after,
        String reason) {

    /// Everything that changed from one plan to the other, lowest code first.
    public static List<RoadmapChange> between(Plan before, Plan now) {
        var changes = new ArrayList<RoadmapChange>();
        for (var initiative : now.coded(Initiative.class)) {
            before.find(initiative.id()).ifPresentOrElse(
                    old -> changes.addAll(fields(old, initiative)), () -> changes.add(added(initiative)));
        }
        for (var old : before.coded(Initiative.class)) {
            if (now.find(old.id()).isEmpty()) changes.add(removed(old));
        }
        return List.copyOf(changes);
    }

    private static RoadmapChange added(Initiative now) {
        return new RoadmapChange(now.code(), now.title(), Words.of("roadmap.change.added"), "", dates(now),
                "");
    }

    private static RoadmapChange removed(Initiative old) {
        return new RoadmapChange(old.code(), old.title(), Words.of("roadmap.change.removed"), dates(old), "",
                "");
    }

    private static List<RoadmapChange> fields(Initiative old, Initiative now) {
        var changes = new ArrayList<RoadmapChange>();
        var pair = new Pair(now, changes);
        pair.add(Words.field("title"), old.title(), now.title());
        pair.move(Words.field("start"), old.start(), now.start());
        pair.move(Words.field("end"), old.end(), now.end());
        pair.add(Words.field("lane"), old.lane(), now.lane());
        pair.add(Words.field("leadSide"), Words.of(old.leadSide()), Words.of(now.leadSide()));
        pair.add(Words.field("gate"), Words.of(old.gate()), Words.of(now.gate()));
        pair.add(Words.field("hold"), Words.of(old.hold()), Words.of(now.hold()));
        pair.add(Words.field("confidence"), Words.of(old.confidence()), Words.of(now.confidence()));
        pair.add(Words.field("oneOffLikely"), words(old.oneOffLikely()), words(now.oneOffLikely()));
        pair.add(Words.field("yearlyLikely"), words(old.yearlyLikely()), words(now.yearlyLikely()));
        return changes;
    }

    private static String dates(Initiative initiative) {
        if (initiative.start() == null || initiative.end() == null) return "";
        return PeriodWords.of(initiative.start()) + " – " + PeriodWords.of(initiative.end());
    }

    private static String words(@Nullable Period period) {
        return period == null ? "" : PeriodWords.of(period);
    }

    private static String words(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    /// An initiative as it is now, and what was found to differ from before.
    private record Pair(Initiative now, List<RoadmapChange> changes) {

        void add(String field, String before, String after) {
            add(field, before, after, "");
        }

        void move(String field, @Nullable Period before, @Nullable Period after) {
            add(field, words(before), words(after), now.varianceReason());
        }

        private void add(String field, String before, String after, String reason) {
            if (before.equals(after)) return;
            changes.add(new RoadmapChange(now.code(), now.title(), field, before, after, reason));
        }
    }
}
