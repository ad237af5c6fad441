package app.tandem.plan.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Stalemate.Act;
import app.tandem.plan.backlog.Stalemate.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StalemateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Id<Person> ANNA = Id.of(Person.class, "anna");
    private static final Requirement NEED = Requirement.captured(Id.of(Requirement.class, "r"),
            Code.of("R-01"), "Call-back", Requirement.Origin.FRONTLINE, DAY);
    private static final Requirement OWNED = NEED.with().ownerIt(ANNA).ownerCc(ANNA).build();
    private static final Capability OFFER = Capability.offered(Id.of(Capability.class, "c"),
            Code.of("C-01"), "Virtual hold", "Channels", DAY);
    private static final Fit FIT = Fit.linked(Id.of(Fit.class, "f"), NEED, OFFER, DAY);

    @Test
    void two_weeks_without_a_word_are_silence() {
        assertEquals(List.of(), stuck(14, OWNED));
        assertEquals(List.of(new Found(Set.of(Reason.SILENT), Act.LINK)), stuck(15, OWNED));
        assertEquals(List.of(), stuck(15, OWNED, OFFER, FIT, round(1, Coverage.SOME, Coverage.HALF)));
    }

    @Test
    void an_owner_on_one_side_only_is_named_at_once() {
        assertEquals(List.of(new Found(Set.of(Reason.ONE_SIDED), Act.NAME_OWNER)),
                stuck(0, NEED.withOwnerIt(ANNA)));
        assertEquals(List.of(), stuck(0, NEED));
    }

    @Test
    void more_than_three_rounds_go_to_the_table() {
        var rows = new ArrayList<Row>(List.of(OWNED, OFFER, FIT));
        for (int number = 1; number <= 3; number++) {
            rows.add(round(number, Coverage.values()[number], Coverage.values()[number + 1]));
        }
        assertEquals(List.of(), stuck(0, rows.toArray(Row[]::new)));
        rows.add(round(4, Coverage.MOST, Coverage.FULL));
        assertEquals(List.of(new Found(Set.of(Reason.MANY_ROUNDS), Act.SESSION)),
                stuck(0, rows.toArray(Row[]::new)));
    }

    @Test
    void no_plan_takes_everything_for_stalled() {
        var plan = Workspace.named("Plan");
        assertThrows(IllegalArgumentException.class, () -> plan.withStalledAfterRounds(0));
    }

    private record Found(Set<Reason> reasons, Act act) {}

    private static List<Found> stuck(int days, Row... rows) {
        return Stalemate.all(Plan.of(List.of(rows)), DAY.plusDays(days)).stream()
                .map(each -> new Found(each.reasons(), each.act())).toList();
    }

    private static FitRound round(int number, Coverage before, Coverage after) {
        return new FitRound(Id.of(FitRound.class, "x" + number), FIT.id(), number, DAY, null, before, after,
                "", "", 1, false, false);
    }
}
