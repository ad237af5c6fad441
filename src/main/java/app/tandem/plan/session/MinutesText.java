package app.tandem.plan.session;

import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that the minutes of one session state, as one text that is the same for the same facts.
///
/// What goes on living after the signatures is left out: whether an action is done, its moved date, what
/// later replaced a decision. People stand there by code, so that a changed name breaks no seal.
public final class MinutesText {

    private final Plan plan;
    private final List<String> lines = new ArrayList<>();

    private MinutesText(Plan plan) {
        this.plan = plan;
    }

    public static String of(Plan plan, PlanningSession session) {
        var text = new MinutesText(plan);
        text.session(session);
        sorted(plan, AgendaItem.class, session, Comparator.comparingInt(AgendaItem::number))
                .forEach(text::agenda);
        plan.referring(Attendance.class, session.id()).forEach(text::attendance);
        sorted(plan, Decision.class, session, Comparator.comparing(Decision::code)).forEach(text::decision);
        sorted(plan, ActionItem.class, session, Comparator.comparing(ActionItem::code)).forEach(text::action);
        sorted(plan, MinuteLine.class, session, Comparator.comparingInt(MinuteLine::number))
                .forEach(text::minute);
        return String.join("\n", text.lines);
    }

    private static <R extends Row> Stream<R> sorted(
            Plan plan, Class<R> kind, PlanningSession session, Comparator<R> order) {
        return plan.referring(kind, session.id()).stream().sorted(order.thenComparing(Row::id));
    }

    private void session(PlanningSession s) {
        line("session", s.code(), s.minutesRevision(), s.title(), s.date(), s.starts(), s.ends(), s.place(),
                s.type(), s.body(), person(s.chairIt()), person(s.chairCc()), person(s.facilitator()),
                person(s.secretary()), s.retroScore(), s.retroChange(), s.mainOutcome(), s.notes(),
                        s.nextDate(),
                person(s.triggerOwner()));
    }

    private void agenda(AgendaItem item) {
        line("agenda", item.number(), item.title(), item.purpose(), person(item.presenter()),
                item.minutesPlanned(), item.minutesUsed(), item.preReading(), item.linked(), item.outcome(),
                item.summary());
    }

    private void attendance(Attendance one) {
        line("person", person(one.person()), one.role(), one.seat(), one.presence(), one.arrived(),
                one.left(),
                person(one.proxy()));
    }

    private void decision(Decision d) {
        line("decision", d.code(), d.title(), d.type(), point(d.agendaItem()), person(d.mover()),
                person(d.seconder()), d.method(), d.itFor(), d.itAgainst(), d.itAbstain(), d.ccFor(),
                d.ccAgainst(), d.ccAbstain(), d.presentIt(), d.presentCc(), d.positionIt(), d.positionCc(),
                d.reservationIt(), d.reservationCc(), d.dissent(), d.rationale(), d.options(), d.effects(),
                person(d.owner()),
                d.effective(), d.reviewDate(), d.affectsAdvisers(), d.consulted(), outcome(d), d.linked());
    }

    private void action(ActionItem a) {
        var first = a.originalDue() != null ? a.originalDue() : a.due();
        line("action", a.code(), a.title(), person(a.owner()), a.side(), first,
                plan.find(a.decision()).map(Decision::code).orElse(null), a.linked());
    }

    private void minute(MinuteLine one) {
        line("line", one.number(), point(one.agendaItem()), one.kind(), one.text(), one.about());
    }

    private static String outcome(Decision decision) {
        return switch (decision.status()) {
            case PROPOSED -> "proposed";
            case NOT_QUORATE -> "not quorate";
            case ACTIVE, CLOSED, SUPERSEDED, REVERSED, EXPIRED -> "carried";
        };
    }

    private @Nullable Object person(@Nullable Id<Person> id) {
        return plan.find(id).map(Person::code).orElse(null);
    }

    private @Nullable Object point(@Nullable Id<AgendaItem> id) {
        return plan.find(id).map(AgendaItem::number).orElse(null);
    }

    private void line(@Nullable Object... cells) {
        lines.add(Stream.of(cells).map(cell -> clean(Objects.toString(cell, "")))
                .collect(Collectors.joining("\t")));
    }

    private static String clean(String cell) {
        return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
