package app.tandem.plan.session;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Baseline;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps sealed minutes as they were signed. Only an amendment opens them, under the next revision.
public final class Seal {

    private Seal() {}

    /// Why the edit must not be made, as a sentence; empty when it leaves all sealed minutes alone.
    public static Optional<String> refusal(Plan plan, Edit edit) {
        var touched = edit.changes().stream()
                .map(Change::row)
                .flatMap(row -> Stream.of(Optional.of(row), plan.find(row.id())).flatMap(Optional::stream))
                .map(Seal::session)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> plan.find(id).stream())
                .filter(PlanningSession::sealed)
                .toList();
        if (touched.isEmpty()) return Optional.empty();
        var after = plan.with(edit);
        return touched.stream()
                .filter(session -> breaks(plan, after, session))
                .findFirst()
                .map(session -> Words.with("session.sealed", session.code(),
                        Fingerprint.shortForm(session.fingerprint())));
    }

    private static boolean breaks(Plan before, Plan after, PlanningSession sealed) {
        var now = after.find(sealed.id()).orElse(null);
        if (now == null) return true;
        boolean amended = !now.sealed() && now.minutesRevision() == sealed.minutesRevision() + 1;
        if (amended) return false;
        return !now.sealed()
                || !now.fingerprint().equals(sealed.fingerprint())
                || !MinutesText.of(after, now).equals(MinutesText.of(before, sealed))
                || !same(before, after, sealed, Signature.class)
                || !same(before, after, sealed, Baseline.class);
    }

    private static <R extends Row> boolean same(
            Plan before, Plan after, PlanningSession session, Class<R> kind) {
        return before.referring(kind, session.id()).equals(after.referring(kind, session.id()));
    }

    private static @Nullable Id<PlanningSession> session(Row row) {
        return switch (row) {
            case PlanningSession session -> session.id();
            case AgendaItem item -> item.session();
            case Attendance one -> one.session();
            case Decision decision -> decision.session();
            case ActionItem action -> action.session();
            case MinuteLine line -> line.session();
            case Signature signature -> signature.session();
            case Baseline baseline -> baseline.session();
            default -> null;
        };
    }
}
