package app.tandem.plan.backlog.catalogue;

import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/// When a capability that is not in use yet can be used.
public final class Readiness {

    private Readiness() {}

    /// What an initiative brings is ready when it ends; else the day on which the vendor has it ready, told
    /// as the quarter. Empty for what is in use and for what nobody has dated.
    public static Optional<Period> of(Plan plan, Capability capability) {
        if (capability.availability() == Capability.Availability.IN_USE) return Optional.empty();
        var brought = plan.referring(Effect.class, capability.id()).stream()
                .filter(effect -> effect.kind() != Effect.Kind.RETIRES)
                .map(effect -> plan.get(effect.initiative()))
                .filter(each -> !each.archived() && each.hold() == Initiative.Hold.NONE)
                .map(Initiative::end)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Period::end));
        return brought.or(() -> Optional.ofNullable(capability.generalAvailability())
                .map(day -> Period.of(day, Period.Precision.QUARTER)));
    }
}
