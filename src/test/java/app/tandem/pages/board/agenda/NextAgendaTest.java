package app.tandem.pages.board.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Stalemate;
import app.tandem.plan.session.AgendaItem;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextAgendaTest {

    private static final Plan PLAN = DemoPlan.plan();
    private static final List<Stalemate> STUCK = Stalemate.all(PLAN, DemoPlan.TODAY);

    @Test
    void everything_stuck_is_on_the_agenda_of_the_next_session_once() {
        var session = agenda(PLAN).session().orElseThrow();
        assertEquals(Code.of("S5"), session.code());
        var after = PLAN.with(agenda(PLAN).push(STUCK.stream().map(Stalemate::item).toList()));
        var points = after.referring(AgendaItem.class, session.id());
        var linked = points.stream().flatMap(point -> point.linked().stream()).toList();
        assertTrue(linked.containsAll(STUCK.stream().map(each -> each.item().code()).toList()));
        assertEquals(points.stream().map(AgendaItem::number).sorted().distinct().count(), points.size());
        assertTrue(agenda(after).push(STUCK.stream().map(Stalemate::item).toList()).isEmpty());
    }

    @Test
    void without_a_session_to_come_one_is_planned_for_the_agenda() {
        var after = Plan.EMPTY.with(agenda(Plan.EMPTY).push(STUCK.stream().map(Stalemate::item).toList()));
        var session = agenda(after).session().orElseThrow();
        assertEquals(STUCK.size(), after.referring(AgendaItem.class, session.id()).size());
    }

    private static NextAgenda agenda(Plan plan) {
        var clock = Clock.fixed(DemoPlan.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new NextAgenda(plan, Ids.seeded(1, clock), DemoPlan.TODAY);
    }
}
