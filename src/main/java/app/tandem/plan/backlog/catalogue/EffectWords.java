package app.tandem.plan.backlog.catalogue;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What initiatives do to a capability, as people say it.
public final class EffectWords {

    private EffectWords() {}

    /// What an initiative does to it and by when.
    ///
    /// @param says such as "raises maturity 2 to 3 in H2 2027"
    public record Line(Initiative initiative, String says) {}

    /// Everything that is to happen to the capability, the earliest first.
    public static List<Line> of(Plan plan, Capability capability) {
        return plan.referring(Effect.class, capability.id()).stream()
                .filter(effect -> !plan.get(effect.initiative()).archived())
                .sorted(Comparator.comparing((Effect effect) -> when(plan.get(effect.initiative())))
                        .thenComparing(effect -> plan.get(effect.initiative()).code()))
                .map(effect -> new Line(plan.get(effect.initiative()), of(plan, effect)))
                .toList();
    }

    /// Maturity is what IT sees today; an initiative without an end has no date.
    public static String of(Plan plan, Effect effect) {
        var capability = plan.get(effect.capability());
        var end = plan.get(effect.initiative()).end();
        var said = switch (effect.kind()) {
            case RAISES -> effect.maturityAfter() == 0 ? Words.of("effect.raises.some")
                    : Words.with("effect.raises", capability.maturityIt(), effect.maturityAfter());
            case BRINGS -> Words.with("effect.brings", effect.maturityAfter());
            case REPLACES -> Words.of("effect.replaces");
            case RETIRES -> Words.of("effect.retires");
        };
        return end == null ? said : Words.with("effect.when", said, PeriodWords.of(end));
    }

    private static String when(Initiative initiative) {
        return Objects.toString(initiative.end() == null ? "9999" : initiative.end().end());
    }
}
