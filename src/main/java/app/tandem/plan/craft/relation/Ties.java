package app.tandem.plan.craft.relation;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Archiving;
import app.tandem.plan.roadmap.Initiative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What every item has to do with others, looked up once and told from both ends.
public final class Ties {

    private static final Function<Plan, Ties> OF = Ties::new;

    private final Map<Code, List<Tie>> byItem = new HashMap<>();

    /// One relation as one of its ends tells it.
    ///
    /// @param words what this end does or has done to it, such as "is blocked by"
    public record Tie(Relation relation, Coded other, String words) {

        /// Whether the other end keeps this one from going on.
        public boolean blocked() {
            return relation.kind() == Relation.Kind.BLOCKS && relation.from().equals(other.code())
                    && !settled(other);
        }
    }

    private Ties(Plan plan) {
        for (var each : plan.all(Relation.class)) {
            plan.find(each.to()).ifPresent(other ->
                    note(each.from(), new Tie(each, other, Words.of(each.kind(), "does"))));
            plan.find(each.from()).ifPresent(other ->
                    note(each.to(), new Tie(each, other, Words.of(each.kind(), "done"))));
        }
        byItem.values().forEach(ties -> ties.sort(Comparator
                .comparing((Tie tie) -> tie.relation().kind()).thenComparing(tie -> tie.other().code())));
    }

    public static Ties of(Plan plan) {
        return plan.once(OF);
    }

    /// Of one item; those whose other end is gone are left out.
    public List<Tie> on(Code code) {
        return byItem.getOrDefault(code, List.of());
    }

    /// Whether something keeps the item from going on.
    public boolean blocked(Code code) {
        return on(code).stream().anyMatch(Tie::blocked);
    }

    private void note(Code here, Tie tie) {
        byItem.computeIfAbsent(here, _ -> new ArrayList<>()).add(tie);
    }

    /// Whether nothing waits for it any more.
    private static boolean settled(Coded item) {
        return Archiving.away(item) || switch (item) {
            case Requirement need -> need.status().compareTo(Requirement.Status.DELIVERED) >= 0;
            case Initiative initiative -> initiative.gate() == Initiative.Gate.CLOSED
                    || initiative.hold() == Initiative.Hold.CANCELLED;
            default -> false;
        };
    }
}
