package app.tandem.plan.backlog.coverage;

import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Capability.Lifecycle;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.TimeClass;
import app.tandem.plan.roadmap.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What can be done today, on the way and at the target: for each capability whether it stands on each of
/// the days, and what becomes of it between the first and the last of them.
///
/// @param days today first, the target last
public record Plateau(List<LocalDate> days, List<Line> lines) {

    /// The years after today at whose end the plan is looked at.
    private static final List<Integer> YEARS = List.of(1, 2, 5);

    /// What becomes of a capability, as TOGAF asks when it compares what is with what is to be.
    public enum Fate {
        /// Gone at the target although nobody said that it shall go: it is put first.
        UNINTENDED,
        /// Gone at the target because it is retired, phased out, or classed as to be eliminated.
        INTENDED,
        NEW, INCLUDED,
        /// There on the way at most.
        ABSENT
    }

    /// One capability on each of the days.
    public record Line(Capability capability, List<Boolean> stands, Fate fate) {}

    /// Today, the end of the next year and of the one after it, and the end of five years.
    public static List<LocalDate> days(LocalDate today) {
        var days = new ArrayList<LocalDate>(List.of(today));
        for (int years : YEARS) days.add(LocalDate.of(today.getYear() + years, 12, 31));
        return List.copyOf(days);
    }

    public static Plateau of(Plan plan, LocalDate today) {
        return of(plan, days(today));
    }

    /// @param days today first, the target last; at least two
    public static Plateau of(Plan plan, List<LocalDate> days) {
        return new Plateau(days, Columns.capabilities(plan).stream()
                .map(each -> line(plan, each, days))
                .filter(line -> line.stands().contains(true))
                .sorted(Comparator.comparing(Line::fate)
                        .thenComparing(line -> line.capability().code()))
                .toList());
    }

    /// Those of whom that becomes.
    public List<Capability> of(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).map(Line::capability).toList();
    }

    private static Line line(Plan plan, Capability capability, List<LocalDate> days) {
        var stretches = Stretch.of(plan, capability);
        var stands = days.stream().map(day -> stretches.stream().anyMatch(one -> one.on(day))).toList();
        return new Line(capability, stands, fate(plan, capability, stands));
    }

    private static Fate fate(Plan plan, Capability capability, List<Boolean> stands) {
        if (stands.getLast()) return stands.getFirst() ? Fate.INCLUDED : Fate.NEW;
        if (!stands.getFirst()) return Fate.ABSENT;
        boolean retired = plan.referring(Effect.class, capability.id()).stream()
                .anyMatch(effect -> effect.kind() == Effect.Kind.RETIRES);
        boolean intended = retired || capability.timeClass() == TimeClass.ELIMINATE
                || capability.lifecycle() == Lifecycle.PHASE_OUT;
        return intended ? Fate.INTENDED : Fate.UNINTENDED;
    }
}
