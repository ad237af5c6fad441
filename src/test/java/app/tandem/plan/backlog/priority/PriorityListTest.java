package app.tandem.plan.backlog.priority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The order of a plan under each formula, and what a blind round says about it.
class PriorityListTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final Requirement callBack = need("R-01", Moscow.MUST, 4);
    private final Requirement oneLogin = need("R-02", Moscow.SHOULD, 5);
    private final Requirement social = need("R-03", Moscow.COULD, 0);

    private final Plan plan = Plan.of(List.of(callBack, oneLogin, social,
            mark(callBack, Measure.EFFORT, "8"), mark(oneLogin, Measure.EFFORT, "2")));

    /// The demo's own figures, as its source states them.
    @Test
    void theInitiativesOfTheDemoAreInTheOrderOfTheirWsjf() throws IOException {
        var expected = new TreeMap<String, Double>();
        try (var in = DemoPlan.class.getResourceAsStream("demo-plan.json")) {
            for (var item : new ObjectMapper().readTree(in).get("initiatives")) {
                expected.put(item.get("id").asText(), item.get("wsjf").asDouble());
            }
        }
        var list = PriorityList.initiatives(DemoPlan.plan(), Formula.WSJF);
        var found = new TreeMap<String, Double>();
        for (var line : list.lines()) {
            found.put(line.item().code().toString(), line.score().setScale(2, RoundingMode.HALF_EVEN).doubleValue());
        }
        assertEquals(expected, found);
        assertEquals(List.of("1 I-01", "1 I-15", "3 I-02"), list.lines().stream().limit(3)
                .map(line -> line.rank() + " " + line.item().code())
                .toList());
    }

    @Test
    void valueForEffortPutsTheCheapGoodFirstAndNamesWhatLacksFigures() {
        var list = PriorityList.requirements(plan, Formula.VALUE_EFFORT);
        assertEquals(List.of("1 R-02 2.5", "2 R-01 0.5"), list.lines().stream()
                .map(line -> line.rank() + " " + line.item().code() + " " + line.score().toPlainString())
                .toList());
        assertEquals(List.of(new PriorityList.Unrated(social, List.of(Rated.of(Measure.VALUE),
                Rated.of(Measure.EFFORT)))),
                list.unrated());
    }

    @Test
    void mustsComeBeforeEverythingElse() {
        assertEquals(List.of("R-01", "R-02"), PriorityList.requirements(plan, Formula.MOSCOW).lines().stream()
                .map(line -> line.item().code().toString())
                .toList());
    }

    @Test
    void mustsTakeEightOfTenPartsOfTheEffort() {
        var share = MustShare.of(plan);
        assertEquals(new BigDecimal("0.8"), share.share(Moscow.MUST));
        assertEquals(true, share.tooMuch());
        assertEquals(0, new BigDecimal("2").compareTo(share.excess()));
        assertEquals(List.of(social), share.unestimated());
    }

    @Test
    void ownCriteriaWeighByTheirShares() {
        var value = criterion("c1", 75, Measure.VALUE, OwnCriterion.Better.MORE);
        var effort = criterion("c2", 25, Measure.EFFORT, OwnCriterion.Better.LESS);
        var mood = criterion("c3", 0, Measure.OWN, OwnCriterion.Better.MORE);
        var weighed = plan.with(Edit.put("Weigh", value, effort, mood));
        var list = PriorityList.requirements(weighed, Formula.OWN);
        assertEquals(List.of("R-02 98.7", "R-01 72.0"), list.lines().stream()
                .map(line -> line.item().code() + " " + line.score().setScale(1, RoundingMode.HALF_UP))
                .toList());
        assertEquals(List.of(social), list.unrated().stream().map(PriorityList.Unrated::item).toList());
    }

    @Test
    void whatWasWorkedOutIsKeptWhileWeightsChangeAndNotWhenAFigureDoes() {
        var value = criterion("c1", 50, Measure.VALUE, OwnCriterion.Better.MORE);
        var effort = criterion("c2", 50, Measure.EFFORT, OwnCriterion.Better.LESS);
        var first = plan.with(Edit.put("Weigh", value, effort));
        assertEquals(List.of("R-02", "R-01"), codes(first));
        var valued = first.with(Edit.put("Weigh", value.withWeight(100), effort.withWeight(0)));
        assertEquals(List.of("100.00000000", "75.00000000"), scores(valued));
        var marked = valued.with(Edit.put("Rate", oneLogin.withValue(1)));
        assertEquals(List.of("R-01", "R-02"), codes(marked));
        assertEquals(List.of("R-02", "R-01"), codes(valued));
    }

    private static List<String> codes(Plan plan) {
        return PriorityList.requirements(plan, Formula.OWN).lines().stream()
                .map(line -> line.item().code().toString()).toList();
    }

    private static List<String> scores(Plan plan) {
        return PriorityList.requirements(plan, Formula.OWN).lines().stream()
                .map(line -> line.score().toPlainString()).toList();
    }

    @Test
    void aWrittenFormulaTakesThePlaceOfTheWeights() {
        var mood = criterion("Mood", 0, Measure.OWN, OwnCriterion.Better.MORE);
        var written = plan.with(Edit.put("Write", mood,
                Ordering.of(plan).withFormula("value * 10 / (effort - 2) + 0 * mood"),
                new Mark(Id.of(Mark.class, "m1"), callBack.id(), Measure.OWN, mood.id(), new BigDecimal("3")),
                new Mark(Id.of(Mark.class, "m2"), oneLogin.id(), Measure.OWN, mood.id(), new BigDecimal("3"))));
        var list = PriorityList.requirements(written, Formula.OWN);
        assertEquals(List.of("R-01 6.67"), list.lines().stream()
                .map(line -> line.item().code() + " " + line.score().setScale(2, RoundingMode.HALF_UP))
                .toList());
        assertEquals(List.of(new PriorityList.Unrated(oneLogin, List.of()),
                new PriorityList.Unrated(social, List.of(Rated.of(Measure.EFFORT), Rated.of(mood),
                        Rated.of(Measure.VALUE)))), list.unrated());
    }

    @Test
    void aFormulaThatNamesWhatIsGoneScoresNothing() {
        var list = PriorityList.requirements(plan.with(Edit.put("Write",
                Ordering.of(plan).withFormula("value / moods"))), Formula.OWN);
        assertEquals(List.of(0, 3), List.of(list.lines().size(), list.unrated().size()));
    }

    @Test
    void figuresTwoStepsApartAreWorthTalkingAboutAndSidesWeighTheSame() {
        var round = new RatingRound(Id.of(RatingRound.class, "round"), 1, DAY, null, Measure.VALUE, null,
                RatingRound.Raters.PEOPLE, DAY);
        var rated = plan.with(Edit.put("Rate", round,
                rating("1", callBack, Side.IT, "2"), rating("2", callBack, Side.CC, "5"),
                rating("3", callBack, Side.CC, "5"), rating("4", callBack, Side.CC, "5"),
                rating("5", oneLogin, Side.IT, "4"), rating("6", oneLogin, Side.CC, "5")));
        var spreads = Spread.of(rated, round);
        assertEquals(List.of("R-01 3 true 3.5 3", "R-02 1 false 4.5 4"), spreads.stream()
                .map(each -> "%s %d %s %s %s".formatted(each.requirement().code(), each.steps(),
                        each.contested(), each.mean(), each.settled()))
                .toList());
    }

    @Test
    void theCornersOfValueAgainstEffortHaveNames() {
        assertEquals(List.of(Quadrant.QUICK_WIN, Quadrant.BIG_BET, Quadrant.FILL_IN, Quadrant.THINK_TWICE),
                List.of(quadrant("4", "5"), quadrant("5", "8"), quadrant("3", "1"), quadrant("1", "20")));
    }

    private static Quadrant quadrant(String value, String effort) {
        return Quadrant.of(new BigDecimal(value), new BigDecimal(effort));
    }

    private static Requirement need(String code, Moscow moscow, int value) {
        return Requirement.captured(Id.of(Requirement.class, code), Code.of(code), "Need " + code,
                Requirement.Origin.JOINT, DAY).with().moscow(moscow).value(value).build();
    }

    private static Mark mark(Requirement need, Measure measure, String points) {
        return new Mark(Id.of(Mark.class, need.code() + measure.name()), need.id(), measure, null,
                new BigDecimal(points));
    }

    private static OwnCriterion criterion(String id, int weight, Measure source, OwnCriterion.Better better) {
        return new OwnCriterion(Id.of(OwnCriterion.class, id), id, weight, source, better, Side.JOINT, 0);
    }

    private static Rating rating(String id, Requirement need, Side side, String points) {
        return new Rating(Id.of(Rating.class, id), Id.of(RatingRound.class, "round"), need.id(), side, null,
                new BigDecimal(points));
    }
}
