package app.tandem.pages.priorities;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.OwnCriterion;
import app.tandem.plan.backlog.priority.Rated;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.Spread;
import app.tandem.plan.session.PlanningSession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people do in a blind round: open it, write figures, show them all at once, settle what was apart.
record BlindEdits(Plan plan, Ids ids, LocalDate today) {

    /// Who writes: a side as one, or one person of it.
    record Rater(Side side, @Nullable Person person) {

        @Nullable Id<Person> id() {
            return person == null ? null : person.id();
        }

        String name() {
            return person == null ? Words.of(side) : person.name();
        }
    }

    /// The round belongs to the session that comes next.
    Edit open(Rated rated, RatingRound.Raters raters) {
        int number = RatingRound.of(plan).stream().mapToInt(RatingRound::number).max().orElse(0) + 1;
        var session = plan.all(PlanningSession.class).stream()
                .filter(each -> !each.sealed() && !each.date().isBefore(today))
                .min(Comparator.comparing(PlanningSession::date))
                .map(PlanningSession::id)
                .orElse(null);
        var criterion = rated.criterion();
        return Edit.put(Words.with("priorities.edit.round", number, rated.title()),
                new RatingRound(ids.next(RatingRound.class), number, today, session, rated.measure(),
                        criterion == null ? null : criterion.id(), raters, null));
    }

    /// The label keeps the figure to itself, for the log is read by everybody.
    Edit rate(RatingRound round, Requirement need, Rater rater, BigDecimal points) {
        var rating = rating(round, need, rater)
                .map(known -> known.withPoints(points))
                .orElseGet(() -> new Rating(ids.next(Rating.class), round.id(), need.id(), rater.side(),
                        rater.id(), points));
        return Edit.put(Words.with("priorities.edit.rate", need.code(), round.number(), rater.name()),
                rating);
    }

    Optional<Rating> rating(RatingRound round, Requirement need, Rater rater) {
        return plan.referring(Rating.class, round.id()).stream()
                .filter(rating -> rating.requirement().equals(need.id()) && rating.side() == rater.side())
                .filter(rating -> Objects.equals(rating.person(), rater.id()))
                .findFirst();
    }

    /// Everything is shown at once. Where the figures agree well enough their mean holds from now on.
    Edit reveal(RatingRound round) {
        var changes = new ArrayList<Change>();
        changes.add(new Change.Put(round.withRevealed(today)));
        var figures = new PrioritiesEdits(plan, ids);
        for (var spread : Spread.of(plan, round)) {
            if (spread.contested() || round.measure() == Measure.KANO) continue;
            changes.addAll(figures.changes(spread.requirement(), rated(round), spread.settled()));
        }
        return new Edit(Words.with("priorities.edit.reveal", round.number()), changes);
    }

    /// What both sides stand by after they have talked.
    Edit settle(RatingRound round, Requirement need, BigDecimal points) {
        return new PrioritiesEdits(plan, ids).figure(need, rated(round), points);
    }

    Rated rated(RatingRound round) {
        OwnCriterion criterion = plan.find(round.criterion()).orElse(null);
        return new Rated(round.measure(), criterion);
    }
}
