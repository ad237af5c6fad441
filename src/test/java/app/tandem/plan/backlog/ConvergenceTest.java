package app.tandem.plan.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvergenceTest {

    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
    private static final LocalDate MAY_9 = LocalDate.of(2026, 5, 9);
    private static final LocalDate MAY_20 = LocalDate.of(2026, 5, 20);
    private static final Requirement NEED = need("r", "R-01");
    private static final Requirement OTHER = need("s", "R-02");
    private static final Capability OFFER = Capability.offered(Id.of(Capability.class, "c"),
            Code.of("C-01"), "Virtual hold", "Channels", MAY_1);
    private static final Fit FIT = Fit.linked(Id.of(Fit.class, "f"), NEED, OFFER, MAY_1)
            .withCoverage(Coverage.MOST);

    @Test
    void a_tick_counts_where_it_stood_and_another_one_since_it_was_given() {
        var fit = FIT.ticked(Side.IT, null, MAY_1).ticked(Side.CC, null, MAY_20);
        var plan = Plan.of(List.of(NEED, OTHER, OFFER, fit, round(1, MAY_1, Coverage.UNKNOWN, Coverage.MOST),
                round(2, MAY_9, Coverage.MOST, Coverage.MOST)));
        assertEquals(new Convergence(List.of(new Convergence.Step(1, 0, 1, 1), new Convergence.Step(2, 1, 0, 1))),
                Convergence.of(plan));
        assertEquals("After round 2, 1 of 2 are agreed, 0 by one side only, 1 open",
                ConvergenceDrawing.finding(Convergence.of(plan)));
    }

    @Test
    void a_tick_that_was_taken_back_still_counts_in_the_round_in_which_it_stood() {
        var plan = Plan.of(List.of(NEED, OFFER, FIT, round(1, MAY_1, Coverage.UNKNOWN, Coverage.SOME),
                round(2, MAY_9, Coverage.SOME, Coverage.MOST)));
        assertEquals(new Convergence(List.of(new Convergence.Step(1, 0, 1, 0), new Convergence.Step(2, 0, 0, 1))),
                Convergence.of(plan));
    }

    @Test
    void without_rounds_there_is_no_step() {
        assertEquals(new Convergence(List.of()), Convergence.of(Plan.of(List.of(NEED, OFFER, FIT))));
    }

    @Test
    void every_step_counts_every_requirement_and_the_last_one_is_today() {
        var plan = DemoPlan.plan();
        var steps = Convergence.of(plan).steps();
        int needs = Columns.requirements(plan).size();
        assertEquals(steps.stream().map(_ -> needs).toList(), steps.stream().map(Convergence.Step::all).toList());
        assertEquals(Columns.requirements(plan).stream().filter(need -> Answer.of(plan, need).agreed()).count(),
                steps.getLast().agreed());
    }

    @Test
    void going_through_the_rounds_again_gives_the_fit_as_it_is() {
        var plan = DemoPlan.plan();
        for (var fit : plan.all(Fit.class)) assertEquals(fit.coverage(), Replay.of(plan, fit).coverage());
    }

    @Test
    void what_was_assessed_between_rounds_is_a_step_of_its_own() {
        var first = round(1, MAY_1, Coverage.UNKNOWN, Coverage.SOME);
        var second = round(2, MAY_9, Coverage.HALF, Coverage.HALF);
        var replay = Replay.of(Plan.of(List.of(NEED, OFFER, FIT.withAssessed(MAY_20), first, second)), FIT
                .withAssessed(MAY_20));
        assertEquals(List.of("1 SOME", "0 HALF", "2 HALF", "0 MOST"),
                replay.steps().stream().map(step -> step.round() + " " + step.after()).toList());
    }

    @Test
    void hints_name_what_would_help_and_are_none_when_all_is_there() {
        var plan = Plan.of(List.of(OFFER.withSystem("Aspect")));
        assertEquals(List.of(Hint.NO_MEASURE, Hint.SEVERAL_NEEDS, Hint.SOLUTION_NAMED, Hint.NO_OWNER_IT,
                        Hint.NO_OWNER_CC),
                List.copyOf(Hint.of(plan, NEED.withStatement("Aspect calls back and asks and thanks"))));
        var anna = Id.of(Person.class, "anna");
        assertEquals(List.of(), List.copyOf(Hint.of(plan, NEED.with().measure("95 % in 5 min")
                .statement("Callers are called back").ownerIt(anna).ownerCc(anna).build())));
    }

    private static FitRound round(int number, LocalDate on, Coverage before, Coverage after) {
        return new FitRound(Id.of(FitRound.class, "x" + number), FIT.id(), number, on, null, before, after, "a",
                "b", 1, number == 2, false);
    }

    private static Requirement need(String id, String code) {
        return Requirement.captured(Id.of(Requirement.class, id), Code.of(code), "Call-back",
                Requirement.Origin.FRONTLINE, MAY_1);
    }
}
