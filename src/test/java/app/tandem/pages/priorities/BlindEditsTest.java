package app.tandem.pages.priorities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.priorities.BlindEdits.Rater;
import app.tandem.plan.Code;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Fit.Confidence;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.certain.Certainty;
import app.tandem.plan.backlog.priority.Mark;
import app.tandem.plan.backlog.priority.Marks;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.OwnCriterion;
import app.tandem.plan.backlog.priority.Rated;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.RatingRound.Raters;
import app.tandem.plan.backlog.priority.Spread;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A blind round from its beginning to the figures that hold afterwards.
class BlindEditsTest {

    private static final Rater IT = new Rater(Side.IT, null);
    private static final Rater CC = new Rater(Side.CC, null);

    private final Ids ids = Ids.seeded(7, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private Plan plan = DemoPlan.plan();

    @Test
    void whatIsCloseHoldsAfterTheRevealAndWhatIsApartIsTalkedAbout() {
        plan = plan.with(edits().open(Rated.of(Measure.EFFORT), Raters.SIDES));
        var round = RatingRound.of(plan).getFirst();
        assertEquals(3, round.number());
        assertEquals("S5", plan.find(round.session()).orElseThrow().code().toString());
        rate(round, "R-02", IT, "3");
        rate(round, "R-02", CC, "2");
        rate(round, "R-04", IT, "20");
        rate(round, "R-04", CC, "5");
        assertEquals(List.of("2 GIVEN", "13 GIVEN"), List.of(effort("R-02"), effort("R-04")));

        plan = plan.with(edits().reveal(round));
        assertEquals(List.of("R-04 3", "R-02 1"), Spread.of(plan, round).stream()
                .map(spread -> spread.requirement().code() + " " + spread.steps())
                .toList());
        assertEquals(List.of("2 GIVEN", "13 GIVEN"), List.of(effort("R-02"), effort("R-04")));

        plan = plan.with(edits().settle(round, need("R-04"), new BigDecimal("8")));
        assertEquals("8 GIVEN", effort("R-04"));
    }

    @Test
    void nobodyPlacesMoreThanTenDotsAndTheyAddUpToAFigure() {
        plan = plan.with(edits().open(Rated.of(Measure.DOTS), Raters.SIDES));
        var round = RatingRound.of(plan).getFirst();
        rate(round, "R-02", IT, "7");
        assertEquals(3, edits().dotsLeft(round, IT));
        assertEquals(new BigDecimal("3"), edits().placeable(round, need("R-04"), IT, new BigDecimal("9")));
        assertEquals(new BigDecimal("9"), edits().placeable(round, need("R-02"), IT, new BigDecimal("9")));
        rate(round, "R-04", IT, "3");
        rate(round, "R-02", CC, "1");
        rate(round, "R-06", CC, "9");
        plan = plan.with(edits().reveal(round));
        assertEquals(List.of("R-06 9", "R-02 8", "R-04 3"), Spread.of(plan, round).stream()
                .map(spread -> spread.requirement().code() + " " + spread.settled()).toList());
        assertEquals("8", Marks.of(plan, need("R-02"), Measure.DOTS).orElseThrow().points().toPlainString());
    }

    @Test
    void whoWritesTwiceHasWrittenOnceAndTheLabelTellsNoFigure() {
        plan = plan.with(edits().open(Rated.of(Measure.VALUE), Raters.SIDES));
        var round = RatingRound.of(plan).getFirst();
        rate(round, "R-02", IT, "1");
        var again = edits().rate(round, need("R-02"), IT, new BigDecimal("5"));
        plan = plan.with(again);
        assertEquals(List.of(new BigDecimal("5")), plan.referring(Rating.class, round.id()).stream()
                .map(Rating::points)
                .toList());
        assertFalse(again.label().contains("5"));
    }

    @Test
    void anOwnCriterionLeavesWithItsFiguresAndRounds() {
        var criterion = new OwnCriterion(ids.next(OwnCriterion.class), "Mood", 10, Measure.OWN,
                OwnCriterion.Better.MORE, Side.CC, 9);
        plan = plan.with(figures().add(criterion));
        plan = plan.with(figures().figure(need("R-02"), Rated.of(criterion), new BigDecimal("4")));
        plan = plan.with(edits().open(Rated.of(criterion), Raters.SIDES));
        rate(RatingRound.of(plan).getFirst(), "R-02", CC, "3");
        int before = DemoPlan.plan().size();
        assertEquals(before + 4, plan.size());
        plan = plan.with(figures().remove(criterion));
        assertEquals(before, plan.size());
    }

    @Test
    void howSureTheSidesAreStandsBesideAFigureAndCountsNothing() {
        var before = Marks.of(plan, need("R-02"), Measure.EFFORT).orElseThrow();
        plan = plan.with(figures().certain(need("R-02"), Rated.of(Measure.EFFORT), Confidence.LOW));
        assertEquals(List.of(Confidence.LOW), plan.all(Certainty.class).stream().map(Certainty::level).toList());
        assertEquals(before, Marks.of(plan, need("R-02"), Measure.EFFORT).orElseThrow());
        plan = plan.with(figures().certain(need("R-02"), Rated.of(Measure.EFFORT), Confidence.HIGH));
        assertEquals(List.of(Confidence.HIGH), plan.all(Certainty.class).stream().map(Certainty::level).toList());
        plan = plan.with(figures().certain(need("R-02"), Rated.of(Measure.EFFORT), Confidence.HIGH));
        assertEquals(0, plan.all(Certainty.class).size());
        assertEquals(List.of(Optional.of(Confidence.LOW), Optional.empty()),
                List.of(Certainty.level(" l"), Certainty.level("perhaps")));
    }

    @Test
    void aFigureIsGivenAndTakenAway() {
        plan = plan.with(figures().figure(need("R-34"), Rated.of(Measure.REACH), new BigDecimal("120")));
        assertEquals("120", Marks.of(plan, need("R-34"), Measure.REACH).orElseThrow().points().toPlainString());
        plan = plan.with(figures().figure(need("R-34"), Rated.of(Measure.REACH), null));
        assertEquals(List.of(), plan.referring(Mark.class, need("R-34").id()));
    }

    private void rate(RatingRound round, String code, Rater rater, String points) {
        plan = plan.with(edits().rate(round, need(code), rater, new BigDecimal(points)));
    }

    private String effort(String code) {
        var figure = Marks.of(plan, need(code), Measure.EFFORT).orElseThrow();
        return figure.points().toPlainString() + " " + figure.source();
    }

    private BlindEdits edits() {
        return new BlindEdits(plan, ids, DemoPlan.TODAY);
    }

    private PrioritiesEdits figures() {
        return new PrioritiesEdits(plan, ids);
    }

    private Requirement need(String code) {
        return (Requirement) plan.find(Code.of(code)).orElseThrow();
    }
}
