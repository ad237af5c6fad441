package app.tandem.plan.session;

import static app.tandem.plan.session.SmallTable.TODAY;
import static app.tandem.plan.session.SmallTable.action;
import static app.tandem.plan.session.SmallTable.agreed;
import static app.tandem.plan.session.SmallTable.plan;
import static app.tandem.plan.session.SmallTable.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Code;
import app.tandem.plan.Id;
import app.tandem.plan.session.prepare.Suggestion;
import app.tandem.plan.session.prepare.Suggestions;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarriedForwardTest {

    private final PlanningSession next = session().with()
            .id(Id.of(PlanningSession.class, "s6"))
            .code(new Code("S", 6))
            .date(TODAY.plusMonths(6))
            .build();

    @Test
    void openActionsComeOldestFirstDateFirst() {
        var done = action(1).withStatus(ActionItem.Status.DONE);
        var late = action(2).withOriginalDue(TODAY.plusDays(60));
        var plan = plan(next, done, late, action(3));
        assertEquals(List.of(action(3), late), CarriedForward.of(plan, next).actions());
        assertEquals(List.of(), CarriedForward.of(plan, session()).actions());
    }

    @Test
    void whatWasNeverDecidedComesAgain() {
        var left = agreed(1).withStatus(Decision.Status.PROPOSED);
        var lame = agreed(2).withStatus(Decision.Status.NOT_QUORATE);
        var plan = plan(next, left, lame, agreed(3).withStatus(Decision.Status.ACTIVE));
        assertEquals(List.of(left, lame), CarriedForward.of(plan, next).proposals());
        assertEquals(List.of(Suggestion.Reason.PROPOSALS_LEFT), Suggestions.of(plan, next, TODAY).stream()
                .map(Suggestion::reason).toList());
    }

    @Test
    void decisionsComeWhenTheirReviewIsDue() {
        var held = agreed(1).with().status(Decision.Status.ACTIVE).reviewDate(TODAY.plusMonths(3)).build();
        var later = agreed(2).with().status(Decision.Status.ACTIVE).reviewDate(TODAY.plusMonths(9)).build();
        assertEquals(List.of(held), CarriedForward.of(plan(next, held, later), next).reviews());
    }
}
