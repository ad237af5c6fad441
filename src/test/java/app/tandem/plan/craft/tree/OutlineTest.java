package app.tandem.plan.craft.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Goal;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Occasion;
import app.tandem.plan.roadmap.Initiative;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final Plan DEMO = DemoPlan.plan();

    @Test
    void every_requirement_stands_in_it_once_under_its_initiative_and_its_goal() {
        var codes = Outline.of(DEMO).lines().stream().map(Outline.Line::item)
                .filter(Requirement.class::isInstance).map(Coded::code).sorted().toList();
        assertEquals(Columns.requirements(DEMO).stream().map(Coded::code).sorted().toList(), codes);
        assertEquals(List.of("G4", "I-11", "R-04"), way(DEMO, "R-04"));
    }

    @Test
    void a_part_stands_under_what_it_is_a_part_of_however_deep() {
        var plan = under(under(DEMO, "R-05", "R-04"), "R-18", "R-05");
        assertEquals(List.of("G4", "I-11", "R-04", "R-05", "R-18"), way(plan, "R-18"));
        var up = new Placing(occasion(plan), need(plan, "R-18")).up().orElseThrow();
        assertEquals(List.of("G4", "I-11", "R-04", "R-18"), way(plan.with(up), "R-18"));
    }

    @Test
    void nothing_becomes_a_part_of_its_own_part() {
        var plan = under(under(DEMO, "R-05", "R-04"), "R-18", "R-05");
        var refused = assertThrows(IllegalArgumentException.class, () -> under(plan, "R-04", "R-18"));
        assertEquals("R-04 cannot be a part of its own part: R-18 → R-05 → R-04.", refused.getMessage());
    }

    @Test
    void under_an_initiative_it_is_delivered_by_it_and_under_a_goal_it_serves_it() {
        var plan = under(DEMO, "R-04", "I-05");
        assertEquals(List.of("G4", "I-05", "R-04"), way(plan, "R-04"));
        assertEquals(List.of("G3", "I-05", "R-04"), way(under(plan, "R-04", "G3"), "R-04"));
    }

    @Test
    void what_is_not_wanted_stays_out_unless_something_wanted_is_a_part_of_it() {
        var plan = under(DEMO, "R-05", "R-04");
        assertEquals(List.of("G4", "I-11", "R-04", "R-05"), Outline.of(plan, List.of(need(plan, "R-05"))).lines()
                .stream().map(line -> line.item().code().toString()).toList());
    }

    @Test
    void it_is_as_deep_as_it_is_long() {
        var lines = Outline.of(under(DEMO, "R-05", "R-04")).lines();
        var part = lines.stream().filter(line -> line.item().code().equals(Code.of("R-05"))).findFirst();
        assertEquals(Optional.of(3), part.map(Outline.Line::depth));
        assertEquals(DEMO.all(Goal.class).size(), lines.stream().filter(line -> line.item() instanceof Goal).count());
        assertEquals(true, lines.stream().anyMatch(line -> line.item() instanceof Initiative));
    }

    private static List<String> way(Plan plan, String code) {
        var way = new java.util.ArrayList<String>();
        for (var line : Outline.of(plan).lines()) {
            while (way.size() > line.depth()) way.removeLast();
            way.add(line.item().code().toString());
            if (line.item().code().equals(Code.of(code))) return way;
        }
        return List.of();
    }

    private static Plan under(Plan plan, String child, String target) {
        Edit edit = new Placing(occasion(plan), need(plan, child)).under(plan.find(Code.of(target)).orElseThrow());
        return plan.with(edit);
    }

    private static Occasion occasion(Plan plan) {
        return new Occasion(plan, Ids.system(), DemoPlan.TODAY);
    }

    private static Requirement need(Plan plan, String code) {
        return plan.find(Code.of(code)).map(Requirement.class::cast).orElseThrow();
    }
}
