package app.tandem.reports.pack;

import app.tandem.plan.Coded;
import app.tandem.plan.Plan;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.session.MinutesText;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.SealedText;
import app.tandem.plan.vendor.Selection;
import app.tandem.reports.minutes.MinutesSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/// What papers are written from: the plan today and as it was after any earlier edit.
///
/// @param at the plan after the edit with that number
/// @param hash what the log ended with after the edit with that number; empty when there is no log
public record PaperSource(
        Plan plan, LocalDate today, LongFunction<Plan> at, LongFunction<String> hash) {

    /// Papers without a log to prove them by.
    public PaperSource(Plan plan, LocalDate today, LongFunction<Plan> at) {
        this(plan, today, at, _ -> "");
    }


    /// What a paper of this kind can be about, the newest first; empty when it is about the whole plan.
    public List<? extends Coded> subjects(Paper paper) {
        return switch (paper) {
            case MINUTES, DECISIONS, ACTIONS, PRE_READ, INVITATION ->
                    plan.coded(PlanningSession.class).reversed();
            case MATRIX, RECOMMENDATION, REQUEST, SCORING, DEBRIEF -> plan.coded(Selection.class);
            case ROADMAP, POSTER, CHANGES, REQUIREMENTS, CAPABILITIES, INITIATIVES, PRIORITIES, TREE,
                    TRACEABILITY, CAPABILITY_MAP,
                    CALENDAR, SAID_AND_DID, DECISION_LOG, ACTION_LOG -> List.of();
        };
    }

    /// The last session that was held; the next one when none was.
    public Optional<PlanningSession> lastSession() {
        var sessions = plan.all(PlanningSession.class).stream()
                .sorted(Comparator.comparing(PlanningSession::date));
        var known = sessions.toList();
        return known.reversed().stream()
                .filter(session -> session.state().compareTo(PlanningSession.State.IN_SESSION) >= 0)
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    /// The plan as the session's minutes were sealed, as of its day; this one while they are not.
    PaperSource sealing(PlanningSession session) {
        var sealing = MinutesSource.sealing(plan, session);
        return sealing.isEmpty() ? this
                : new PaperSource(at.apply(sealing.getAsLong()), session.date(), at, hash);
    }

    /// Sealed minutes are written from the plan as it was sealed and as of their day, so that they read the
    /// same ever after; others from the plan as it is.
    MinutesSource minutes(PlanningSession session) {
        var sealing = MinutesSource.sealing(plan, session);
        var then = sealing.isPresent() ? at.apply(sealing.getAsLong()) : plan;
        return new MinutesSource(
                then,
                then(MinutesSource.comparison(plan, session)).orElse(null),
                then.get(session.id()),
                sealing.isPresent() ? session.date() : today,
                then(MinutesSource.earlier(plan, session))
                        .map(before -> MinutesSource.differences(before, then, then.get(session.id())))
                        .orElse(List.of()));
    }

    /// The text under the session's seal; empty while it is not sealed, or when the log cannot prove it.
    Optional<SealedText> sealed(PlanningSession session) {
        var sealing = MinutesSource.sealing(plan, session);
        if (sealing.isEmpty()) return Optional.empty();
        var before = at.apply(sealing.getAsLong() - 1);
        var text = new SealedText(MinutesText.of(before, before.get(session.id())),
                hash.apply(sealing.getAsLong() - 1));
        return Optional.of(text).filter(one -> one.fingerprint().equals(session.fingerprint()));
    }

    /// The plan as the last baseline froze it; one frozen by the very last edit has nothing to compare with.
    Optional<Plan> lastBaseline() {
        return then(plan.all(Baseline.class).stream().mapToLong(Baseline::revision)
                .filter(revision -> revision + 1 < plan.revision()).max());
    }

    private Optional<Plan> then(OptionalLong revision) {
        return revision.isPresent() ? Optional.of(at.apply(revision.getAsLong())) : Optional.empty();
    }
}
