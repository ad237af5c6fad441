package app.tandem.pages.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.FitRound;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.roadmap.Constraint;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardEditsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Requirement R1 = need("R-01", 1);
    private static final Requirement R2 = need("R-02", 2);
    private static final Requirement R3 = need("R-03", 3);
    private static final Capability C1 = offer("C-01", 1);
    private static final Capability C2 = offer("C-02", 2);
    private static final Fit FIT = Fit.linked(Id.of(Fit.class, "f"), R1, C2, TODAY);
    private static final Plan PLAN = Plan.of(List.of(R1, R2, R3, C1, C2, FIT));

    @Test
    void a_new_requirement_stands_last_and_has_the_next_code() {
        var after = PLAN.with(edits(PLAN).require(" Swaps ", Side.CC));
        var added = Columns.requirements(after).getLast();
        assertEquals("R-04 Swaps 4 CC_MANAGEMENT",
                "%s %s %d %s".formatted(added.code(), added.title(), added.rank(), added.origin()));
    }

    @Test
    void linking_twice_is_refused() {
        assertEquals(Optional.empty(), edits(PLAN).link(R1, C2));
        assertEquals("Link R-01 to C-01", edits(PLAN).link(R1, C1).orElseThrow().label());
    }

    @Test
    void ticking_again_takes_the_tick_back() {
        var ticked = PLAN.with(edits(PLAN).tick(FIT, Side.IT));
        assertEquals(FIT.ticked(Side.IT, null, TODAY), ticked.get(FIT.id()));
        assertEquals(PLAN, ticked.with(edits(ticked).tick(ticked.get(FIT.id()), Side.IT)));
    }

    @Test
    void another_condition_keeps_the_ticks_and_another_coverage_does_not() {
        var ticked = FIT.ticked(Side.IT, null, TODAY);
        var plan = PLAN.with(Edit.put("Tick", ticked));
        var described = ticked.withCondition("After the upgrade");
        assertEquals(described, plan.with(edits(plan).describe(ticked, described)).get(FIT.id()));
        var better = described.withCoverage(Coverage.MOST);
        assertEquals(better.unticked(), plan.with(edits(plan).describe(ticked, better)).get(FIT.id()));
    }

    @Test
    void a_deleted_requirement_takes_its_fits_and_rounds_along() {
        var round = FitRound.next(PLAN, FIT, Id.of(FitRound.class, "x"), TODAY);
        var plan = PLAN.with(Edit.put("Round", round));
        var edit = edits(plan).remove(R1);
        assertEquals("Delete R-01 and 1 link", edit.label());
        assertEquals(Plan.of(List.of(R2, R3, C1, C2)), plan.with(edit));
    }

    @Test
    void a_deleted_capability_leaves_its_constraint_behind_without_it() {
        var constraint = supportEnds(C1.id());
        var plan = PLAN.with(Edit.put("Add", constraint));
        assertEquals(Plan.of(List.of(R1, R2, R3, C2, FIT, supportEnds(null))),
                plan.with(edits(plan).remove(C1)));
    }

    @Test
    void a_card_moves_past_its_shown_neighbour() {
        var after = PLAN.with(edits(PLAN).move(List.of(R1, R3), R1, 1).orElseThrow());
        assertEquals(List.of("R-02", "R-03", "R-01"),
                Columns.requirements(after).stream().map(each -> each.code().toString()).toList());
        assertEquals(Optional.empty(), edits(PLAN).move(List.of(R1, R3), R3, 1));
    }

    @Test
    void untangling_sets_capabilities_opposite_what_they_answer() {
        var after = PLAN.with(edits(PLAN).untangle());
        assertEquals(List.of("C-02", "C-01"),
                Columns.capabilities(after).stream().map(each -> each.code().toString()).toList());
    }

    private static BoardEdits edits(Plan plan) {
        var clock = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new BoardEdits(plan, Ids.seeded(1, clock), TODAY);
    }

    private static Constraint supportEnds(@Nullable Id<Capability> of) {
        return new Constraint(Id.of(Constraint.class, "k"), "Support ends", Constraint.Type.END_OF_SUPPORT,
                TODAY, null, Constraint.Strength.HARD, of, null);
    }

    private static Requirement need(String code, int rank) {
        return Requirement.captured(Id.of(Requirement.class, code), Code.of(code), "Need " + code,
                Requirement.Origin.FRONTLINE, TODAY).withRank(rank);
    }

    private static Capability offer(String code, int rank) {
        return Capability.offered(Id.of(Capability.class, code), Code.of(code), "Offer " + code, "Channels",
                TODAY)
                .withRank(rank);
    }
}
