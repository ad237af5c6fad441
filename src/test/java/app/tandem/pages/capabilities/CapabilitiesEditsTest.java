package app.tandem.pages.capabilities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.TimeClass;
import app.tandem.plan.backlog.catalogue.CatalogueEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What can be done to capabilities, as edits.
class CapabilitiesEditsTest {

    private final Ids ids = Ids.seeded(7, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void anEmptyPlanCanPickAllThirtyFiveAndNoneTwice() {
        var empty = Plan.of(List.of(Workspace.named("New")));
        var all = List.of(CatalogueEntry.values());
        var picked = empty.with(edits(empty).pick(all));
        assertEquals(35, picked.coded(Capability.class).size());
        assertEquals("Virtual queue and call-back", capability(picked, "C-04").title());
        assertEquals("Channels", capability(picked, "C-04").domain());
        assertEquals(List.of(), edits(picked).pick(all).changes());
    }

    @Test
    void anotherClassThanRatedHoldsWithItsReasonUntilItIsGivenBack() {
        var demo = DemoPlan.plan();
        var routing = capability(demo, "C-01");
        assertEquals(TimeClass.MIGRATE, routing.timeClass());
        var decided = demo.with(edits(demo).override(routing, TimeClass.TOLERATE, " Until 2028 "));
        assertEquals(TimeClass.TOLERATE, capability(decided, "C-01").timeClass());
        assertEquals("Until 2028", capability(decided, "C-01").timeReason());
        var back = decided.with(edits(decided).override(capability(decided, "C-01"), null, ""));
        assertEquals(routing, capability(back, "C-01"));
    }

    @Test
    void ratingsDecideTheClass() {
        var demo = DemoPlan.plan();
        var rated = demo.with(edits(demo).rate(capability(demo, "C-08"), 4, 4));
        assertEquals(TimeClass.INVEST, capability(rated, "C-08").timeClass());
    }

    private CapabilitiesEdits edits(Plan plan) {
        return new CapabilitiesEdits(plan, ids, DemoPlan.TODAY);
    }

    private static Capability capability(Plan plan, String code) {
        return (Capability) plan.find(Code.of(code)).orElseThrow();
    }
}
