package app.tandem.plan.session.prepare;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.rhythm.Occurrence;
import app.tandem.plan.rhythm.Routine;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.AgendaItem;
import app.tandem.plan.session.AgendaItem.Purpose;
import app.tandem.plan.session.CarriedForward;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRules;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.prepare.Suggestion.Reason;
import app.tandem.plan.vendor.Selection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the plan knows that belongs on the agenda of a session, the formal parts first, the worst of each
/// kind first. What is linked on the agenda already is left out.
public final class Suggestions {

    /// Most of one kind, so that the list can be read before a meeting.
    private static final int MOST = 5;
    private static final int SLIP_MONTHS = 3;

    private static final Set<HotButton.State> UNANSWERED =
            EnumSet.of(HotButton.State.NEW, HotButton.State.ESCALATED);
    private static final Set<Selection.State> TO_DECIDE = EnumSet.of(
            Selection.State.INDIVIDUAL_SCORING, Selection.State.CONSENSUS, Selection.State.RECOMMENDATION);

    private final Plan plan;
    private final PlanningSession session;
    private final LocalDate today;
    private final Set<Code> known = new HashSet<>();

    private Suggestions(Plan plan, PlanningSession session, LocalDate today) {
        this.plan = plan;
        this.session = session;
        this.today = today;
        plan.referring(AgendaItem.class, session.id()).forEach(item -> known.addAll(item.linked()));
    }

