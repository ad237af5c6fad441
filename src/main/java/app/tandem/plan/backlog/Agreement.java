package app.tandem.plan.backlog;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
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
        if (requirement.statement().equals(statement)) return List.of();
        var rows = new ArrayList<Row>();
        rows.add(reopen(requirement.with()
                .statement(statement)
                .version(requirement.version() + 1)
                .worded(on)
                .signedIt(null)
                .signedCc(null)
                .turnHolder(null)
                .turnSince(null)
                .turnReason("")
                .build()));
        for (var fit : plan.referring(Fit.class, requirement.id())) {
            if (fit.ticked(Side.IT) || fit.ticked(Side.CC)) rows.add(fit.unticked());
        }
        return rows;
    }

    /// The requirement after a change made in a form or a table, with what follows for what was agreed: other
    /// words take every tick back, and an owner or a sign-off that goes takes the agreement with it.
    ///
    /// @throws IllegalArgumentException with a sentence, when it would pass for agreed and is not
    public static List<Row> changed(Plan plan, Requirement before, Requirement now, LocalDate on) {
        if (!before.statement().equals(now.statement())) {
            return reword(plan, now.withStatement(before.statement()), now.statement(), on);
        }
        var had = lacks(before);
        var has = lacks(now);
        var after = had.equals(has) ? now : had.containsAll(has) ? settle(now) : reopen(now);
        Unagreed.refusal(before, after).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        return List.of(after);
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
                ? requirement.withStatus(Status.AGREED)
                : requirement;
    }

    private static Requirement reopen(Requirement requirement) {
        return switch (requirement.status()) {
            case AGREED, PLANNED -> requirement.withStatus(Status.CLARIFYING);
            default -> requirement;
        };
    }
}
