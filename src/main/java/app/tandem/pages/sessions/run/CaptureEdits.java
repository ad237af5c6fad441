package app.tandem.pages.sessions.run;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.roadmap.Risk;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a captured line writes: the row that it makes, and its line in the minutes.
///
/// @param point the agenda point that is talked about
public record CaptureEdits(
        Plan plan, PlanningSession session, @Nullable Id<AgendaItem> point, Ids ids, LocalDate today) {

    public Edit keep(Capture capture) {
        var label = Words.with("sessions.edit.capture", capture.kind().word(), capture.text());
        return switch (capture.kind()) {
            case NOTE -> Edit.put(label, line(MinuteLine.Kind.NOTE, capture.text(), null));
            case PARKED -> Edit.put(label, line(MinuteLine.Kind.PARKED, capture.text(), null));
            case DECISION -> both(label, decision(capture), MinuteLine.Kind.AUTOMATIC);
            case ACTION -> both(label, action(capture), MinuteLine.Kind.AUTOMATIC);
            case RISK -> both(label, risk(capture), MinuteLine.Kind.RISK);
            case HOT_BUTTON -> both(label, hotButton(capture), MinuteLine.Kind.AUTOMATIC);
        };
    }

    private Edit both(String label, Coded row, MinuteLine.Kind kind) {
        return Edit.put(label, row, line(kind, row.title(), row.code()));
    }

    private MinuteLine line(MinuteLine.Kind kind, String text, @Nullable Code about) {
        return new MinuteLine(
                ids.next(MinuteLine.class), session.id(), point, MinuteLine.next(plan, session.id()), kind,
                text, about);
    }

    private Decision decision(Capture capture) {
        var code = plan.codes().next(Decision.PREFIX);
        var decision = Decision.proposed(ids.next(Decision.class), code, session.id(), capture.text());
        return decision.with().agendaItem(point).owner(owner(capture)).build();
    }

    private ActionItem action(Capture capture) {
        return new ActionItem(
                ids.next(ActionItem.class), plan.codes().next(ActionItem.PREFIX), session.id(), null,
                capture.text(), owner(capture), side(capture), capture.due(), capture.due(),
                        ActionItem.Status.OPEN,
                null, "", List.of());
    }

    private Risk risk(Capture capture) {
        return new Risk(
                ids.next(Risk.class), plan.codes().next(Risk.PREFIX), capture.text(), Risk.Type.RISK, "",
                "", 3, 3, "", owner(capture), Risk.Response.REDUCE, "", Risk.State.OPEN);
    }

    private HotButton hotButton(Capture capture) {
        var by = capture.owner() == null ? "" : capture.owner().name();
        return new HotButton(
                ids.next(HotButton.class), plan.codes().next(HotButton.PREFIX), capture.text(), by,
                side(capture), "", HotButton.Severity.MEDIUM, "", today, "", owner(capture), List.of(),
                HotButton.State.NEW);
    }

    private static @Nullable Id<Person> owner(Capture capture) {
        return capture.owner() == null ? null : capture.owner().id();
    }

    private static Side side(Capture capture) {
        return capture.owner() == null ? Side.JOINT : capture.owner().side();
    }

    /// Drops a line from the minutes; a row that it is about stays.
    public static Edit drop(MinuteLine line) {
        return Edit.remove(Words.with("sessions.edit.line.drop", line.text()), List.<Row>of(line));
    }
}
