package app.tandem.plan.backlog;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How two sides come to agree on a requirement and on what answers it, and what takes an agreement back.
/// Each rule answers with the rows as they are to be.
public final class Agreement {

    /// What a requirement still lacks before it counts as agreed.
    public enum Lack { OWNER_IT, OWNER_CC, SIGN_IT, SIGN_CC }

    private Agreement() {}

    /// A coverage given to the present wording. Another coverage takes both ticks back.
    public static Fit assess(Fit fit, Requirement requirement, Coverage coverage, LocalDate on) {
        var looked = fit.with().coverage(coverage).assessed(on).wording(requirement.version()).build();
        return fit.coverage() == coverage ? looked : looked.unticked();
    }

    /// The tick of a side; whoever ticks has looked at the present wording.
    public static Fit tick(Fit fit, Requirement requirement, Tick tick) {
        return fit.withWording(requirement.version()).ticked(tick.side(), tick.by(), tick.on());
    }

    /// The tick in the plan. A move that was given by choice ends when whoever has it ticks, or both have.
    public static List<Row> tick(Plan plan, Fit fit, Tick tick) {
        var requirement = plan.get(fit.requirement());
        var ticked = tick(fit, requirement, tick);
        boolean moved = ticked.agreed() || requirement.turnHolder() == Turn.Holder.of(tick.side());
        return moved && requirement.turnHolder() != null
                ? List.of(ticked, requirement.released())
                : List.of(ticked);
    }

    /// Who ticks, for which side and when.
    public record Tick(Side side, @Nullable Id<Person> by, LocalDate on) {}

    /// The round and the fit as it stands after it.
    public static List<Row> hold(Plan plan, FitRound round) {
        var fit = plan.get(round.fit());
        return List.of(round, assess(fit, plan.get(fit.requirement()), round.after(), round.date()));
    }

    /// The requirement in other words, and everything that was agreed about the old ones taken back.
    /// Empty when the words are the same.
    public static List<Row> reword(Plan plan, Requirement requirement, String statement, LocalDate on) {
        return requirement.statement().equals(statement)
                ? List.of()
                : changed(plan, requirement, requirement.withStatement(statement), on);
    }

    /// A row after a change made in a form or a table, with what follows for what was agreed.
    ///
    /// @throws IllegalArgumentException with a sentence, when a rule forbids it
    public static List<Row> typed(Plan plan, Row before, Row now, LocalDate on) {
        return switch (now) {
            case Requirement need when before instanceof Requirement was -> changed(plan, was, need, on);
            case Fit fit when before instanceof Fit was -> List.of(changed(plan, was, fit, on));
            case Capability offer when offer.timeOverride() != null && offer.timeReason().isBlank() ->
                throw new IllegalArgumentException(Words.with("agreement.time.reason", offer.code()));
            case FitRound round when FitRound.latest(plan, round) -> hold(plan, round);
            default -> List.of(now);
        };
    }

    /// The requirement after a change, with what follows from it: other words take every tick back, and an
    /// owner or a sign-off that goes takes the agreement with it.
    ///
    /// @throws IllegalArgumentException with a sentence, when it would pass for agreed and is not
    public static List<Row> changed(Plan plan, Requirement before, Requirement typed, LocalDate on) {
        var now = Progress.step(before, typed);
        if (otherWords(plan, before, now)) return reworded(plan, now, on);
        var had = lacks(before);
        var has = lacks(now);
        var after = had.equals(has) ? now : had.containsAll(has) ? settle(now) : reopen(now);
        Unagreed.refusal(before, after).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        return List.of(after.status().open() ? handed(before, after, on) : after.released());
    }

    /// A title stands for the words as long as there is no statement and somebody has judged by it.
    private static boolean otherWords(Plan plan, Requirement before, Requirement now) {
        if (before.words().equals(now.words())) return false;
        return !before.statement().equals(now.statement())
                || before.signedIt() != null
                || before.signedCc() != null
                || !plan.referring(Fit.class, before.id()).isEmpty();
    }

    private static List<Row> reworded(Plan plan, Requirement now, LocalDate on) {
        var rows = new ArrayList<Row>();
        rows.add(reopen(now.released().with()
                .version(now.version() + 1)
                .worded(on)
                .signedIt(null)
                .signedCc(null)
                .build()));
        for (var fit : plan.referring(Fit.class, now.id())) {
            if (fit.ticked(Side.IT) || fit.ticked(Side.CC)) rows.add(fit.unticked());
        }
        return rows;
    }

    /// IT's answer where it has nothing to link: not today, and why. The center has the move.
    public static Requirement impossible(Requirement requirement, String reason, LocalDate on) {
        var view = requirement.viewIt().isBlank() ? reason : requirement.viewIt() + "\n" + reason;
        return requirement.with()
                .viewIt(view)
                .turnHolder(Turn.Holder.CC)
                .turnSince(on)
                .turnReason(Words.with("agreement.impossible", reason))
                .build();
    }

    /// A link of other ends is another link, to which nobody has agreed.
    private static Fit changed(Plan plan, Fit before, Fit now, LocalDate on) {
        boolean same = before.requirement().equals(now.requirement())
                && before.capability().equals(now.capability());
        if (same && before.coverage() == now.coverage()) return now;
        var from = now.withCoverage(before.coverage());
        return assess(same ? from : from.unticked(), plan.get(now.requirement()), now.coverage(), on);
    }

    /// The move given to somebody by choice has a reason, and a day from which they have it.
    private static Requirement handed(Requirement before, Requirement now, LocalDate on) {
        var holder = now.turnHolder();
        if (holder == null) return before.turnHolder() == null ? now : now.released();
        if (now.turnReason().isBlank()) {
            throw new IllegalArgumentException(Words.with("agreement.hand.reason", now.code()));
        }
        return holder == before.turnHolder() ? now : now.withTurnSince(on);
    }

    /// The sign-off of a side under the present wording.
    public static Requirement sign(Requirement requirement, Side side, LocalDate on) {
        return settle(side == Side.IT ? requirement.withSignedIt(on) : requirement.withSignedCc(on));
    }

    /// The person who answers for the requirement on a side. Without one it is agreed no longer.
    public static Requirement own(Requirement requirement, Side side, @Nullable Id<Person> owner) {
        var owned = side == Side.IT ? requirement.withOwnerIt(owner) : requirement.withOwnerCc(owner);
        return owner == null ? reopen(owned) : settle(owned);
    }

    public static Set<Lack> lacks(Requirement requirement) {
        var lacks = EnumSet.noneOf(Lack.class);
        if (requirement.ownerIt() == null) lacks.add(Lack.OWNER_IT);
        if (requirement.ownerCc() == null) lacks.add(Lack.OWNER_CC);
        if (requirement.signedIt() == null) lacks.add(Lack.SIGN_IT);
        if (requirement.signedCc() == null) lacks.add(Lack.SIGN_CC);
        return lacks;
    }

    /// Agreed needs an owner and the sign-off of both sides. What is under way already stays under way.
    private static Requirement settle(Requirement requirement) {
        return requirement.status().open() && lacks(requirement).isEmpty()
                ? requirement.released().withStatus(Status.AGREED)
                : requirement;
    }

    private static Requirement reopen(Requirement requirement) {
        return switch (requirement.status()) {
            case AGREED, PLANNED -> requirement.withStatus(Status.CLARIFYING);
            default -> requirement;
        };
    }
}
