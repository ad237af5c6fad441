package app.tandem.pages.board.lines;

import app.tandem.plan.Goal;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.FitRound;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Mark;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.craft.relation.Relation;
import app.tandem.plan.roadmap.Delivery;
import app.tandem.plan.roadmap.Effect;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.PlanningSession;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The cards of the plan that was looked at last, and what a filter found among them. The next look follows
/// the rows that an edit touched, so that a tick among thousands costs no more than a tick among ten.
public final class Known {

    /// What a filter reads besides the cards.
    private static final List<Class<? extends Row>> AROUND =
            List.of(Goal.class, Person.class, CustomField.class, CustomValue.class, PlanningSession.class,
                    Mark.class, Relation.class, Delivery.class, Initiative.class);

    /// What a card shows.
    private static final List<Class<? extends Row>> SHOWN = List.of(Requirement.class, Capability.class,
            Fit.class, FitRound.class, Effect.class, Initiative.class);

    private final Column<Requirement, Line.Need> needs = new Column<>();
    private final Column<Capability, Line.Offer> offers = new Column<>();
    private Plan plan = Plan.EMPTY;
    private LocalDate today = LocalDate.MIN;
    private Sieve sieve = new Sieve(needs, offers);

    private final Function<Plan, List<Requirement>> left;
    private final Function<Plan, List<Capability>> right;

    /// Of what stands on the board.
    public Known() {
        this(Columns::requirements, Columns::capabilities);
    }

    private Known(Function<Plan, List<Requirement>> left, Function<Plan, List<Capability>> right) {
        this.left = left;
        this.right = right;
    }

    /// Of what is put away.
    public static Known archived() {
        return new Known(Columns::archivedRequirements, Columns::archivedCapabilities);
    }

    public Cards cards(Plan next, LocalDate day) {
        return sieve(next, day).all();
    }

    @SuppressWarnings("ReferenceEquality") // the same plan, looked at again
    public Sieve sieve(Plan next, LocalDate day) {
        if (next == plan && day.equals(today)) return sieve;
        boolean anew = !day.equals(today) || !next.sharesTable(Workspace.class, plan);
        var touched = anew ? everything() : touched(next);
        needs.follow(next.sharesTable(Requirement.class, plan) ? needs.rows() : left.apply(next),
                touched, row -> Line.Need.of(next, row, day));
        offers.follow(next.sharesTable(Capability.class, plan) ? offers.rows() : right.apply(next),
                touched, row -> Line.Offer.of(next, row, day));
        boolean around = AROUND.stream().allMatch(kind -> next.sharesTable(kind, plan));
        if (!around || needs.moved() || offers.moved()) sieve = new Sieve(needs, offers);
        sieve.follow(next, day);
        plan = next;
        today = day;
        return sieve;
    }

    private Set<Id<?>> everything() {
        var all = new HashSet<Id<?>>();
        needs.rows().forEach(row -> all.add(row.id()));
        offers.rows().forEach(row -> all.add(row.id()));
        return all;
    }

    private Set<Id<?>> touched(Plan next) {
        var touched = new HashSet<Id<?>>();
        for (var kind : SHOWN) {
            next.changed(kind, plan).forEach(row -> touch(next, row, touched));
            plan.changed(kind, next).forEach(row -> touch(plan, row, touched));
        }
        return touched;
    }

    private void touch(Plan where, Row row, Set<Id<?>> touched) {
        switch (row) {
            case Fit fit -> Stream.of(fit.requirement(), fit.capability()).forEach(touched::add);
            case FitRound round -> Optional.of(round.fit()).flatMap(where::find)
                    .ifPresent(fit -> touch(where, fit, touched));
            case Capability capability -> {
                touched.add(capability.id());
                where.referring(Fit.class, capability.id()).forEach(fit -> touched.add(fit.requirement()));
            }
            case Effect effect -> touched.add(effect.capability());
            case Initiative initiative -> where.referring(Effect.class, initiative.id())
                    .forEach(effect -> touched.add(effect.capability()));
            default -> touched.add(row.id());
        }
    }
}