    public static List<Suggestion> of(Plan plan, PlanningSession session, LocalDate today) {
        var look = new Suggestions(plan, session, today);
        return Stream.of(look.actions(), look.reviews(), look.proposals(), look.gaps(),
                        look.stalled(), look.vendors(),
                        look.slipped(), look.hotButtons(), look.routines())
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Suggestion> actions() {
        var late = unknown(plan.coded(ActionItem.class).stream().filter(one -> one.overdue(session.date())));
        return late.isEmpty() ? Stream.empty() : Stream.of(new Suggestion(Reason.OVERDUE_ACTIONS,
                Words.of("suggest.actions"), Words.with("suggest.actions.why", late.size(), codes(late)),
                        late,
                Purpose.DISCUSS, 5 + 2 * late.size()));
    }

    private Stream<Suggestion> reviews() {
        var due = unknown(plan.coded(Decision.class).stream()
                .filter(one -> DecisionRules.dueForReview(one, session.date())));
        return due.isEmpty() ? Stream.empty() : Stream.of(new Suggestion(Reason.DECISIONS_TO_REVIEW,
                Words.of("suggest.reviews"), Words.with("suggest.reviews.why", due.size(), codes(due)), due,
                Purpose.DECIDE, 5 + 3 * due.size()));
    }

    private Stream<Suggestion> proposals() {
        var left = unknown(CarriedForward.of(plan, session).proposals().stream());
        return left.isEmpty() ? Stream.empty() : Stream.of(new Suggestion(Reason.PROPOSALS_LEFT,
                Words.of("suggest.proposals"), Words.with("suggest.proposals.why", left.size(), codes(left)),
                left, Purpose.DECIDE, 5 + 5 * left.size()));
    }

    private Stream<Suggestion> gaps() {
        return SurveyGap.widest(plan).stream()
                .filter(gap -> !known.contains(gap.statement().code()))
                .map(gap -> new Suggestion(Reason.SURVEY_GAP,
                        Words.with("suggest.gap", gap.statement().title()),
                        Words.with("suggest.gap.why", gap.points(), Words.of(gap.highest()), gap.high(),
                                Words.of(gap.lowest()), gap.low()),
                        List.of(gap.statement().code()), Purpose.DISCUSS, 10));
    }

    private Stream<Suggestion> stalled() {
        var limits = plan.find(Workspace.ONLY).orElseGet(() -> Workspace.named("?"));
        record Waiting(Requirement requirement, Turn turn) {}
        return plan.coded(Requirement.class).stream()
                .filter(one -> !known.contains(one.code()))
                .map(one -> new Waiting(one, Turn.of(plan, one)))
                .filter(one -> one.turn().stalled(limits, today))
                .sorted(Comparator.comparing((Waiting one) -> one.requirement().moscow())
                        .thenComparingLong(one -> -one.turn().days(today)))
                .limit(MOST)
                .map(one -> new Suggestion(Reason.STALLED,
                        Words.with("suggest.item", one.requirement().code(), one.requirement().title()),
                        Words.with("suggest.stalled.why", Words.of(one.turn().holder()),
                                one.turn().days(today),
                                one.turn().unchanged(), Words.of(one.requirement().moscow())),
                        List.of(one.requirement().code()), Purpose.DISCUSS, 10));
    }

    private Stream<Suggestion> vendors() {
        return plan.coded(Selection.class).stream()
                .filter(one -> TO_DECIDE.contains(one.state()) && !known.contains(one.code()))
                .map(one -> item(Reason.VENDOR_DECISION, one,
                        Words.with("suggest.vendor.why", Words.of(one.state())), 40));
    }

    private Stream<Suggestion> slipped() {
        return plan.coded(Initiative.class).stream()
                .filter(one -> !known.contains(one.code()) && one.gate() != Initiative.Gate.CLOSED)
                .filter(one -> slip(one) >= SLIP_MONTHS)
                .sorted(Comparator.comparingLong(Suggestions::slip).reversed())
                .limit(MOST)
                .map(one -> item(Reason.ROADMAP_VARIANCE, one,
                        Words.with("suggest.variance.why", slip(one), one.varianceReason()), 10));
    }

    private Stream<Suggestion> hotButtons() {
        return plan.coded(HotButton.class).stream()
                .filter(one -> UNANSWERED.contains(one.state()) && !known.contains(one.code()))
                .sorted(Comparator.comparing(HotButton::severity).thenComparing(HotButton::firstSeen))
                .limit(MOST)
                .map(one -> item(Reason.HOT_BUTTON, one,
                        Words.with("suggest.hot.why", Words.of(one.severity()),
                        Words.of(one.state()), ChronoUnit.DAYS.between(one.firstSeen(), today)), 5));
    }

    private Stream<Suggestion> routines() {
        var late = unknown(plan.all(Occurrence.class).stream()
                .filter(one -> one.done() == null && one.skipReason().isBlank() && one.due().isBefore(today))
                .map(Occurrence::routine).distinct()
                .map(plan::get)
                .filter(one -> one.state() == Routine.State.ACTIVE || one.state() == Routine.State.AT_RISK));
        return late.isEmpty() ? Stream.empty() : Stream.of(new Suggestion(Reason.OVERDUE_ROUTINES,
                Words.of("suggest.routines"), Words.with("suggest.routines.why", late.size(), codes(late)),
                        late,
                Purpose.DECIDE, 10));
    }

    private static Suggestion item(Reason reason, Coded row, String why, int minutes) {
        var purpose = reason == Reason.VENDOR_DECISION ? Purpose.DECIDE : Purpose.DISCUSS;
        return new Suggestion(reason, Words.with("suggest.item", row.code(), row.title()), why,
                List.of(row.code()), purpose, minutes);
    }

    /// Whole months by which it ends later than its baseline; 0 for no baseline.
    private static long slip(Initiative initiative) {
        var end = initiative.end();
        var first = initiative.baselineEnd();
        return end == null || first == null ? 0 : ChronoUnit.MONTHS.between(first.end(), end.end());
    }

    private List<Code> unknown(Stream<? extends Coded> rows) {
        return rows.<Code>map(Coded::code).filter(code -> !known.contains(code)).sorted().toList();
    }

    private static String codes(List<Code> codes) {
        return codes.stream().map(Objects::toString).collect(Collectors.joining(", "));
    }
}
