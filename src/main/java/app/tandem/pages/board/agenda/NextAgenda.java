package app.tandem.pages.board.agenda;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.NextSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The agenda of the next session, on which everything stuck has its place.
public record NextAgenda(Plan plan, Ids ids, LocalDate today) {

    private static final int MINUTES = 10;

    /// The next session that has not begun.
    public Optional<PlanningSession> session() {
        return plan.all(PlanningSession.class).stream()
                .filter(session -> session.state() == PlanningSession.State.DRAFT
                        || session.state() == PlanningSession.State.CALLED)
                .filter(session -> !session.date().isBefore(today))
                .min(Comparator.comparing(PlanningSession::date).thenComparing(PlanningSession::code));
    }

    /// A point for every item that has none yet, in the order given; with a draft of the session where none
    /// is planned.
    public Edit push(List<? extends Coded> items) {
        var planned = session();
        var session = planned.orElseGet(() -> new NextSession(plan, ids, today).draft());
        var points = plan.referring(AgendaItem.class, session.id());
        var there = points.stream().flatMap(point -> point.linked().stream()).toList();
        int number = points.stream().mapToInt(AgendaItem::number).max().orElse(0);
        var rows = new ArrayList<Row>();
        for (var each : items) {
            Code code = each.code();
            if (there.contains(code)) continue;
            rows.add(new AgendaItem(ids.next(AgendaItem.class), session.id(), ++number,
                    Words.with("board.agenda.point", code, each.title()),
                    AgendaItem.Purpose.DISCUSS, null, MINUTES, 0, "", List.of(code),
                    AgendaItem.Outcome.OPEN, ""));
        }
        var label = Words.with("board.edit.agenda", rows.size(), session.code());
        if (planned.isEmpty()) rows.addFirst(session);
        return Edit.put(label, rows);
    }
}
