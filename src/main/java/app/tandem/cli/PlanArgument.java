package app.tandem.cli;

import app.tandem.plan.Plan;
import app.tandem.plan.Workspace;
import app.tandem.reports.pack.PaperSource;
import app.tandem.store.Author;
import app.tandem.store.PlanStore;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The plan that a call is about, opened to be read only.
final class PlanArgument {

    @Parameters(paramLabel = "PLAN", description = "the plan file")
    private @Nullable Path path;

    @Option(names = "--as-of", paramLabel = "DATE", description =
            "the day the clock stands at, as 2026-11-21")
    private @Nullable LocalDate asOf;

    PlanArgument() {}

    Path path() {
        if (path == null) throw new IllegalStateException("picocli gives every call its plan");
        return path;
    }

    PlanStore open() {
        return PlanStore.openReadOnly(path(), PlanStore.Options.plain(Author.system()));
    }

    /// What papers are written from.
    PaperSource source(PlanStore store) {
        return new PaperSource(store.plan(), today(store.plan()),
                revision -> store.at(revision).toCompletableFuture().join(),
                revision -> store.hashAt(revision).toCompletableFuture().join());
    }

    /// The day given, else the day the plan is pinned to, else the computer's.
    LocalDate today(Plan plan) {
        if (asOf != null) return asOf;
        var pinned = plan.find(Workspace.ONLY).map(Workspace::pinnedToday);
        return pinned.orElseGet(LocalDate::now);
    }
}
