package app.tandem.plan.session.prepare;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem.Purpose;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.CarriedForward;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.vendor.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The seven points with which every planning session begins, two hours in all, linked to what is open.
final class FirstAgenda {

    private static final Set<HotButton.State> HURTS =
            Set.of(HotButton.State.NEW, HotButton.State.IN_WORK, HotButton.State.ESCALATED);
    private static final Set<Selection.State> UNDECIDED = Set.of(
            Selection.State.INDIVIDUAL_SCORING, Selection.State.CONSENSUS, Selection.State.RECOMMENDATION);

    private final PlanningSession session;
    private final Ids ids;
    private final List<AgendaItem> points = new ArrayList<>();

    private FirstAgenda(PlanningSession session, Ids ids) {
        this.session = session;
        this.ids = ids;
    }

    static List<AgendaItem> of(
            Plan plan, Optional<PlanningSession> last, PlanningSession session, Ids ids) {
        var agenda = new FirstAgenda(session, ids);
        var carried = CarriedForward.of(plan, session);
        var lookBack = Stream.concat(
                carried.actions().stream().map(ActionItem::code),
                carried.reviews().stream().map(Decision::code));
        agenda.add(Words.of("sessions.agenda.lookback"), Purpose.INFORM, 15, lookBack.toList());
        var proposals = carried.proposals().stream().map(Decision::code).toList();
        if (!proposals.isEmpty()) {
            agenda.add(Words.of("suggest.proposals"), Purpose.DECIDE, 5 + 5 * proposals.size(), proposals);
        }
        last.ifPresent(before -> agenda.carry(plan, before));
        agenda.add(Words.of("sessions.agenda.hurts"), Purpose.DISCUSS, 15,
                codes(plan.coded(HotButton.class).stream().filter(one -> HURTS.contains(one.state()))));
        agenda.add(Words.of("sessions.agenda.gaps"), Purpose.DISCUSS, 25, List.of());
        agenda.add(Words.of("sessions.agenda.vendors"), Purpose.DECIDE, 25,
                codes(plan.coded(Selection.class).stream().filter(one -> UNDECIDED.contains(one.state()))));
        agenda.add(Words.of("sessions.agenda.roadmap"), Purpose.DECIDE, 25, List.of());
        agenda.add(Words.of("sessions.agenda.routines"), Purpose.DECIDE, 10, List.of());
        agenda.add(Words.of("sessions.agenda.sign"), Purpose.DECIDE, 5, List.of());
        return agenda.points;
    }

    /// Points that the last session put off or never came to come again, and what it parked is not forgotten.
    /// The points of every agenda come anyhow.
    private void carry(Plan plan, PlanningSession before) {
        AgendaTime.agenda(plan, before).stream()
                .filter(one -> one.outcome() == AgendaItem.Outcome.DEFERRED
                        || one.outcome() == AgendaItem.Outcome.REFERRED
                        || (one.outcome() == AgendaItem.Outcome.OPEN && held(before) && !usual(one)))
                .forEach(one -> add(Words.with("sessions.agenda.again", one.title(), before.code()),
                        one.purpose(), one.minutesPlanned(), one.linked()));
        var parked = plan.referring(MinuteLine.class, before.id()).stream()
                .filter(line -> line.kind() == MinuteLine.Kind.PARKED)
                .sorted(Comparator.comparingInt(MinuteLine::number))
                .toList();
        if (parked.isEmpty()) return;
        add(Words.of("sessions.agenda.parked"), Purpose.DISCUSS, 5 * parked.size(),
                parked.stream().flatMap(line -> Stream.ofNullable(line.about())).distinct().toList());
        points.add(points.removeLast().withPreReading(
                parked.stream().map(MinuteLine::text).collect(Collectors.joining("; "))));
    }

    private static boolean held(PlanningSession session) {
        return session.state().compareTo(PlanningSession.State.IN_SESSION) >= 0;
    }

    private static boolean usual(AgendaItem point) {
        return Set.of(Words.of("sessions.agenda.lookback"), Words.of("sessions.agenda.hurts"),
                Words.of("sessions.agenda.gaps"), Words.of("sessions.agenda.vendors"),
                Words.of("sessions.agenda.roadmap"), Words.of("sessions.agenda.routines"),
                Words.of("sessions.agenda.sign"), Words.of("sessions.agenda.parked"),
                Words.of("suggest.proposals")).contains(point.title());
    }

    private void add(String title, Purpose purpose, int minutes, List<Code> linked) {
        points.add(new AgendaItem(ids.next(AgendaItem.class), session.id(), points.size() + 1, title, purpose,
                null, minutes, 0, "", linked, AgendaItem.Outcome.OPEN, ""));
    }

    private static List<Code> codes(Stream<? extends Coded> rows) {
        return rows.<Code>map(Coded::code).toList();
    }
}
