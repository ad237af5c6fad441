package app.tandem.plan.backlog.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Kano's table, whole, and what the answers of two sides come to.
class KanoTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final Requirement need = need("R-01");
    private final Requirement other = need("R-02");
    private final RatingRound round = new RatingRound(Id.of(RatingRound.class, "k"), 1, DAY, null, Measure.KANO,
            null, RatingRound.Raters.PEOPLE, DAY);

    /// Berger et al. 1993, p. 8: lines like, must-be, neutral, live with, dislike when it is there.
    @Test
    void everyPairOfAnswersIsReadAsPublished() {
        var table = new ArrayList<String>();
        for (int there = 1; there <= Kano.ANSWERS; there++) {
            var line = new StringBuilder();
            for (int missing = 1; missing <= Kano.ANSWERS; missing++) {
                line.append(Kano.of(there, missing).name().charAt(0)).append(' ');
            }
            table.add(line.toString().strip());
        }
        assertEquals(List.of("Q A A A O", "R I I I M", "R I I I M", "R I I I M", "R R R R Q"), table);
    }

    @Test
    void theSidesWeighTheSameAndBetweenEqualsWhatMustBeComesFirst() {
        var plan = plan(round, rating("1", need, Side.IT, "13"), rating("2", need, Side.CC, "25"),
                rating("3", need, Side.CC, "35"), rating("4", need, Side.CC, "25"));
        var tally = Objects.requireNonNull(KanoTally.latest(plan).get(need.id()));
        assertEquals(List.of(Kano.MUST_BE, true, Optional.of(Kano.ATTRACTIVE), Optional.of(Kano.MUST_BE),
                Optional.empty()), List.of(tally.result(), tally.contested(), tally.result(Side.IT),
                tally.result(Side.CC), tally.result(Side.PMO)));
        assertEquals("0.5 -0.5", tally.better().stripTrailingZeros() + " "
                + tally.worse().stripTrailingZeros());
    }

    /// Four answers A, O, M, I: each half of the sum.
    @Test
    void whatIsGainedAndLostIsASharesOfThoseWhoCare() {
        var plan = plan(round, rating("1", need, Side.CC, "12"), rating("2", need, Side.CC, "15"),
                rating("3", need, Side.CC, "35"), rating("4", need, Side.CC, "33"), rating("5", need, Side.CC, "15"));
        var tally = Objects.requireNonNull(KanoTally.latest(plan).get(need.id()));
        assertEquals(Kano.ONE_DIMENSIONAL, tally.result());
        assertEquals("0.60 -0.60", tally.better().setScale(2, RoundingMode.HALF_UP) + " "
                + tally.worse().setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void whatMustBeThereComesFirstAndWhatWasNotAskedLacksAnAnswer() {
        var plan = plan(round, need("R-03"), rating("1", need, Side.IT, "33"), rating("2", other, Side.IT, "15"));
        var list = PriorityList.requirements(plan, Formula.KANO);
        assertEquals(List.of("1 R-02 2", "2 R-01 0"), list.lines().stream()
                .map(line -> line.rank() + " " + line.item().code() + " " + line.score()).toList());
        assertEquals(List.of("R-03"), list.unrated().stream().map(each -> each.item().code().toString()).toList());
    }

    @Test
    void aBlindRoundSaysNothing() {
        var plan = plan(round.withRevealed(null), rating("1", need, Side.IT, "15"));
        assertEquals(0, KanoTally.latest(plan).size());
        assertEquals(0, PriorityList.requirements(plan, Formula.KANO).lines().size());
    }

    private Plan plan(Row... rows) {
        var all = new ArrayList<Row>(List.of(need, other));
        all.addAll(List.of(rows));
        return Plan.of(all);
    }

    private static Requirement need(String code) {
        return Requirement.captured(Id.of(Requirement.class, code), Code.of(code), "Need " + code,
                Requirement.Origin.JOINT, DAY);
    }

    private static Rating rating(String id, Requirement need, Side side, String points) {
        return new Rating(Id.of(Rating.class, id), Id.of(RatingRound.class, "k"), need.id(), side, null,
                new java.math.BigDecimal(points));
    }
}
