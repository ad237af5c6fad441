package app.tandem.plan.session.prepare;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.rhythm.BusinessEvent;
import app.tandem.plan.rhythm.Routine;
import app.tandem.plan.roadmap.FreezeWindow;
import app.tandem.plan.session.PlanningSession;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When both sides meet in the years to come: the sessions that have a date, and after them the days that
/// the routine's rule gives.
public record Cadence(List<Slot> slots) {

    /// How many sessions are planned ahead: five years of two.
    public static final int SESSIONS = 10;

    private static final int CLOSE_DAYS = 3;
    private static final int APART_DAYS = 120;

    /// One day on which the sides meet, with the days that hang on it.
    ///
    /// @param session empty while the day is only proposed
    /// @param clashes what speaks against the day, as sentences
    public record Slot(LocalDate date, @Nullable PlanningSession session, List<String> clashes) {

        /// When the facilitator opens the preparation.
        public LocalDate opens() {
            return PreparationStep.SESSION_OPENED.due(date);
        }

        /// When the pre-read is out, five working days before.
        public LocalDate preRead() {
            return workdays(date, -5);
        }

        /// When both sides have signed the minutes, five working days after.
        public LocalDate signed() {
            return workdays(date, 5);
        }

        /// When the facilitator looks whether what was decided stuck.
        public LocalDate stickCheck() {
            return date.plusWeeks(12);
        }
    }

    public static Cadence of(Plan plan, LocalDate today) {
        var sessions = plan.all(PlanningSession.class).stream()
                .filter(one -> one.type() == PlanningSession.Type.BIANNUAL && !one.date().isBefore(today))
                .sorted(Comparator.comparing(PlanningSession::date))
                .toList();
        var slots = new ArrayList<Slot>();
        LocalDate last = null;
        for (var session : sessions) {
            slots.add(new Slot(session.date(), session, clashes(plan, session.date(), session, last)));
            last = session.date();
        }
        var free = proposals(plan, today).limit(Math.max(0, SESSIONS - slots.size())).toList();
        for (var date : free) {
            slots.add(new Slot(date, null, clashes(plan, date, null, last)));
            last = date;
        }
        return new Cadence(slots.stream().limit(SESSIONS).toList());
    }

    /// The days that the rule gives after the last session there is; without a rule every half-year.
    static Stream<LocalDate> proposals(Plan plan, LocalDate today) {
        var last = plan.all(PlanningSession.class).stream()
                .filter(one -> one.type() == PlanningSession.Type.BIANNUAL)
                .map(PlanningSession::date)
                .max(Comparator.naturalOrder());
        var from = last.filter(date -> date.isAfter(today)).orElse(today);
        return routine(plan)
                .flatMap(one -> CadenceRule.parse(one.rule()))
                .map(rule -> rule.after(from))
                .orElseGet(() -> halfYears(last.orElse(from.minusMonths(6).plusWeeks(6)))
                        .filter(date -> !date.isBefore(today)));
    }

    /// The routine by which sessions are held; empty when there is none.
    public static Optional<Routine> routine(Plan plan) {
        return plan.coded(Routine.class).stream()
                .filter(one -> one.type() == Routine.Type.SESSION && one.state() != Routine.State.RETIRED)
                .findFirst();
    }

    /// What speaks against holding a session on that day.
    ///
    /// @param session the one that is to be held then; empty for a new one
    public static List<String> clashes(Plan plan, LocalDate date, @Nullable PlanningSession session) {
        var before = plan.all(PlanningSession.class).stream()
                .filter(one -> !one.equals(session) && one.type() == PlanningSession.Type.BIANNUAL)
                .map(PlanningSession::date)
                .filter(one -> one.isBefore(date))
                .max(Comparator.naturalOrder());
        return clashes(plan, date, session, before.orElse(null));
    }

    private static List<String> clashes(
            Plan plan, LocalDate date, @Nullable PlanningSession session, @Nullable LocalDate before) {
        var clashes = new ArrayList<String>();
        if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) clashes.add(Words.of("cadence.weekend"));
        plan.coded(PlanningSession.class).stream()
                .filter(one -> one.date().equals(date) && (session == null || !one.id().equals(session.id())))
                .forEach(one -> clashes.add(Words.with("cadence.sameDay", one.code())));
        plan.all(FreezeWindow.class).stream()
                .filter(one -> !date.isBefore(one.start()) && !date.isAfter(one.end()))
                .forEach(one -> clashes.add(Words.with("cadence.freeze", one.reason())));
        plan.coded(BusinessEvent.class).stream()
                .filter(one -> Math.abs(ChronoUnit.DAYS.between(date, one.starts())) <= CLOSE_DAYS)
                .forEach(one -> clashes.add(Words.with("cadence.event", one.code(), one.title())));
        if (before != null && ChronoUnit.DAYS.between(before, date) < APART_DAYS) {
            clashes.add(Words.with("cadence.close", ChronoUnit.DAYS.between(before, date)));
        }
        return List.copyOf(clashes);
    }

    /// Why a session that has not begun cannot be held on that day; empty when it can.
    public static Optional<String> refusal(PlanningSession session, LocalDate date, LocalDate today) {
        boolean begun = session.state().compareTo(PlanningSession.State.IN_SESSION) >= 0;
        return !begun && date.isBefore(today)
                ? Optional.of(Words.with("cadence.past", session.code(), date))
                : Optional.empty();
    }

    private static Stream<LocalDate> halfYears(LocalDate last) {
        return Stream.iterate(1, count -> count + 1).map(count -> workday(last.plusMonths(6L * count)));
    }

    static LocalDate workday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                ? date
                : date.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    private static LocalDate workdays(LocalDate from, int count) {
        var date = from;
        for (int left = Math.abs(count); left > 0; ) {
            date = date.plusDays(Integer.signum(count));
            if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) left--;
        }
        return date;
    }
}
