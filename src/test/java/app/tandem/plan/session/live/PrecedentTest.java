package app.tandem.plan.session.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.session.Decision;
import app.tandem.plan.session.SmallTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrecedentTest {

    private static final Decision HOLDS = SmallTable.decision(1).with()
            .title("Marketing announces promotions 10 working days ahead")
            .status(Decision.Status.ACTIVE)
            .build();

    @Test
    void aDraftThatSaysTheOppositeContradicts() {
        assertEquals(List.of(Precedent.Stance.CONTRADICTS),
                stances("Marketing does not announce promotions ahead"));
    }

    @Test
    void anotherNumberContradicts() {
        assertEquals(List.of(Precedent.Stance.CONTRADICTS),
                stances("Marketing announces promotions 5 working days ahead"));
    }

    @Test
    void theSameAgainIsSaidAlready() {
        assertEquals(List.of(Precedent.Stance.SAME), stances("Marketing will announce promotions working days ahead"));
    }

    @Test
    void anotherSubjectIsNeither() {
        assertEquals(List.of(), stances("Buy headsets for the new site"));
    }

    private static List<Precedent.Stance> stances(String draft) {
        var decision = SmallTable.decision(2).withTitle(draft);
        return Precedent.of(SmallTable.plan(HOLDS, decision), decision).stream().map(Precedent::stance).toList();
    }
}
