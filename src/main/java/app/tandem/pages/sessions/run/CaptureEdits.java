package app.tandem.pages.sessions.run;

import app.tandem.plan.Change;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a captured line writes: the row that it makes, and its line in the minutes.
///
/// @param point the agenda point that is talked about
/// @param front the decision that was shown last
public record CaptureEdits(
        Plan plan, PlanningSession session, @Nullable Id<AgendaItem> point, Ids ids, LocalDate today,
        Optional<Id<Decision>> front) {

    /// With no decision in front.
    public CaptureEdits(
            Plan plan, PlanningSession session, @Nullable Id<AgendaItem> point, Ids ids, LocalDate today) {
        this(plan, session, point, ids, today, Optional.empty());
    }

    /// The rows that a kept line made, to mend them.
    public record Kept(List<Id<?>> rows) {

        static Kept of(Edit edit) {
            return new Kept(edit.changes().stream().<Id<?>>map(change -> change.row().id()).toList());
        }
    }

    /// What a line makes. When it mends an earlier one of the same sort, the earlier rows keep their code.
    public Edit keep(Capture capture, @Nullable Kept earlier) {
        var fresh = keep(capture);
        var rows = earlier == null ? List.<Row>of()
                : earlier.rows().stream().flatMap(id -> plan.find(id).stream()).<Row>map(row -> row).toList();
        var made = fresh.changes().stream().map(Change::row).toList();
        return Mended.of(rows, made).map(mended -> Edit.put(fresh.label(), mended)).orElse(fresh);
    }

    public Edit keep(Capture capture) {
        var label = Words.with("sessions.edit.capture", capture.kind().word(), capture.text());
        return switch (capture.kind()) {
            case NOTE -> Edit.put(label, said(MinuteLine.Kind.NOTE, capture.text()));
            case PARKED -> Edit.put(label, said(MinuteLine.Kind.PARKED, capture.text()));
            case DECISION -> both(label, decision(capture), MinuteLine.Kind.AUTOMATIC);
            case ACTION -> both(label, action(capture), MinuteLine.Kind.AUTOMATIC);
            case RISK -> both(label, risk(capture), MinuteLine.Kind.RISK);
            case HOT_BUTTON -> both(label, hotButton(capture), MinuteLine.Kind.HOT_BUTTON);
        };
    }

    /// What the words speak of: the first row that they name by its code.
    static Optional<Coded> named(Plan plan, String words) {
        return Stream.of(words.split("[^\\p{L}\\p{N}-]+"))
                .flatMap(word -> Code.parse(word).stream())
                .flatMap(code -> plan.find(code).stream())
                .filter(row -> !(row instanceof Person))
                .findFirst();
    }

    /// The decision that an action follows from: the one in front, as long as its point is talked about.
    static Optional<Decision> followed(
            Plan plan, Optional<Id<Decision>> front, PlanningSession session,
            @Nullable Id<AgendaItem> point) {
        return front.flatMap(plan::find)
                .filter(one -> one.session().equals(session.id()))
                .filter(one -> one.agendaItem() == null || one.agendaItem().equals(point));
    }

    private MinuteLine said(MinuteLine.Kind kind, String words) {
        return line(kind, words, named(plan, words).map(Coded::code).orElse(null));
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
                ids.next(ActionItem.class), plan.codes().next(ActionItem.PREFIX), session.id(),
                followed(plan, front, session, point).map(Decision::id).orElse(null),
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

    /// Writes the line again; the decision, action or risk that it captured is reworded with it.
    static Edit reword(Plan plan, MinuteLine line, String words) {
        var label = Words.with("sessions.edit.line", words);
        if (line.spoken()) return Edit.put(label, line.with().text(words)
                .about(named(plan, words).map(Coded::code).orElse(line.about())).build());
        var own = Optional.ofNullable(line.about()).flatMap(plan::find).<Row>map(row -> switch (row) {
            case Decision decision -> decision.withTitle(words);
            case ActionItem action -> action.withTitle(words);
            case Risk risk -> risk.withTitle(words);
            default -> row;
        });
        var edit = Edit.put(label, line.withText(words));
        return own.map(row -> edit.and(Edit.put(label, row))).orElse(edit);
    }

    /// Puts a line of the minutes to another point.
    public static Edit place(MinuteLine line, AgendaItem point) {
        return Edit.put(Words.with("sessions.edit.line.place", line.text(), point.number()),
                line.withAgendaItem(point.id()));
    }

    /// Drops a line from the minutes; a row that it is about stays.
    public static Edit drop(MinuteLine line) {
        return Edit.remove(Words.with("sessions.edit.line.drop", line.text()), List.<Row>of(line));
    }
}
