package app.tandem.plan.backlog.coverage;

import app.tandem.plan.Code;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Capability.Availability;
import app.tandem.plan.backlog.Capability.Lifecycle;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Constraint;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The time in which one thing answers a need: what is in use until its support or its life ends, what
/// follows it, or what an initiative delivers.
///
/// @param by the capability in use, or the initiative that brings what follows
/// @param from first day; to the last one
/// @param paidTo last day on which it is paid for
public record Stretch(Code by, Kind kind, LocalDate from, LocalDate to, LocalDate paidTo) {

    /// How a need comes to be answered.
    public enum Kind { IN_USE, SUCCESSOR, DELIVERED }

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final LocalDate OPEN = LocalDate.of(2199, 12, 31);

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean paid(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(paidTo);
    }

    /// Whether it is known to end.
    public boolean ends() {
        return to.isBefore(OPEN);
    }

    /// Everything that ever answers the need, the earliest first. A fit that gives nothing answers nothing,
    /// and what is only on offer answers once an initiative has brought it.
    public static List<Stretch> of(Plan plan, Requirement need) {
        var found = new ArrayList<Stretch>();
        for (var fit : plan.referring(Fit.class, need.id())) {
            if (!fit.coverage().answers()) continue;
            var capability = plan.get(fit.capability());
            if (capability.availability() == Availability.IN_USE) found.add(inUse(plan, capability));
            successors(plan, capability).forEach(found::add);
        }
        delivered(plan, need).ifPresent(found::add);
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Stretch::from).thenComparing(Stretch::by))
                .toList();
    }

    /// The time in which a capability is there at all: in use, and from the day on which an initiative has
    /// brought it or what follows it.
    public static List<Stretch> of(Plan plan, Capability capability) {
        var use = capability.availability() == Availability.IN_USE
                ? Stream.of(inUse(plan, capability)) : Stream.<Stretch>empty();
        return Stream.concat(use, successors(plan, capability)).toList();
    }

    private static Stretch inUse(Plan plan, Capability capability) {
        var end = end(capability);
        var retired = plan.referring(Effect.class, capability.id()).stream()
                .filter(effect -> effect.kind() == Effect.Kind.RETIRES)
                .flatMap(effect -> done(plan.get(effect.initiative())).stream())
                .min(Comparator.naturalOrder());
        var to = retired.filter(day -> day.isBefore(end)).orElse(end);
        var contract = capability.contractEnd();
        var paidTo = contract != null && contract.isAfter(to) ? contract : to;
        return new Stretch(capability.code(), Kind.IN_USE, ALWAYS, to, paidTo);
    }

    /// The end of support, or of life; the end of a contract counts for what is being phased out.
    private static LocalDate end(Capability capability) {
        var extended = capability.endOfExtendedSupport();
        var support = extended == null ? capability.endOfSupport() : extended;
        boolean leaving = capability.lifecycle().compareTo(Lifecycle.PHASE_OUT) >= 0;
        var contract = leaving ? capability.contractEnd() : null;
        return Stream.<@Nullable LocalDate>of(support, capability.endOfLife(), contract)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(OPEN);
    }

    /// What an initiative brings in its place or is watched for because it must be there in time.
    private static Stream<Stretch> successors(Plan plan, Capability capability) {
        var brought = plan.referring(Effect.class, capability.id()).stream()
                .filter(effect -> effect.kind() == Effect.Kind.BRINGS
                        || effect.kind() == Effect.Kind.REPLACES)
                .map(effect -> plan.get(effect.initiative()));
        var watched = plan.referring(Constraint.class, capability.id()).stream()
                .filter(limit -> limit.type() == Constraint.Type.END_OF_SUPPORT
                        || limit.type() == Constraint.Type.CONTRACT_END)
                .flatMap(limit -> plan.find(limit.initiative()).stream());
        return Stream.concat(brought, watched).flatMap(initiative -> done(initiative)
                .map(day -> after(initiative, day, Kind.SUCCESSOR))
                .stream());
    }

    /// What is to be delivered is there when the last of its initiatives is done.
    private static Optional<Stretch> delivered(Plan plan, Requirement need) {
        var initiatives = plan.referring(Delivery.class, need.id()).stream()
                .map(delivery -> plan.get(delivery.initiative()))
                .filter(each -> !each.archived() && each.hold() != Initiative.Hold.CANCELLED)
                .toList();
        if (initiatives.isEmpty() || !initiatives.stream().allMatch(each -> done(each).isPresent())) {
            return Optional.empty();
        }
        return initiatives.stream()
                .max(Comparator.comparing(each -> done(each).orElse(OPEN)))
                .map(last -> after(last, done(last).orElse(OPEN), Kind.DELIVERED));
    }

    /// A habit is not paid for beside a system, and neither is what costs nothing by the year.
    private static Stretch after(Initiative initiative, LocalDate day, Kind kind) {
        var yearly = initiative.yearlyLikely();
        boolean habit = initiative.type() == Initiative.Type.ROUTINE
                || initiative.type() == Initiative.Type.POLICY;
        boolean costs = yearly != null && yearly.signum() > 0 && !habit;
        return new Stretch(initiative.code(), kind, day.plusDays(1), OPEN, costs ? OPEN : day);
    }

    private static Optional<LocalDate> done(Initiative initiative) {
        var end = initiative.end();
        boolean going = !initiative.archived() && initiative.hold() == Initiative.Hold.NONE;
        return end == null || !going ? Optional.empty() : Optional.of(end.end());
    }
}
