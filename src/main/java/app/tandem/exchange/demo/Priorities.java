package app.tandem.exchange.demo;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Mark;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.OwnCriterion;
import app.tandem.plan.backlog.priority.OwnCriterion.Better;
import app.tandem.plan.backlog.priority.Rating;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.backlog.priority.RatingRound.Raters;
import app.tandem.plan.session.PlanningSession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How Northmere's two sides rated their needs: in the open at the summer session, blind before the winter's.
record Priorities(Source source) {

    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 10);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 18);
    private static final LocalTime BEFORE_THE_DOORS_OPEN = LocalTime.of(7, 30);

    private static final List<Measure> COLUMNS = List.of(Measure.USER_VALUE, Measure.TIME_CRITICALITY,
            Measure.RISK_REDUCTION, Measure.EFFORT, Measure.REACH, Measure.IMPACT, Measure.CONFIDENCE);

    /// Contacts reached are thousands a year.
    private static final String FIGURES = """
            R-01 13 13 20  5   12 3    0.8
            R-02  8  8  2  2  240 1    1
            R-03 13  8 20 20 1900 2    0.8
            R-04 20  8  5 13 1500 2    0.5
            R-05  8  5  3  5 1100 1    0.8
            R-06  8 13 13  5  310 2    1
            R-09  5  8 13  3 1900 0.5  0.8
            R-10  3  5 13  3 1900 0.5  0.8
            R-11 13  5  2 13  420 2    0.5
            R-12  8  5  2  8  260 1    0.5
            R-13  8 13  5  3  180 2    1
            R-14  8  8  5  5 1900 0.5  0.8
            R-17  8  8  3  3  600 1    1
            R-18  8  5  2  5  900 1    0.5
            R-19 13  3  2  8 1400 1    0.5
            R-21  3  5 13  5 1700 0.25 0.8
            R-23  5  3  2  2  350 0.5  1
            R-24  8  8  5  3 1900 0.5  1
            R-25  8  3  5  8 1300 1    0.5
            R-28  5  5 13 13 1900 0.5  0.8
            R-33  8  8  5  8 1900 0.5  0.8
            R-39 13  8 13  5  500 2    0.8
            """;

    /// Where the sides stood apart in the summer: what IT wrote and what the center wrote.
    private static final Map<String, List<Integer>> APART =
            Map.of("R-10", List.of(5, 3), "R-19", List.of(3, 5), "R-27", List.of(2, 4),
                    "R-32", List.of(4, 2));

    private static final Set<String> STILL_UNSEEN = Set.of("R-01", "R-03", "R-04", "R-06", "R-09", "R-21");

    List<Chapter> chapters() {
        return List.of(
                Chapter.on(SUMMER, BEFORE_THE_DOORS_OPEN, "Aisha Okafor", (plan, _) -> figures(plan)),
                Chapter.on(SUMMER, BEFORE_THE_DOORS_OPEN.plusMinutes(5), "Luca Moretti",
                        (plan, _) -> summer(plan)),
                Chapter.on(AUTUMN, Source.MORNING, "Carla Jensen", (plan, _) -> autumn(plan)));
    }

    private Edit figures(Plan plan) {
        var rows = new ArrayList<Row>();
        for (var line : FIGURES.lines().toList()) {
            var words = line.split(" +");
            var need = Source.get(plan, Requirement.class, words[0]);
            for (int i = 0; i < COLUMNS.size(); i++) {
                rows.add(new Mark(source.next(Mark.class), need.id(), COLUMNS.get(i), null,
                        new BigDecimal(words[i + 1])));
            }
        }
        rows.add(criterion(Words.of("demo.criterion.value"), 40, Measure.VALUE, Better.MORE));
        rows.add(criterion(Words.of("demo.criterion.urgency"), 30, Measure.URGENCY, Better.MORE));
        rows.add(criterion(Words.of("demo.criterion.effort"), 30, Measure.EFFORT, Better.LESS));
        return Edit.put(Words.of("demo.edit.figures"), rows);
    }

    private OwnCriterion criterion(String title, int weight, Measure measure, Better better) {
        return new OwnCriterion(source.next(OwnCriterion.class), title, weight, measure, better,
                Side.JOINT, 0);
    }

    private Edit summer(Plan plan) {
        var round = round(plan, 1, SUMMER, Measure.VALUE).withRevealed(SUMMER);
        var rows = new ArrayList<Row>(List.of(round));
        for (var need : plan.coded(Requirement.class)) {
            var apart = APART.getOrDefault(need.code().toString(), List.of(need.value(), need.value()));
            rows.add(rating(round, need, Side.IT, apart.getFirst()));
            rows.add(rating(round, need, Side.CC, apart.getLast()));
        }
        return Edit.put(Words.with("demo.edit.rated", 1), rows);
    }

    /// The center is through with the Musts, IT is not yet, and nobody sees a figure.
    private Edit autumn(Plan plan) {
        var round = round(plan, 2, AUTUMN, Measure.URGENCY);
        var rows = new ArrayList<Row>(List.of(round));
        for (var need : plan.coded(Requirement.class)) {
            if (!STILL_UNSEEN.contains(need.code().toString())) continue;
            rows.add(rating(round, need, Side.CC, need.urgency()));
            if (need.code().number() < 6) rows.add(rating(round, need, Side.IT, need.urgency() - 1));
        }
        return Edit.put(Words.with("demo.edit.rated", 2), rows);
    }

    private RatingRound round(Plan plan, int number, LocalDate day, Measure measure) {
        var session = Source.get(plan, PlanningSession.class, "S" + (number + 3));
        return new RatingRound(source.next(RatingRound.class), number, day, session.id(), measure, null,
                Raters.SIDES, null);
    }

    private Rating rating(RatingRound round, Requirement need, Side side, int points) {
        return new Rating(source.next(Rating.class), round.id(), need.id(), side, null,
                BigDecimal.valueOf(points));
    }
}
