package app.tandem.plan.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final Id<Person> ANNA = Id.of(Person.class, "anna");
    private static final Requirement AGREED = Requirement.captured(Id.of(Requirement.class, "r"),
            Code.of("R-01"), "Call-back", Requirement.Origin.FRONTLINE, DAY).with()
            .ownerIt(ANNA).ownerCc(ANNA).signedIt(DAY).signedCc(DAY).status(Status.AGREED).build();

    @Test
    void a_need_goes_one_step_at_a_time() {
        var planned = AGREED.withStatus(Status.PLANNED);
        assertEquals(planned, after(AGREED, Status.PLANNED));
        for (var far : List.of(Status.IN_DELIVERY, Status.DELIVERED, Status.VERIFIED, Status.MERGED)) {
            var refusal = assertThrows(IllegalArgumentException.class, () -> after(AGREED, far));
            assertEquals("R-01 cannot go from Agreed to %s in one step; from there it can become: Planned, "
                    .formatted(Words.of(far))
                    + "Clarifying, Captured, Parked, Rejected, Superseded", refusal.getMessage());
        }
    }

    @Test
    void whatever_the_edit_comes_from_it_only_catches_up_ahead_and_never_skips_back_or_past_a_merge() {
        assertEquals(Optional.empty(), refusal(AGREED, Status.DELIVERED));
        assertEquals(Optional.of("R-01 cannot be verified: it has no acceptance measure that could be met"),
                refusal(AGREED, Status.VERIFIED));
        assertEquals(true, refusal(AGREED, Status.MERGED).isPresent());
        for (var back : List.of(Status.AGREED, Status.PLANNED, Status.DELIVERED)) {
            assertEquals(true, refusal(AGREED.withStatus(Status.PARKED), back).isPresent(), back.name());
        }
        assertEquals(true, refusal(AGREED.withStatus(Status.DELIVERED), Status.CAPTURED).isPresent());
    }

    private static Optional<String> refusal(Requirement before, Status status) {
        return Progress.refusal(Plan.of(List.of(before)), Edit.put("Go", before.withStatus(status)));
    }

    @Test
    void only_a_measure_can_be_verified() {
        var delivered = AGREED.withStatus(Status.DELIVERED);
        assertThrows(IllegalArgumentException.class, () -> after(delivered, Status.VERIFIED));
        var measured = delivered.withMeasure("Nine in ten within the hour");
        assertEquals(measured.withStatus(Status.VERIFIED), after(measured, Status.VERIFIED));
    }

    @Test
    void whoever_goes_back_among_the_open_ones_has_nobodys_word() {
        var parked = AGREED.withStatus(Status.PARKED);
        for (var from : List.of(AGREED, parked)) {
            assertEquals(from.with().status(Status.CAPTURED).signedIt(null).signedCc(null).build(),
                    after(from, Status.CAPTURED));
        }
    }

    @Test
    void a_need_that_nothing_answers_waits_on_the_center_with_the_reason() {
        var need = AGREED.with().status(Status.CLARIFYING).signedIt(null).signedCc(null).build();
        var answered = Agreement.impossible(need, "No release before 2028", DAY);
        assertEquals(need.with().viewIt("No release before 2028").turnHolder(Turn.Holder.CC).turnSince(DAY)
                .turnReason("Not possible today: No release before 2028").build(), answered);
        assertEquals(Turn.Holder.CC, Turn.of(Plan.of(List.of(answered)), answered).holder());
    }

    private static Requirement after(Requirement from, Status status) {
        return (Requirement) Agreement.changed(Plan.of(List.of(from)), from, from.withStatus(status), DAY)
                .getFirst();
    }
}
