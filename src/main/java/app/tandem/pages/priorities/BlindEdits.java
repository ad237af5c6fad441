package app.tandem.pages.priorities;

import app.tandem.exchange.scoring.RatingSheets;
import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Mark;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.OwnCriterion;
import app.tandem.plan.backlog.priority.Rated;
import app.tandem.plan.backlog.priority.pairs.PairJudgement;
import app.tandem.plan.backlog.priority.pairs.PairNeed;
import app.tandem.plan.backlog.priority.pairs.PairTally;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.Spread;
import app.tandem.plan.session.PlanningSession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
        var round = new RatingRound(ids.next(RatingRound.class), number, today, session, rated.measure(),
                criterion == null ? null : criterion.id(), raters, null);
        var rows = new ArrayList<Row>(List.of(round));
        if (rated.measure() == Measure.PAIRS) {
            for (var need : PairNeed.worthIt(plan)) {
                rows.add(new PairNeed(ids.next(PairNeed.class), round.id(), need.id(), rows.size()));
            }
        }
        return Edit.put(Words.with("priorities.edit.round", number, rated.title()), rows);
    }

    /// Which of a pair somebody puts first.
    record Judged(Rater rater, PairJudgement.Choice choice) {}

    /// The label keeps the choice to itself.
    Edit judge(RatingRound round, PairTally.Pair pair, Judged judged) {
        var who = judged.rater();
        var judgement = judgement(round, pair, who).map(known -> known.withChoice(judged.choice()))
                .orElseGet(() -> new PairJudgement(ids.next(PairJudgement.class), round.id(),
                        pair.first().id(), pair.second().id(), who.side(), who.id(), judged.choice()));
        return Edit.put(Words.with("priorities.edit.pair", pair.first().code(), pair.second().code(),
                who.name()), judgement);
    }

    Optional<PairJudgement> judgement(RatingRound round, PairTally.Pair pair, Rater rater) {
        return judgements(round, rater)
                .filter(each -> each.first().equals(pair.first().id())
                        && each.second().equals(pair.second().id()))
                .findFirst();
    }

    /// How many pairs somebody judged.
    long judged(RatingRound round, Rater rater) {
        return judgements(round, rater).count();
    }

    private Stream<PairJudgement> judgements(RatingRound round, Rater rater) {
        return plan.referring(PairJudgement.class, round.id()).stream()
                .filter(each -> each.side() == rater.side() && Objects.equals(each.person(), rater.id()));
    }

    /// How many dots somebody has not placed.
    int dotsLeft(RatingRound round, Rater rater) {
        return Measure.DOTS_EACH - plan.referring(Rating.class, round.id()).stream()
                .filter(each -> each.side() == rater.side() && Objects.equals(each.person(), rater.id()))
                .mapToInt(each -> each.points().intValue()).sum();
    }

    /// As many of the dots as there are left.
    BigDecimal placeable(RatingRound round, Requirement need, Rater rater, BigDecimal dots) {
        if (round.measure() != Measure.DOTS) return dots;
        var here = rating(round, need, rater).map(Rating::points).orElse(BigDecimal.ZERO);
        return dots.min(here.add(BigDecimal.valueOf(dotsLeft(round, rater))));
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

    /// Takes over a sheet that came back: what is on it holds, what is not stays as it was.
    Edit take(RatingSheets.Filled filled) {
        var sheet = filled.sheet();
        var who = new Rater(sheet.side(), sheet.person());
        var rows = new ArrayList<Row>();
        filled.figures().forEach((need, points) -> rows.add(rating(sheet.round(), plan.get(need), who)
                .map(known -> known.withPoints(points))
                .orElseGet(() -> new Rating(ids.next(Rating.class), sheet.round().id(), need, who.side(),
                        who.id(), points))));
        return Edit.put(Words.with("priorities.edit.sheet", who.name(), sheet.round().number()), rows);
    }

    /// Everything is shown at once. Where the figures agree well enough their mean holds from now on.
    Edit reveal(RatingRound round) {
        var changes = new ArrayList<Change>();
        changes.add(new Change.Put(round.withRevealed(today)));
        if (round.measure() == Measure.DOTS) {
            for (var mark : plan.all(Mark.class)) {
                if (mark.measure() == Measure.DOTS) changes.add(new Change.Remove(mark));
            }
        }
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
