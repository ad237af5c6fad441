package app.tandem.reports.calendar;

import static app.tandem.plan.session.SmallTable.ANA;
import static app.tandem.plan.session.SmallTable.TODAY;
import static app.tandem.plan.session.SmallTable.plan;
import static app.tandem.plan.session.SmallTable.session;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationTest {

    @Test
    void theInvitationSaysWhenInLocalTimeAndWhere() {
        var text = text(Invitation.of(plan(), session().withEnds(LocalTime.of(15, 0)), TODAY));
        assertEquals(true, text.contains("DTSTART:20261121T130000\r\n"), text);
        assertEquals(true, text.contains("DTEND:20261121T150000\r\n"), text);
        assertEquals(true, text.contains("LOCATION:Aldbury\r\n"), text);
        assertEquals(true, text.contains("METHOD:PUBLISH\r\n"), text);
    }

    @Test
    void aSessionWithoutAnEndTakesTheWholeDay() {
        var text = text(Invitation.of(plan(), session(), TODAY));
        assertEquals(true, text.contains("DTSTART;VALUE=DATE:20261121\r\n"), text);
        assertEquals(true, text.contains("DTEND;VALUE=DATE:20261122\r\n"), text);
    }

    @Test
    void whoHasAnAddressIsAskedToAnswer() {
        var text = text(Invitation.of(plan(ANA.withEmail("ana@example.org")), session(), TODAY));
        assertEquals(true, text.contains("METHOD:REQUEST\r\n"), text);
        assertEquals(1, Biweekly.parse(text).first().getEvents().getFirst().getAttendees().size());
    }

    @Test
    void theCalendarHasFiveDaysForEachOfTenSessions() {
        var demo = DemoPlan.plan();
        var bytes = CadenceCalendar.of(demo, DemoPlan.TODAY);
        var events = Biweekly.parse(text(bytes)).first().getEvents();
        assertEquals(50, events.size());
        assertEquals(50, List.copyOf(events).stream().map(one -> one.getUid().getValue()).distinct().count());
        assertArrayEquals(bytes, CadenceCalendar.of(demo, DemoPlan.TODAY));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
