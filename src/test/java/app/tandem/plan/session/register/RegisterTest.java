package app.tandem.plan.session.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Plan;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.SmallTable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final Plan DEMO = DemoPlan.plan();
    private static final Register REGISTER = new Register(DEMO, DemoPlan.TODAY);

    @Test
    void everyWordOfTheQueryMustOccur() {
        assertEquals(List.of("D-12"), codes("call-back first quarter"));
        assertEquals(List.of(), codes("call-back nonsense"));
    }

    @Test
    void aSessionsCodeFindsItsDecisions() {
        assertEquals(List.of("D-03", "D-02", "D-01"), codes("s1"));
    }

    @Test
    void overdueActionsStandFirst() {
        assertEquals(List.of("A-28", "A-31"), REGISTER.actions("").stream().limit(2)
                .map(one -> one.code().toString()).toList());
    }

    @Test
    void debtsAreCountedByOwnerAndNobodysComeFirst() {
        var orphan = SmallTable.action(2).withOwner(null);
        var plan = SmallTable.plan(SmallTable.action(1, SmallTable.TODAY.minusDays(1)), orphan);
        var debts = new Register(plan, SmallTable.TODAY).debts();
        assertEquals(List.of(new Register.Debt(null, 1, 0), new Register.Debt(SmallTable.JON, 1, 1)), debts);
    }

    @Test
    void aDoneActionIsOwedNoMore() {
        var done = SmallTable.action(1).withStatus(ActionItem.Status.DONE);
        assertEquals(List.of(), new Register(SmallTable.plan(done), SmallTable.TODAY).debts());
    }

    @Test
    void everyIdeaOfTheFloorStandsWithItsAnswer() {
        var said = SaidAndDid.of(DEMO);
        var first = said.entries().stream().filter(one -> one.row().code().toString().equals("ID-01"))
                .findFirst().orElseThrow();
        assertEquals(true, first.answer().startsWith("Adopted"));
        assertEquals(said.entries().size(), said.answered() + said.entries().stream()
                .filter(SaidAndDid.Entry::open).count());
    }

    @Test
    void whatTheFloorNeededSaysSinceWhenAndWhatBringsIt() {
        var need = SaidAndDid.of(DEMO).entries().stream()
                .filter(one -> one.row().code().toString().equals("R-02")).findFirst().orElseThrow();
        assertEquals("Planned. I-04 Activate virtual queue and call-back", need.answer());
        assertEquals(LocalDate.of(2024, 11, 20), need.said());
        assertEquals(LocalDate.of(2025, 10, 3), need.answered());
    }

    @Test
    void anIdeaUnderReviewIsNotAnswered() {
        assertEquals(List.of("ID-04"), SaidAndDid.of(DEMO).entries().stream()
                .filter(SaidAndDid.Entry::open).map(one -> one.row().code().toString()).toList());
    }

    private static List<String> codes(String query) {
        return REGISTER.decisions(query).stream().map(one -> one.code().toString()).toList();
    }
}
