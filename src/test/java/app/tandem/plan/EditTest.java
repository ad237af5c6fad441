package app.tandem.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class EditTest {

    /// Whatever an edit does, its inverse takes back.
    @RepeatedTest(500)
    void theInverseRestoresThePlan(RepetitionInfo repetition) {
        var random = new RandomPlans(repetition.getCurrentRepetition());
        Plan before = Plan.EMPTY.with(random.edit()).with(random.edit());
        Edit edit = random.edit();

        assertEquals(before, before.with(edit).with(edit.inverse(before)));
    }

    /// Carrying the references along gives the same answers as making them anew.
    @RepeatedTest(200)
    void whoRefersToWhomStaysTrueThroughEdits(RepetitionInfo repetition) {
        var random = new RandomPlans(repetition.getCurrentRepetition());
        Plan carried = Plan.EMPTY;
        for (int i = 0; i < 8; i++) carried = carried.with(random.edit(carried));
        Plan anew = Plan.of(carried.rows());

        for (Row row : carried.rows()) assertEquals(anew.referring(row.id()), carried.referring(row.id()));
    }
}
