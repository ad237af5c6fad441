package app.tandem.plan.backlog;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement.Status;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps a requirement from passing for agreed without an owner and the word of each side, whatever the way
/// on which it is tried: a form, a table, a paste, a merge.
public final class Unagreed {

    private Unagreed() {}

    /// Why the edit must not be made, as a sentence; empty when every requirement that it leaves agreed is.
    public static Optional<String> refusal(Plan plan, Edit edit) {
        return edit.changes().stream()
                .map(change -> change instanceof Change.Put(Requirement now) ? now : null)
                .flatMap(now -> now == null ? Optional.<String>empty().stream()
                        : refusal(plan.find(now.id()).orElse(null), now).stream())
                .findFirst();
    }

    /// Why a requirement cannot become as it now would be.
    static Optional<String> refusal(@Nullable Requirement before, Requirement now) {
        if (now.status().open() || now.status().exited()) return Optional.empty();
        var lacks = Agreement.lacks(now);
        if (lacks.isEmpty() || underWay(before, now)) return Optional.empty();
        return Optional.of(Words.with("agreement.refused", now.code(), Words.of(now.status()),
                lacks.stream().map(Words::of).collect(Collectors.joining(", "))));
    }

    /// What is being delivered stays in delivery while its words are agreed anew.
    private static boolean underWay(@Nullable Requirement before, Requirement now) {
        return now.status().compareTo(Status.PLANNED) > 0
                && before != null
                && !before.status().open()
                && !before.status().exited();
    }
}
