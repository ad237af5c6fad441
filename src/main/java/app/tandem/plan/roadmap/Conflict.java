package app.tandem.plan.roadmap;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something on the roadmap that cannot hold as it is planned, said as a sentence.
///
/// @param about the rows to look at, the one to change first
public record Conflict(Kind kind, String sentence, List<Id<?>> about) {

    /// What is wrong.
    public enum Kind { ORDER, SUPPORT, FREEZE, UNANSWERED }

    public Conflict {
        about = List.copyOf(about);
    }

    /// Every conflict there is: orders first, then ends of support, freezes, and Musts that nobody delivers.
    /// Only what no choice of days within the periods can avoid counts.
    public static List<Conflict> all(Plan plan) {
        Set<Conflict> found = new LinkedHashSet<>();
        for (var dependency : plan.all(Dependency.class)) order(plan, dependency).ifPresent(found::add);
        for (var limit : plan.all(Constraint.class)) found.addAll(support(plan, limit));
        for (var capability : plan.coded(Capability.class)) {
            var day = capability.endOfSupport();
            boolean told = plan.referring(Constraint.class, capability.id()).stream()
                    .anyMatch(constraint -> constraint.date().equals(day));
            if (day != null && !told) {
                found.addAll(support(day, capability.title(), replacing(plan, capability.id())));
            }
        }
        for (var milestone : plan.all(Milestone.class)) freeze(plan, milestone).ifPresent(found::add);
        for (var requirement : plan.coded(Requirement.class)) unanswered(plan, requirement)
                .ifPresent(found::add);
        return List.copyOf(found);
    }

    private static Optional<Conflict> order(Plan plan, Dependency dependency) {
        var first = plan.get(dependency.from());
        var then = plan.get(dependency.to());
        if (!going(first) || !going(then)) return Optional.empty();
        boolean byStart = dependency.type() == Dependency.Type.SS;
        boolean byEnd = dependency.type() == Dependency.Type.FF;
        var needed = byStart ? first.start() : first.end();
        var given = byEnd ? then.end() : then.start();
        if (needed == null || given == null) return Optional.empty();
        var earliest = needed.start().plusDays(dependency.lagDays());
        if (!given.end().isBefore(earliest)) return Optional.empty();
        Object[] words = {name(then), PeriodWords.of(given), name(first), PeriodWords.of(needed)};
        var sentence = switch (dependency.type()) {
            case FS -> Words.with("conflict.order.fs", words);
            case SS -> Words.with("conflict.order.ss", words);
            case FF -> Words.with("conflict.order.ff", words);
        };
        return Optional.of(new Conflict(Kind.ORDER, sentence, List.of(then.id(), first.id())));
    }

    private static List<Conflict> support(Plan plan, Constraint limit) {
        boolean ends = limit.type() == Constraint.Type.END_OF_SUPPORT
                || limit.type() == Constraint.Type.CONTRACT_END;
        if (!ends) return List.of();
        var concerned = new ArrayList<Initiative>();
        plan.find(limit.initiative()).ifPresent(concerned::add);
        if (limit.initiative() == null && limit.capability() != null) {
            concerned.addAll(replacing(plan, limit.capability()));
        }
        return support(limit.date(), limit.title(), concerned);
    }

    private static List<Conflict> support(LocalDate date, String what, List<Initiative> concerned) {
        var found = new ArrayList<Conflict>();
        for (var initiative : concerned) {
            var end = initiative.end();
            if (end == null || !going(initiative) || !end.start().isAfter(date)) continue;
            long months = Math.max(1, ChronoUnit.MONTHS.between(date, end.end()));
            var sentence = Words.with("conflict.support", name(initiative), PeriodWords.of(end), months,
                    what, date.toString());
            found.add(new Conflict(Kind.SUPPORT, sentence, List.of(initiative.id())));
        }
        return found;
    }

    private static List<Initiative> replacing(Plan plan, Id<Capability> capability) {
        return plan.referring(Effect.class, capability).stream()
                .filter(effect -> effect.kind() == Effect.Kind.REPLACES
                        || effect.kind() == Effect.Kind.RETIRES)
                .map(effect -> plan.get(effect.initiative()))
                .toList();
    }

    private static Optional<Conflict> freeze(Plan plan, Milestone milestone) {
        boolean counts = milestone.type() == Milestone.Type.GO_LIVE
                && milestone.state() == Milestone.State.PLANNED;
        if (!counts) return Optional.empty();
        return plan.all(FreezeWindow.class).stream()
                .filter(window -> !milestone.date().isBefore(window.start()) && !milestone.date()
                        .isAfter(window.end()))
                .findFirst()
                .map(window -> new Conflict(Kind.FREEZE,
                        Words.with("conflict.freeze", milestone.title(), milestone.date().toString(),
                                window.reason()),
                        List.of(milestone.initiative(), milestone.id())));
    }

    private static Optional<Conflict> unanswered(Plan plan, Requirement requirement) {
        boolean counts = requirement.moscow() == Moscow.MUST && !requirement.archived()
                && requirement.status().compareTo(Requirement.Status.DELIVERED) < 0;
        if (!counts) return Optional.empty();
        boolean answered = plan.referring(Delivery.class, requirement.id()).stream()
                .anyMatch(delivery -> going(plan.get(delivery.initiative())));
        var sentence = Words.with("conflict.unanswered", requirement.code().toString(), requirement.title());
        return answered ? Optional.empty()
                : Optional.of(new Conflict(Kind.UNANSWERED, sentence, List.of(requirement.id())));
    }

    private static boolean going(Initiative initiative) {
        return !initiative.archived() && initiative.hold() != Initiative.Hold.CANCELLED;
    }

    private static String name(Initiative initiative) {
        return initiative.code() + " " + initiative.title();
    }
}
