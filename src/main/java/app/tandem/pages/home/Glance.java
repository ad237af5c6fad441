package app.tandem.pages.home;

import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Turn;
import app.tandem.plan.rhythm.HotButton;
import app.tandem.plan.rhythm.Occurrence;
import app.tandem.plan.session.ActionItem;
import app.tandem.plan.session.PlanningSession;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What needs the two sides now: whose move it is, when they meet, what hurts and what is late.
record Glance(Plan plan, LocalDate today) {

    private static final Set<HotButton.State> HURTING =
            EnumSet.of(HotButton.State.NEW, HotButton.State.IN_WORK, HotButton.State.ESCALATED);
    private static final int STALLED_AFTER_DAYS = 30;

    /// One row that somebody should look at.
    ///
    /// @param days how long it has waited, or how late it is
    /// @param late whether that is longer than the plan allows
    record Line(Id<? extends Row> id, String code, String title, long days, boolean late) {}

    /// The requirements on which that side, or both, must move, the longest waiting first.
    List<Line> waitingOn(Turn.Holder side) {
        int patience = plan.find(Workspace.ONLY).map(Workspace::stalledAfterDays).orElse(STALLED_AFTER_DAYS);
        return plan.coded(Requirement.class).stream()
                .filter(requirement -> holds(Turn.of(plan, requirement), side))
                .map(requirement -> {
                    long days = ChronoUnit.DAYS.between(Turn.of(plan, requirement).since(), today);
                    return new Line(requirement.id(), requirement.code().toString(), requirement.title(),
                            days,
                            days > patience);
                })
                .sorted(Comparator.comparingLong(Line::days).reversed())
                .toList();
    }

    /// The session that comes next, today's included.
    Optional<PlanningSession> nextSession() {
        return plan.all(PlanningSession.class).stream()
                .filter(session -> !session.date().isBefore(today) && !session.sealed())
                .min(Comparator.comparing(PlanningSession::date));
    }

    /// The hot buttons still open, the worst first.
    List<Line> hotButtons() {
        return plan.coded(HotButton.class).stream()
                .filter(button -> HURTING.contains(button.state()))
                .sorted(Comparator.comparing(HotButton::severity).thenComparing(HotButton::firstSeen))
                .map(button -> new Line(button.id(), button.code().toString(), button.title(),
                        ChronoUnit.DAYS.between(button.firstSeen(), today),
                        button.severity() == HotButton.Severity.CRITICAL))
                .toList();
    }

    /// The actions past their day, the latest ones last.
    List<Line> lateActions() {
        return plan.coded(ActionItem.class).stream()
                .filter(action -> action.overdue(today))
                .flatMap(action -> late(action).stream())
                .sorted(Comparator.comparingLong(Line::days).reversed())
                .toList();
    }

    /// What keeps the routines alive and comes, or should have come, first: its days are those until then.
    Optional<Line> nextRoutine() {
        return plan.all(Occurrence.class).stream()
                .filter(one -> one.done() == null && one.skipReason().isBlank())
                .min(Comparator.comparing(Occurrence::due))
                .flatMap(one -> plan.find(one.routine()).map(routine -> new Line(
                        routine.id(), routine.code().toString(), routine.title(),
                        ChronoUnit.DAYS.between(today, one.due()), one.due().isBefore(today))));
    }

    /// How many Musts and Shoulds that are still wanted have each coverage.
    Map<Coverage, Integer> coverage() {
        var counts = new EnumMap<Coverage, Integer>(Coverage.class);
        wanted(EnumSet.of(Moscow.MUST, Moscow.SHOULD))
                .forEach(requirement ->
                counts.merge(Answer.of(plan, requirement).coverage(), 1, Integer::sum));
        return counts;
    }

    List<Requirement> musts() {
        return wanted(EnumSet.of(Moscow.MUST));
    }

    /// Musts that nothing answers.
    long unansweredMusts() {
        return musts().stream().filter(requirement -> Answer.of(plan, requirement).gap()).count();
    }

    boolean nothingYet() {
        return plan.all(Requirement.class).isEmpty() && plan.all(PlanningSession.class).isEmpty();
    }

    private List<Requirement> wanted(Set<Moscow> priorities) {
        return plan.coded(Requirement.class).stream()
                .filter(requirement -> priorities.contains(requirement.moscow()))
                .filter(requirement -> !requirement.status().exited() && !requirement.archived())
                .toList();
    }

    private Optional<Line> late(ActionItem action) {
        return Optional.ofNullable(action.due())
                .map(due -> new Line(action.id(), action.code().toString(), action.title(),
                        ChronoUnit.DAYS.between(due, today), true));
    }

    private static boolean holds(Turn turn, Turn.Holder side) {
        return turn.holder() == side || turn.holder() == Turn.Holder.BOTH;
    }
}
