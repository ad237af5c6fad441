package app.tandem.plan.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.catalogue.Heat;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What depends on a capability, and what the map says of it.
class ImpactTest {

    private final Plan plan = DemoPlan.plan();

    @Test
    void whatDependsOnTheOldRoutingIsNamedBeforeItGoes() {
        var impact = Impact.of(plan, capability("C-01"));
        assertEquals(List.of("R-01", "R-03", "R-32", "R-33"), codes(impact.needs()));
        assertEquals(List.of(), codes(impact.unanswered()));
        assertEquals(List.of("I-07", "I-08", "I-09"), codes(impact.initiatives()));
        assertEquals(1, impact.others().size());
    }

    @Test
    void aNeedThatNothingElseAnswersIsToldApart() {
        assertEquals(List.of("R-02"), codes(Impact.of(plan, capability("C-04")).unanswered()));
        assertEquals(true, Impact.of(plan, capability("C-24")).none());
    }

    @Test
    void whatHangsOnANeedIsNamedAsWell() {
        var impact = Impact.of(plan, plan.find(Code.of("R-02")).orElseThrow());
        assertEquals(List.of(List.of("C-04"), List.of("I-04")),
                List.of(codes(impact.offers()), codes(impact.initiatives())));
    }

    @Test
    void theMapShadesByCoverageByMaturityAndByWhatLiesIdle() {
        assertEquals(3, Heat.COVERAGE.of(plan, capability("C-04")).level());
        assertEquals(-1, Heat.COVERAGE.of(plan, capability("C-24")).level());
        assertEquals(2, Heat.MATURITY.of(plan, capability("C-33")).level());
        assertEquals(-1, Heat.IDLE_COST.of(plan, capability("C-03")).level());
        var paid = capability("C-21").withAnnualCost(new BigDecimal("200")).withUsePercent(82);
        assertEquals(new BigDecimal("36.00"), Heat.idleCost(paid));
        assertEquals(BigDecimal.ZERO, Heat.idleCost(paid.withUsePercent(null)));
        assertEquals("Use unknown", Heat.IDLE_COST.of(plan, paid.withUsePercent(null)).says());
    }

    private Capability capability(String code) {
        return (Capability) plan.find(Code.of(code)).orElseThrow();
    }

    private static List<String> codes(List<? extends Coded> rows) {
        return rows.stream().map(row -> row.code().toString()).sorted().toList();
    }
}
