package app.tandem.plan.backlog.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.coverage.ThroughTime.State;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whether each Must is answered in every quarter of the next five years.
class ThroughTimeTest {

    private final Plan plan = DemoPlan.plan();
    private final ThroughTime time = ThroughTime.of(plan, DemoPlan.TODAY);

    /// Support of the old routing ends on 2028-03-31 and its successor is live half a year later.
    @Test
    void theMustThatLosesItsRoutingIsFoundWithItsQuarters() {
        assertEquals(List.of("R-01"), codes(time, State.NOTHING, Period.quarter(2028, 2)).stream()
                .filter(code -> time.losing().stream().anyMatch(need -> need.code().toString().equals(code)))
                .toList());
        assertEquals(List.of(List.of(Period.quarter(2028, 2), Period.quarter(2028, 3))),
                line("R-01").runs(State.NOTHING));
        assertEquals(List.of("C-01 2028-03-31", "C-02 2028-03-31", "I-09 2199-12-31"),
                line("R-01").stretches().stream().map(each -> each.by() + " " + each.to()).toList());
    }

    @Test
    void whatEndsAfterItsSuccessorIsLiveIsPaidForTwice() {
        assertEquals(List.of(List.of(Period.quarter(2028, 1), Period.quarter(2028, 2))),
                line("R-21").runs(State.TWICE));
        assertEquals(List.of(Code.of("C-21"), Code.of("I-08")), line("R-21").moments().stream()
                .filter(moment -> moment.state() == State.TWICE)
                .findFirst().orElseThrow().by());
    }

    @Test
    void whatIsStillToBeDeliveredIsCoveredByNothingUntilThen() {
        assertEquals(List.of(List.of(Period.quarter(2026, 4), Period.quarter(2028, 2))),
                line("R-04").runs(State.NOTHING));
    }

    @Test
    void fiveYearsHaveTwentyQuartersAndLongerSupportClosesTheHole() {
        assertEquals(20, time.quarters().size());
        var routing = (Capability) plan.find(Code.of("C-01")).orElseThrow();
        var longer = plan.with(Edit.put("Buy time",
                routing.withEndOfExtendedSupport(LocalDate.of(2028, 9, 30))));
        assertEquals(List.of(), ThroughTime.of(longer, DemoPlan.TODAY).losing());
    }

    private static List<String> codes(ThroughTime time, State state, Period quarter) {
        return time.in(state, quarter).stream().map(need -> need.code().toString()).toList();
    }

    private ThroughTime.Line line(String code) {
        return time.lines().stream()
                .filter(each -> each.need().code().equals(Code.of(code)))
                .findFirst()
                .orElseThrow();
    }
}
