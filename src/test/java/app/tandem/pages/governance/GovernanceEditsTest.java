package app.tandem.pages.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.governance.GovernanceEdits.Wish;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.session.BodyMember;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRight.Part;
import app.tandem.plan.session.GovernanceBody;
import app.tandem.plan.session.SmallTable;
import app.tandem.plan.session.charter.Charter;
import app.tandem.plan.session.charter.CharterCheck;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GovernanceEditsTest {

    private final Ids ids = SmallTable.ids();

    @Test
    void whoBecomesAccountableTakesItFromTheOther() {
        var before = charter(DemoPlan.plan());
        assertEquals(Optional.of("Both co-chairs"), before.accountable(Decision.Type.SELECT));
        var after = after(before, GovernanceEdits.part(
                before, new Wish(Decision.Type.SELECT, "Frontline voice", Part.A), ids));
        assertEquals(Optional.of("Frontline voice"), after.accountable(Decision.Type.SELECT));
        assertEquals(Part.R, after.right(Decision.Type.SELECT, "Both co-chairs").orElseThrow().part());
    }

    @Test
    void aSeatThatWasHeldStaysKnown() {
        var before = charter(DemoPlan.plan());
        var member = before.votes(Side.IT).getFirst();
        var after = after(before, GovernanceEdits.leave(before.plan(), member, before.today()));
        assertEquals(before.members().size() - 1, after.members().size());
        assertEquals(DemoPlan.TODAY, after.plan().get(member.id()).until());
    }

    @Test
    void aSeatOfTodayIsTakenBack() {
        var small = SmallTable.plan();
        var empty = new Charter(small, small.get(SmallTable.BODY), SmallTable.TODAY);
        var seated = after(empty, GovernanceEdits.seat(empty, SmallTable.JON, ids));
        var member = seated.members().getFirst();
        var after = after(seated, GovernanceEdits.leave(seated.plan(), member, SmallTable.TODAY));
        assertEquals(List.of(), List.copyOf(after.plan().all(BodyMember.class)));
    }

    @Test
    void adoptingKeepsTheWordsAndRaisesTheNumber() {
        var before = charter(DemoPlan.plan());
        var changed = after(before, GovernanceEdits.change(before.body().withQuorumCc(4)));
        var after = after(changed, GovernanceEdits.adopt(changed, "A larger quorum", null, ids));
        assertEquals(2, after.body().charterVersion());
        assertEquals(List.of(), new CharterCheck(after).findings());
        assertEquals("A larger quorum", after.versions().getFirst().summary());
    }

    @Test
    void aNewBodySeatsEverybodyWhoVotes() {
        var plan = Plan.of(List.of(SmallTable.MAYA, SmallTable.ANA, SmallTable.SAM));
        var after = charter(plan.with(GovernanceEdits.found(plan, ids, SmallTable.TODAY)));
        assertEquals(1, after.votes(Side.IT).size());
        assertEquals(1, after.votes(Side.CC).size());
        assertEquals(2, after.members().size());
    }

    private static Charter charter(Plan plan) {
        return new Charter(plan, plan.all(GovernanceBody.class).iterator().next(), DemoPlan.TODAY);
    }

    private static Charter after(Charter before, Edit edit) {
        var plan = before.plan().with(edit);
        return new Charter(plan, plan.get(before.body().id()), before.today());
    }
}
