package app.tandem.plan.session;

import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// How many voting members of each side are in the room, against what the body's charter asks.
public record Quorum(Count it, Count cc) {

    /// One side's votes in the room and the smallest number that makes a decision valid.
    public record Count(int present, int needed) {

        public boolean reached() {
            return present >= needed;
        }
    }

    /// Counts who is there now: a member who left counts no more. An absent member counts when the charter
    /// allows proxies and the proxy is there. Without a charter one vote of each side is enough.
    public static Quorum of(Plan plan, PlanningSession session) {
        return of(plan, session, votes(plan, session, Quorum::there));
    }

    /// Counts everybody who was there for some of the session.
    public static Quorum during(Plan plan, PlanningSession session) {
        return of(plan, session, votes(plan, session, Quorum::came));
    }

    private static Quorum of(Plan plan, PlanningSession session, List<Attendance> votes) {
        var body = plan.find(session.body()).orElse(null);
        return new Quorum(
                new Count(count(plan, votes, Side.IT), body == null ? 1 : body.quorumIt()),
                new Count(count(plan, votes, Side.CC), body == null ? 1 : body.quorumCc()));
    }

    public boolean reached() {
        return it.reached() && cc.reached();
    }

    public Count of(Side side) {
        return side == Side.IT ? it : cc;
    }

    /// Whether the side's co-chair is in the room, or a proxy where the charter allows one.
    public static boolean chaired(Plan plan, PlanningSession session, Side side) {
        var chair = side == Side.IT ? session.chairIt() : session.chairCc();
        return chair != null && votes(plan, session, Quorum::there).stream()
                .anyMatch(one -> one.person().equals(chair));
    }

    /// Whose vote is in the room, in person or by a proxy.
    private static List<Attendance> votes(
            Plan plan, PlanningSession session, Predicate<Attendance> counts) {
        var room = plan.referring(Attendance.class, session.id());
        boolean proxies = plan.find(session.body()).map(GovernanceBody::proxyAllowed).orElse(false);
        var there = room.stream().filter(counts).map(Attendance::person).collect(Collectors.toSet());
        return room.stream()
                .filter(one -> one.seat() == Person.Seat.VOTING)
                .filter(one -> counts.test(one) || (proxies && there.contains(one.proxy())))
                .toList();
    }

    private static int count(Plan plan, List<Attendance> votes, Side side) {
        return (int) votes.stream()
                .map(Attendance::person)
                .distinct()
                .filter(person -> plan.find(person).filter(one -> one.side() == side).isPresent())
                .count();
    }

    private static boolean there(Attendance one) {
        return came(one) && one.left() == null;
    }

    private static boolean came(Attendance one) {
        return one.presence().present() || one.arrived() != null;
    }
}
