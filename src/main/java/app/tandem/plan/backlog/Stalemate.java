package app.tandem.plan.backlog;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One item that does not move, why, and the smallest act that would move it.
public record Stalemate(Coded item, Turn turn, long days, Set<Reason> reasons, Act act) {

    private static final int PING_PONG_ROUNDS = 3;

    /// Rounds after which the two sides had better meet.
    public static final int MOST_ROUNDS = 3;

    /// Days in which somebody can be expected to have said something.
    private static final int SILENT_DAYS = 14;

    /// Why an item counts as stuck.
    public enum Reason { TOO_LONG, ROUNDS_IN_VAIN, MANY_ROUNDS, SILENT, PING_PONG, ONE_SIDED }

    /// What only the two sides together get over.
    private static final Set<Reason> NEEDS_TABLE =
            EnumSet.of(Reason.PING_PONG, Reason.ROUNDS_IN_VAIN, Reason.MANY_ROUNDS);

    /// The next act, the smallest one first.
    public enum Act { NAME_OWNER, LOOK_AT_FIT, LINK, TICK_IT, TICK_CC, SESSION, OFFER, ASK }

    /// Everything that is stuck, the longest waiting first.
    public static List<Stalemate> all(Plan plan, LocalDate today) {
        var needs = Columns.requirements(plan).stream().map(need -> of(plan, need, today));
        var offers = Columns.capabilities(plan).stream().map(offer -> of(plan, offer, today));
        return Stream.concat(needs, offers)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Stalemate::days).reversed()
                        .thenComparing(each -> each.item().code()))
                .toList();
    }

    private static Optional<Stalemate> of(Plan plan, Requirement need, LocalDate today) {
        var turn = Turn.of(plan, need);
        var reasons = reasons(plan, turn, today);
        if (turn.holder() == Turn.Holder.NOBODY) return Optional.empty();
        var fits = plan.referring(Fit.class, need.id());
        if (turn.rounds() == 0 && turn.days(today) > SILENT_DAYS) reasons.add(Reason.SILENT);
        if ((need.ownerIt() == null) != (need.ownerCc() == null)) reasons.add(Reason.ONE_SIDED);
        if (turn.rounds() > MOST_ROUNDS) reasons.add(Reason.MANY_ROUNDS);
        if (fits.stream().anyMatch(fit -> pingPong(FitRound.of(plan, fit)))) reasons.add(Reason.PING_PONG);
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stalemate(need, turn, turn.days(today), reasons, act(need, turn, fits,
                        reasons)));
    }

    private static Optional<Stalemate> of(Plan plan, Capability offer, LocalDate today) {
        var turn = Turn.of(plan, offer);
        var reasons = reasons(plan, turn, today);
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stalemate(offer, turn, turn.days(today), reasons, Act.OFFER));
    }

    private static Set<Reason> reasons(Plan plan, Turn turn, LocalDate today) {
        var limits = plan.find(Workspace.ONLY).orElseGet(() -> Workspace.named("?"));
        var reasons = EnumSet.noneOf(Reason.class);
        if (turn.holder() == Turn.Holder.NOBODY) return reasons;
        if (turn.days(today) > limits.stalledAfterDays()) reasons.add(Reason.TOO_LONG);
        if (turn.unchanged() >= limits.stalledAfterRounds()) reasons.add(Reason.ROUNDS_IN_VAIN);
        return reasons;
    }

    /// Up and down again, round after round.
    private static boolean pingPong(List<FitRound> rounds) {
        var changes = new ArrayList<Integer>();
        for (var round : rounds) {
            int way = Integer.signum(round.after().compareTo(round.before()));
            if (way != 0) changes.add(way);
        }
        if (changes.size() < PING_PONG_ROUNDS) return false;
        var last = changes.subList(changes.size() - PING_PONG_ROUNDS, changes.size());
        return !last.get(0).equals(last.get(1)) && !last.get(1).equals(last.get(2));
    }

    private static Act act(Requirement need, Turn turn, List<Fit> fits, Set<Reason> reasons) {
        if (need.ownerIt() == null || need.ownerCc() == null) return Act.NAME_OWNER;
        if (!Collections.disjoint(reasons, NEEDS_TABLE)) return Act.SESSION;
        if (fits.isEmpty()) return Act.LINK;
        if (fits.stream().allMatch(fit -> fit.coverage() == Coverage.UNKNOWN)) return Act.LOOK_AT_FIT;
        return switch (turn.holder()) {
            case IT -> Act.TICK_IT;
            case CC -> Act.TICK_CC;
            default -> Act.ASK;
        };
    }
}
