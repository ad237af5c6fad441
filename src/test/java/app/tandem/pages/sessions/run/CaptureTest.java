package app.tandem.pages.sessions.run;

import static app.tandem.plan.session.SmallTable.ANA;
import static app.tandem.plan.session.SmallTable.JON;
import static app.tandem.plan.session.SmallTable.LEE;
import static app.tandem.plan.session.SmallTable.MAYA;
import static app.tandem.plan.session.SmallTable.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaptureTest {

    private static final List<Person> PEOPLE = List.of(MAYA, JON, ANA, LEE);

    @Test
    void anActionHasOwnerTextAndDate() {
        reads("a jon size the event feed by 15 jan",
                Capture.Kind.ACTION, "Size the event feed", JON, LocalDate.of(2027, 1, 15));
    }

    @Test
    void theOwnerMayStandAnywhereAfterAnAtSign() {
        reads("a ask marketing @rey in 2 w",
                Capture.Kind.ACTION, "Ask marketing", ANA, LocalDate.of(2026, 12, 5));
    }

    @Test
    void aDateMayStandAlone() {
        reads("a lee write the card 2027-01-15",
                Capture.Kind.ACTION, "Write the card", LEE, LocalDate.of(2027, 1, 15));
    }

    @Test
    void byWithoutDateStaysText() {
        reads("a maya walk by the floor", Capture.Kind.ACTION, "Walk by the floor", MAYA, null);
    }

    @Test
    void twoPeopleWithTheSameBeginningAreNotGuessedBetween() {
        var twin = JON.withName("Jonas Berg").withId(LEE.id());
        assertEquals(
                Optional.of(new Capture(Capture.Kind.ACTION, "Jo check it", null, null)),
                Capture.parse("a jo check it", List.of(JON, twin), TODAY));
        assertEquals(
                Optional.of(new Capture(Capture.Kind.ACTION, "Check it", JON, null)),
                Capture.parse("a jon check it", List.of(JON, twin), TODAY));
    }

    @Test
    void withoutALetterItIsANote() {
        reads("agents hear of promotions late", Capture.Kind.NOTE, "Agents hear of promotions late", null,
                null);
    }

    @Test
    void decisionsKeepEveryWord() {
        reads("d jon's feed goes live by 15 jan",
                Capture.Kind.DECISION, "Jon's feed goes live by 15 jan", null, null);
    }

    @Test
    void eachLetterHasItsKind() {
        reads("n lee spoke", Capture.Kind.NOTE, "Lee spoke", null, null);
        reads("r vendor may be late @maya", Capture.Kind.RISK, "Vendor may be late", MAYA, null);
        reads("p kiosk chat", Capture.Kind.PARKED, "Kiosk chat", null, null);
        reads("H screens freeze", Capture.Kind.HOT_BUTTON, "Screens freeze", null, null);
    }

    @Test
    void nothingIsKeptOfAnEmptyLine() {
        assertEquals(Optional.empty(), Capture.parse("   ", PEOPLE, TODAY));
        assertEquals(Optional.empty(), Capture.parse("d ", PEOPLE, TODAY));
    }

    private static void reads(
            String line, Capture.Kind kind, String text, @Nullable Person owner, @Nullable LocalDate due) {
        assertEquals(Optional.of(new Capture(kind, text, owner, due)), Capture.parse(line, PEOPLE, TODAY));
    }
}
