package app.tandem.plan.backlog.priority.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.pairs.PairJudgement.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Orders that come of comparing needs two at a time.
class PairTallyTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final RatingRound round = new RatingRound(Id.of(RatingRound.class, "p"), 1, DAY, null, Measure.PAIRS,
            null, RatingRound.Raters.SIDES, DAY);
    private final List<Row> rows = new ArrayList<>(List.of(round));

    PairTallyTest() {
        for (int i = 1; i <= 5; i++) {
            rows.add(need(i));
            rows.add(new PairNeed(Id.of(PairNeed.class, "n" + i), round.id(), need(i).id(), i));
        }
    }

    @Test
    void everyPairIsAskedOnce() {
        assertEquals(List.of("R-01 R-02", "R-02 R-03", "R-03 R-04", "R-04 R-05", "R-01 R-03", "R-02 R-04",
                "R-03 R-05", "R-01 R-04", "R-02 R-05", "R-01 R-05"), PairTally.pairs(plan(), round).stream()
                .map(pair -> pair.first().code() + " " + pair.second().code()).toList());
    }

    @Test
    void whoWinsEveryPairComesFirstAndIsWhollyConsistent() {
        for (int i = 1; i <= 5; i++) for (int j = i + 1; j <= 5; j++) judge(Side.IT, i, j, Choice.SECOND);
        var tally = PairTally.of(plan(), round);
        assertEquals(List.of("1 R-05 4.0", "2 R-04 3.0", "3 R-03 2.0", "4 R-02 1.0", "5 R-01 0.0"), told(tally));
        assertEquals(Map.of(Side.IT, OptionalDouble.of(1)), tally.consistency());
    }

    /// Five in a ring, each beating the next two: as many circles as five needs can have (Kendall & Babington
    /// Smith 1940: (n³ − n) / 24 = 5).
    @Test
    void aRingHasNoConsistencyAtAll() {
        for (int i = 0; i < 5; i++) for (int on = 1; on <= 2; on++) {
            judge(Side.CC, i + 1, (i + on) % 5 + 1, Choice.FIRST);
        }
        var tally = PairTally.of(plan(), round);
        assertEquals(List.of("1 R-01 2.0", "1 R-02 2.0", "1 R-03 2.0", "1 R-04 2.0", "1 R-05 2.0"), told(tally));
        assertEquals(Map.of(Side.CC, OptionalDouble.of(0)), tally.consistency());
    }

    @Test
    void aLevelPairCountsHalfToBothSidesWeighTheSameAndWhatIsUnsaidIsNotJudged() {
        judge(Side.IT, 1, 2, Choice.LEVEL);
        judge(Side.CC, 1, 2, Choice.FIRST);
        var tally = PairTally.of(plan(), round);
        assertEquals(List.of("1 R-01 0.75", "2 R-02 0.25"), told(tally).subList(0, 2));
        assertEquals(Map.of(Side.IT, OptionalDouble.empty(), Side.CC, OptionalDouble.empty()), tally.consistency());
    }

    private static List<String> told(PairTally tally) {
        return tally.places().stream().map(place -> place.rank() + " " + place.need().code() + " " + place.all())
                .toList();
    }

    private void judge(Side side, int first, int second, Choice choice) {
        rows.add(new PairJudgement(Id.of(PairJudgement.class, "j" + rows.size()), round.id(), need(first).id(),
                need(second).id(), side, null, choice));
    }

    private Plan plan() {
        return Plan.of(rows);
    }

    private static Requirement need(int number) {
        return Requirement.captured(Id.of(Requirement.class, "r" + number), new Code("R", number), "Need " + number,
                Requirement.Origin.JOINT, DAY);
    }
}
