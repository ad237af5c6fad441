package app.tandem.plan.around;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.catalogue.EffectWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {

    private static final Plan PLAN = DemoPlan.plan();

    @Test
    void aNeedTouchesWhatAnswersItDeliversItAndWhoOwnsIt() {
        var around = Neighbourhood.of(PLAN, row("R-02"));
        var codes = around.around().stream().map(each -> each.item().code().toString()).toList();
        assertTrue(codes.containsAll(List.of("C-04", "I-04")), codes.toString());
        assertEquals("most", around.around().stream().filter(each -> each.item().equals(row("C-04")))
                .findFirst().orElseThrow().how());
    }

    @Test
    void whoeverTouchesIsTouched() {
        for (var each : Neighbourhood.of(PLAN, row("R-02")).around()) {
            var back = Neighbourhood.of(PLAN, each.item()).around().stream().map(one -> one.item().code()).toList();
            assertTrue(back.contains(Code.of("R-02")), each + " " + back);
        }
    }

    @Test
    void anInitiativeSaysWhatItDoesAndWhen() {
        assertEquals(List.of("brings it, maturity 3 in Apr 2027"), says("C-04"));
        assertEquals(List.of("raises maturity 3 to 4 in Jan 2027"), says("C-17"));
    }

    private static List<String> says(String code) {
        return EffectWords.of(PLAN, (Capability) row(code)).stream().map(EffectWords.Line::says).toList();
    }

    private static Coded row(String code) {
        return PLAN.find(Code.of(code)).orElseThrow();
    }
}
