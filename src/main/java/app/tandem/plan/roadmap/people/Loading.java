package app.tandem.plan.roadmap.people;

import app.tandem.plan.Id;
import app.tandem.plan.Period;
import app.tandem.plan.Period.Precision;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.rhythm.ChangePlan;
import app.tandem.plan.roadmap.Allowance;
import app.tandem.plan.roadmap.Capacity;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Adds up, quarter by quarter, what initiatives ask of roles and of those who have to learn.
public final class Loading {

    private static final Comparator<Initiative> FIRST =
            Comparator.comparingInt(Initiative::rank).thenComparing(Initiative::code);

    /// Who is asked, and in which quarter.
    private record Spot(String who, Period quarter) implements Comparable<Spot> {
        @Override
        public int compareTo(Spot other) {
            int order = who.compareTo(other.who);
            return order != 0 ? order : quarter.compareTo(other.quarter);
        }
    }

    private final Plan plan;
    private final Allowance.Kind kind;
    private final Map<Spot, Integer> amounts = new TreeMap<>();
    private final Map<Spot, TreeSet<Initiative>> causes = new HashMap<>();

    private Loading(Plan plan, Allowance.Kind kind) {
        this.plan = plan;
        this.kind = kind;
    }

    /// Days asked of each role, role by role and quarter by quarter.
    ///
    /// @param going the initiatives that count, by the value of their id
    public static List<Load> roles(Plan plan, Map<String, Initiative> going) {
        var loading = new Loading(plan, Allowance.Kind.ROLE_DAYS);
        for (var capacity : plan.all(Capacity.class)) {
            var initiative = going.get(capacity.initiative().value());
            var spot = new Spot(capacity.role(), capacity.quarter().as(Precision.QUARTER));
            if (initiative != null) loading.add(spot, capacity.days(), initiative);
        }
        return loading.loads();
    }

    /// Hours of learning that land on each group in the quarter in which an initiative goes live.
    public static List<Load> learning(Plan plan, Map<String, Initiative> going) {
        var loading = new Loading(plan, Allowance.Kind.LEARNING_HOURS);
        var hours = new HashMap<String, Integer>();
        for (var delivery : plan.all(Delivery.class)) {
            plan.find(delivery.requirement()).ifPresent(requirement ->
                    hours.merge(delivery.initiative().value(), requirement.learningHours(), Integer::sum));
        }
        hours.forEach((id, sum) -> {
            var initiative = going.get(id);
            var quarter = initiative == null ? null : landing(plan, initiative);
            if (quarter == null || initiative == null || sum == 0) return;
            for (var group : groups(plan, initiative.id())) {
                loading.add(new Spot(group, quarter), sum, initiative);
            }
        });
        return loading.loads();
    }

    /// The quarter in which people have to learn it: that of its go-live, else that in which it ends.
    static @Nullable Period landing(Plan plan, Initiative initiative) {
        var end = initiative.end();
        return plan.referring(Milestone.class, initiative.id()).stream()
                .filter(milestone -> milestone.type() == Milestone.Type.GO_LIVE)
                .map(milestone -> Period.of(milestone.date(), Precision.QUARTER))
                .findFirst()
                .orElse(end == null ? null : Period.of(end.end(), Precision.QUARTER));
    }

    private static List<String> groups(Plan plan, Id<Initiative> initiative) {
        var named = plan.referring(ChangePlan.class, initiative).stream()
                .map(ChangePlan::targetGroup).distinct().toList();
        return named.isEmpty() ? List.of(Words.of("people.everyone")) : named;
    }

    private void add(Spot spot, int amount, Initiative initiative) {
        amounts.merge(spot, amount, Integer::sum);
        causes.computeIfAbsent(spot, _ -> new TreeSet<>(FIRST)).add(initiative);
    }

    private List<Load> loads() {
        var ceilings = plan.all(Allowance.class).stream().filter(it -> it.kind() == kind)
                .sorted(Comparator.comparing(Allowance::from).reversed()).toList();
        var loads = new ArrayList<Load>();
        amounts.forEach((spot, amount) -> loads.add(new Load(spot.who(), spot.quarter(), amount,
                ceilings.stream()
                        .filter(it -> it.who().equalsIgnoreCase(spot.who())
                                && !it.from().start().isAfter(spot.quarter().start()))
                        .map(Allowance::amount).findFirst().orElse(null),
                List.copyOf(causes.getOrDefault(spot, new TreeSet<>(FIRST))))));
        return loads;
    }
}
