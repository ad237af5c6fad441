package app.tandem.plan.roadmap.conflict;

import app.tandem.plan.Id;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Conflict.Sentence;
import app.tandem.plan.roadmap.Conflict.Strength;
import app.tandem.plan.roadmap.Constraint;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What ends after the support or the contract that it has to beat.
final class Supports {

    private final Search search;
    private final List<Conflict> found;
    private final Map<Id<Capability>, List<Initiative>> replacing = new HashMap<>();

    private Supports(Search search, List<Conflict> found) {
        this.search = search;
        this.found = found;
        for (var effect : search.plan().all(Effect.class)) {
            boolean replaces = effect.kind() == Effect.Kind.REPLACES || effect.kind() == Effect.Kind.RETIRES;
            if (!replaces) continue;
            search.going(effect.initiative()).ifPresent(initiative -> replacing
                    .computeIfAbsent(effect.capability(), _ -> new ArrayList<>()).add(initiative));
        }
    }

    /// A day that a constraint tells of already is not told again for its capability.
    static void find(Search search, List<Conflict> found) {
        var supports = new Supports(search, found);
        Set<Object> told = new HashSet<>();
        for (var limit : search.plan().all(Constraint.class)) {
            supports.limit(limit);
            if (limit.capability() != null) told.add(List.of(limit.capability(), limit.date()));
        }
        for (var capability : supports.replacing.keySet()) {
            search.plan().find(capability).ifPresent(row -> {
                var day = row.endOfSupport();
                if (day == null || told.contains(List.of(capability, day))) return;
                supports.late(day, row.title(), new Concerned(supports.replacing(capability), Strength.HARD));
            });
        }
    }

    /// Whom a day concerns, and whether it can be bent.
    private record Concerned(Set<Initiative> initiatives, Strength strength) {}

    private void limit(Constraint limit) {
        boolean ends = limit.type() == Constraint.Type.END_OF_SUPPORT
                || limit.type() == Constraint.Type.CONTRACT_END || limit.type() == Constraint.Type.REGULATION;
        if (!ends) return;
        var concerned = new LinkedHashSet<Initiative>();
        search.going(limit.initiative()).ifPresent(concerned::add);
        if (limit.initiative() == null && limit.capability() != null) {
            concerned.addAll(replacing(limit.capability()));
        }
        var strength = limit.strength() == Constraint.Strength.HARD ? Strength.HARD : Strength.SOFT;
        late(limit.date(), limit.title(), new Concerned(concerned, strength));
    }

    private Set<Initiative> replacing(Id<Capability> capability) {
        return new LinkedHashSet<>(replacing.getOrDefault(capability, List.of()));
    }

    private void late(LocalDate day, String what, Concerned concerned) {
        for (var initiative : concerned.initiatives()) {
            var end = initiative.end();
            if (end == null || !end.start().isAfter(day)) continue;
            long months = Math.max(1, ChronoUnit.MONTHS.between(day, end.end()));
            found.add(Conflict.of(Conflict.Kind.SUPPORT, concerned.strength(), List.of(initiative.id()),
                    Sentence.of("conflict.support", initiative, end, months, what, day)));
        }
    }
}
