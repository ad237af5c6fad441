package app.tandem.plan.roadmap.conflict;

import app.tandem.plan.Period;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Conflict.Sentence;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What begins or ends before what it waits for.
final class Orders {

    private Orders() {}

    static void find(Search search, List<Conflict> found) {
        for (var dependency : search.plan().all(Dependency.class)) {
            var first = search.going().get(dependency.from().value());
            var then = search.going().get(dependency.to().value());
            if (first == null || then == null || kept(dependency, first, then)) continue;
            found.add(Conflict.of(Conflict.Kind.ORDER, strength(dependency), List.of(then.id(), first.id()),
                    sentence(dependency, first, then)));
        }
    }

    /// Whether some choice of days within the periods keeps the order.
    static boolean kept(Dependency dependency, Initiative first, Initiative then) {
        var needed = needed(dependency, first);
        var given = given(dependency, then);
        if (needed == null || given == null) return true;
        return dependency.lagDays() == 0 ? !given.before(needed)
                : !given.end().isBefore(earliest(dependency, needed));
    }

    /// The end of the predecessor that the other one waits for.
    static @Nullable Period needed(Dependency dependency, Initiative first) {
        return dependency.type() == Dependency.Type.SS ? first.start() : first.end();
    }

    /// The end of the successor that has to wait.
    static @Nullable Period given(Dependency dependency, Initiative then) {
        return dependency.type() == Dependency.Type.FF ? then.end() : then.start();
    }

    static LocalDate earliest(Dependency dependency, Period needed) {
        return needed.start().plusDays(dependency.lagDays());
    }

    private static Sentence sentence(Dependency dependency, Initiative first, Initiative then) {
        var needed = needed(dependency, first);
        var given = given(dependency, then);
        if (needed == null || given == null) throw new IllegalStateException("Without dates, no order");
        var plain = switch (dependency.type()) {
            case FS -> "conflict.order.fs";
            case SS -> "conflict.order.ss";
            case FF -> "conflict.order.ff";
        };
        var lagging = switch (dependency.type()) {
            case FS -> "conflict.order.fs.lag";
            case SS -> "conflict.order.ss.lag";
            case FF -> "conflict.order.ff.lag";
        };
        return Sentence.of(dependency.lagDays() == 0 ? plain : lagging, then, given, first, needed,
                dependency.lagDays());
    }

    private static Conflict.Strength strength(Dependency dependency) {
        return dependency.strength() == Dependency.Strength.HARD
                ? Conflict.Strength.HARD : Conflict.Strength.SOFT;
    }
}
