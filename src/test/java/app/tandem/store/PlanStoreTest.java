package app.tandem.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.RandomPlans;
import app.tandem.plan.Workspace;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanStoreTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Requirement callback = RandomPlans.requirement(Ids.seeded(1, NOON), 1);

    @Test
    void undoTakesBackARename() {
        try (var store = create()) {
            store.perform(Edit.put("Add requirement", callback));
            store.perform(Edit.put("Rename requirement", callback.withTitle("Call back in the queue")));
            var plan = store.undo().toCompletableFuture().join();

            assertEquals(List.of(callback), List.copyOf(plan.all(Requirement.class)));
            assertEquals("Add requirement", store.undoLabel().getValue());
            assertEquals("Rename requirement", store.redoLabel().getValue());
        }
    }

    @Test
    void quickEditsNeverTakeTheSameCode() {
        try (var store = create()) {
            CompletionStage<Plan> last = store.perform(plan -> Edit.put("First", numbered(plan)));
            for (int i = 0; i < 20; i++) last = store.perform(plan -> Edit.put("Next", numbered(plan)));
            last.toCompletableFuture().join();
            assertEquals(21, store.plan().all(Requirement.class).stream().map(Requirement::code).distinct().count());
        }
    }

    @Test
    void whatWasBeingTypedIsThereAfterARestart() {
        try (var store = create()) {
            store.drafts().keep("capture", "a jon size the fee");
            store.drafts().keep("summary", "gone again");
            store.drafts().keep("summary", "");
        }
        try (var store = open()) {
            assertEquals("a jon size the fee", store.drafts().text("capture"));
            assertEquals("", store.drafts().text("summary"));
            assertEquals(1, store.head().revision());
        }
        assertEquals(List.of(), PlanCheck.of(folder.resolve("joint.tandem")));
    }

    private Requirement numbered(Plan plan) {
        var code = plan.codes().next(Requirement.PREFIX);
        return RandomPlans.requirement(Ids.seeded(code.number(), NOON), code.number());
    }

    @Test
    void aThousandStepsCanBeTakenBackAfterARestart() {
        try (var store = create()) {
            for (int i = 1; i <= 1000; i++) store.perform(Edit.put("Step " + i, callback.withTitle("Need " + i)));
        }
        try (var store = open()) {
            for (int i = 0; i < 999; i++) store.undo();
            var plan = store.undo().toCompletableFuture().join();
            assertEquals(0, plan.all(Requirement.class).size());
            for (int i = 0; i < 999; i++) store.redo();
            var again = store.redo().toCompletableFuture().join();
            assertEquals("Need 1000", again.get(callback.id()).title());
        }
    }

    /// The file after a restart, the log replayed backwards, and the memory all tell the same story.
    @RepeatedTest(20)
    void replayingTheLogGivesThePlan(RepetitionInfo repetition) {
        var random = new RandomPlans(repetition.getCurrentRepetition());
        var states = new ArrayList<Plan>();
        try (var store = create()) {
            states.add(store.plan());
            for (int i = 0; i < 12; i++) {
                long before = store.head().revision();
                store.perform(random.edit(store.plan())).toCompletableFuture().join();
                if (store.head().revision() > before) states.add(store.plan());
            }
        }
        try (var store = open()) {
            assertEquals(states.getLast(), store.plan());
            for (int revision = 1; revision <= states.size(); revision++) {
                assertEquals(states.get(revision - 1), store.at(revision).toCompletableFuture().join());
            }
            assertEquals(Plan.EMPTY, store.at(0).toCompletableFuture().join());
        }
    }

    @Test
    void aCodeIsNotGivenAgainAfterADeletion() {
        try (var store = create()) {
            store.perform(Edit.put("Add", callback));
            store.perform(Edit.remove("Delete", List.of(callback))).toCompletableFuture().join();
        }
        try (var store = open()) {
            assertEquals("R-02", store.plan().codes().next(Requirement.PREFIX).toString());
        }
    }

    @Test
    void anEditThatBreaksALinkChangesNothing() {
        try (var store = create()) {
            store.perform(Edit.put("Add", callback)).toCompletableFuture().join();
            var plan = store.plan();
            var gone = Capability.offered(Id.of(Capability.class, "gone"), new Code("C", 1), "Gone", "Data",
                    callback.captured());
            var stray = Fit.linked(Id.of(Fit.class, "stray"), callback, gone, callback.captured());

            var failure = assertThrows(CompletionException.class,
                    () -> store.perform(Edit.put("Link", stray)).toCompletableFuture().join());

            var cause = assertInstanceOf(PlanFileException.class, failure.getCause());
            assertEquals(PlanFileException.Reason.REFUSED, cause.reason());
            assertEquals(plan, store.plan());
            store.perform(Edit.put("Rename", callback.withTitle("Still here"))).toCompletableFuture().join();
            assertEquals("Still here", store.plan().get(callback.id()).title());
        }
    }

    private PlanStore create() {
        return PlanStore.create(file(), Workspace.named("Northmere"), options());
    }

    private PlanStore open() {
        return PlanStore.open(file(), options());
    }

    private Path file() {
        return folder.resolve("joint.tandem");
    }

    private static PlanStore.Options options() {
        return PlanStore.Options.plain(new Author(() -> "Ana", NOON, Ids.seeded(7, NOON)));
    }
}
