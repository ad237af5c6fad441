package app.tandem.plan.session.charter;

import static app.tandem.plan.session.SmallTable.BODY;
import static app.tandem.plan.session.SmallTable.TODAY;
import static app.tandem.plan.session.SmallTable.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Plan;
import app.tandem.plan.session.GovernanceBody;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharterTest {

    @Test
    void theDemosCharterIsCompleteAndAdopted() {
        var charter = demo();
        assertEquals(List.of(), new CharterCheck(charter).findings());
        assertEquals(List.of(1), charter.versions().stream().map(CharterVersion::number).toList());
        assertEquals(2, charter.nextNumber());
    }

    @Test
    void aCharterWithoutMembersRightsAndReviewSaysSo() {
        var plan = plan();
        assertEquals(List.of(
                "IT has 0 voting seats; the quorum asks for 2",
                "Contact center has 0 voting seats; the quorum asks for 2",
                "No single accountable role for: Approve, Select, Fund, Defer, Reject, Stop, Adopt rule, Accept risk",
                "Nobody is named to whom the body escalates",
                "No day is set on which the charter is looked at again",
                "The charter has not been adopted yet"),
                new CharterCheck(new Charter(plan, plan.get(BODY), TODAY)).findings());
    }

    @Test
    void anotherQuorumMakesAnotherCharter() {
        var before = demo();
        var body = before.body().withQuorumIt(4);
        assertEquals(List.of("The charter reads otherwise than its version 1; adopt it anew"),
                new CharterCheck(new Charter(before.plan(), body, before.today())).findings());
    }

    private static Charter demo() {
        Plan plan = DemoPlan.plan();
        return new Charter(plan, plan.all(GovernanceBody.class).iterator().next(), DemoPlan.TODAY);
    }
}
