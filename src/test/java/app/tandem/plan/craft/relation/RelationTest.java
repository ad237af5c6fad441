package app.tandem.plan.craft.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Impact;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Archiving;
import app.tandem.plan.craft.CheckStep;
import app.tandem.plan.craft.Merging;
import app.tandem.plan.craft.Occasion;
import app.tandem.plan.craft.Template;
import app.tandem.plan.craft.relation.Relation.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationTest {

    private static final Plan DEMO = DemoPlan.plan();

    @Test
    void both_ends_tell_it() {
        var plan = with(DEMO, "R-04", Kind.BLOCKS, "R-15");
        assertEquals(List.of("blocks R-15"), told(plan, "R-04"));
        assertEquals(List.of("is blocked by R-04"), told(plan, "R-15"));
        assertEquals(true, Ties.of(plan).blocked(Code.of("R-15")));
        assertEquals(false, Ties.of(plan).blocked(Code.of("R-04")));
    }

    @Test
    void what_is_put_away_or_delivered_blocks_nothing() {
        var plan = with(DEMO, "R-04", Kind.BLOCKS, "R-15");
        assertEquals(false, Ties.of(plan.with(Archiving.putAway(List.of(item(plan, "R-04")))))
                .blocked(Code.of("R-15")));
        var delivered = plan.with(Edit.put("Deliver",
                ((Requirement) item(plan, "R-04")).withStatus(Requirement.Status.DELIVERED)));
        assertEquals(false, Ties.of(delivered).blocked(Code.of("R-15")));
    }

    @Test
    void nothing_waits_for_itself_by_way_of_others() {
        var plan = with(with(DEMO, "R-04", Kind.BLOCKS, "R-15"), "R-15", Kind.BLOCKS, "I-05");
        var refused = assertThrows(IllegalArgumentException.class, () -> with(plan, "I-05", Kind.BLOCKS, "R-04"));
        assertEquals("I-05 cannot block R-04: they would wait for one another (I-05 → R-04 → R-15 → I-05)",
                refused.getMessage());
        assertEquals(List.of("blocks R-15", "has to do with I-05"), told(with(plan, "I-05", Kind.RELATES, "R-04"),
                "R-04"));
    }

    @Test
    void it_is_said_once_and_being_related_is_the_same_both_ways() {
        var plan = with(DEMO, "R-04", Kind.RELATES, "C-11");
        assertThrows(IllegalArgumentException.class, () -> with(plan, "C-11", Kind.RELATES, "R-04"));
        assertThrows(IllegalArgumentException.class, () -> with(plan, "R-04", Kind.RELATES, "R-04"));
    }

    @Test
    void it_is_part_of_what_a_deletion_touches_and_goes_along_in_a_merge() {
        var plan = with(DEMO, "R-37", Kind.REPLACES, "R-25");
        assertEquals(1, Impact.of(plan, item(plan, "R-37")).others().stream()
                .filter(Relation.class::isInstance).count());
        var merged = plan.with(Merging.of(occasion(plan), (Requirement) item(plan, "R-37"),
                (Requirement) item(plan, "R-38")));
        assertEquals(List.of("replaces R-25"), told(merged, "R-38"));
    }

    @Test
    void a_checklist_tells_how_many_are_done() {
        var code = Code.of("R-04");
        var ids = Ids.system();
        var plan = DEMO.with(Edit.put("Steps", new CheckStep(ids.next(CheckStep.class), code, "Ask", true, 1),
                new CheckStep(ids.next(CheckStep.class), code, "Measure", false, 2)));
        assertEquals(Optional.of("1/2"), CheckStep.progress(plan, code));
        assertEquals(Optional.empty(), CheckStep.progress(plan, Code.of("R-05")));
    }

    @Test
    void a_template_fills_what_is_empty_only() {
        var bare = (Requirement) item(DEMO, "R-04");
        var duty = Template.all(DEMO).get(2);
        var begun = duty.begun(bare.with().statement("").measure("").build());
        assertEquals(List.of(duty.statement(), duty.measure()), List.of(begun.statement(), begun.measure()));
        var written = bare.with().statement("Ours").measure("9 of 10").build();
        assertEquals(written, duty.begun(written));
    }

    private static List<String> told(Plan plan, String code) {
        return Ties.of(plan).on(Code.of(code)).stream().map(tie -> tie.words() + " " + tie.other().code()).toList();
    }

    private static Plan with(Plan plan, String from, Kind kind, String to) {
        return plan.with(Relation.add(occasion(plan), item(plan, from), item(plan, to), kind));
    }

    private static Occasion occasion(Plan plan) {
        return new Occasion(plan, Ids.system(), DemoPlan.TODAY);
    }

    private static Coded item(Plan plan, String code) {
        return plan.find(Code.of(code)).orElseThrow();
    }
}
