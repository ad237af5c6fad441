package app.tandem.store;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.Workspace;
import app.tandem.store.Connections.Mode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The open plan: one value to observe, one method to change it.
///
/// Callers live on the JavaFX thread; the ledger has a thread of its own.
/// The two meet in [#turn] and nowhere else.
public final class PlanStore implements AutoCloseable {

    /// Number and hash of the newest edit: what signed minutes are anchored to.
    public record Head(long revision, String hash) {}

    /// How a plan is opened.
    ///
    /// @param fxThread where answers arrive
    /// @param onFailure told of every edit that could not be written; the plan is then as it was
    /// @param backups the folder for copies made on opening; empty for none
    public record Options(Author author, Executor fxThread, Consumer<Throwable> onFailure, Backups backups) {

        /// For work without a window: answers arrive where they arise, failures are thrown.
        public static Options plain(Author author) {
            return new Options(author, Runnable::run, _ -> {}, Backups.NONE);
        }
    }

    private final ExecutorService ledgerThread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("plan-ledger").factory());
    private final Options options;
    private final Path path;
    private final Ledger ledger;
    private final ReadOnlyObjectWrapper<Ledger.Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>();
    private CompletionStage<Plan> last = CompletableFuture.completedStage(Plan.EMPTY);
    private final Drafts drafts;
    private final ReadOnlyObjectWrapper<Instant> savedAt = new ReadOnlyObjectWrapper<>();

    private PlanStore(Path path, Ledger ledger, Options options) {
        this.path = path;
        this.options = options;
        this.ledger = ledger;
        drafts = ledger.file().drafts(ledgerThread);
        show(ledger.page());
    }

    /// Opens a plan to change it. A copy of it as it is now is kept in the background.
    ///
    /// @throws PlanFileException when the file is no plan, damaged, newer, or in use
    public static PlanStore open(Path path, Options options) {
        var store = new PlanStore(path, Ledger.of(PlanFile.open(path, Mode.WRITE), options.author()),
                options);
        store.ledgerThread.execute(() -> options.backups().keep(store.ledger.file()));
        return store;
    }

    /// Opens a plan to look at it; every edit is refused.
    public static PlanStore openReadOnly(Path path, Options options) {
        return new PlanStore(path, Ledger.of(PlanFile.open(path, Mode.READ), options.author()), options);
    }

    /// Makes a plan file with nothing but its workspace in it.
    ///
    /// @throws PlanFileException EXISTS when there is a file of that name
    public static PlanStore create(Path path, Workspace workspace, Options options) {
        return create(path, Plan.of(List.of(workspace)), options);
    }

    /// Makes a plan file that holds this plan, with its first edit as all its history. When that fails, no
    /// file is left behind.
    ///
    /// @throws PlanFileException EXISTS when there is a file of that name
    public static PlanStore create(Path path, Plan plan, Options options) {
        var file = PlanFile.create(path, Books.identity(options.author()), plan.codes());
        try {
            var store = new PlanStore(path, Ledger.of(file, options.author()), options);
            store.show(store.ledger.perform(Edit.put(Words.of("store.edit.create"), plan.rows())));
            return store;
        } catch (PlanFileException e) {
            file.close();
            discard(path);
            throw e;
        }
    }

    /// Removes a closed file that was just made and did not come to hold what it should.
    public static void discard(Path path) {
        PlanFile.discard(path);
    }

    /// A plan that lives in memory only, for looking at pages without a file.
    public static PlanStore inMemory(Plan plan, Options options) {
        var file = PlanFile.create(Path.of(":memory:"), Map.of("plan_id", "memory", "copy_id", "memory"),
                plan.codes());
        var store = new PlanStore(Path.of(":memory:"), Ledger.of(file, options.author()), options);
        if (plan.size() > 0) store.show(store.ledger.perform(Edit.put(Words.of("store.edit.open"),
                plan.rows())));
        return store;
    }

    /// The same, for tests of pages.
    public static PlanStore inMemory(Plan plan, Executor fxThread, Consumer<Throwable> onFailure) {
        return inMemory(plan, new Options(Author.system(), fxThread, onFailure, Backups.NONE));
    }

    public Path path() {
        return path;
    }

    public boolean writable() {
        return ledger.file().writable();
    }

    /// The name that the log gives to whoever edits now.
    public String person() {
        return options.author().person().get();
    }

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public Plan plan() {
        return plan.get();
    }

    public Head head() {
        var head = page.get().head();
        return new Head(head.seq(), head.hash());
    }

    /// When the newest edit was safe on disk.
    public ReadOnlyObjectProperty<Instant> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    /// What Undo would take back; empty when there is nothing.
    public ObservableValue<String> undoLabel() {
        return page.map(Ledger.Page::undoLabel);
    }

    /// What Redo would do again; empty when there is nothing.
    public ObservableValue<String> redoLabel() {
        return page.map(Ledger.Page::redoLabel);
    }

    public CompletionStage<Plan> perform(Edit edit) {
        last = turn(() -> ledger.perform(edit));
        return last;
    }

    /// Performs what the function makes of the plan once everything asked for before is written, so that two
    /// quick edits never take the same code.
    public CompletionStage<Plan> perform(Function<Plan, Edit> intention) {
        last = last.handleAsync((_, _) -> intention.apply(plan()), options.fxThread())
                .thenCompose(edit -> turn(() -> ledger.perform(edit)));
        return last;
    }

    public CompletionStage<Plan> undo() {
        return turn(ledger::undo);
    }

    public CompletionStage<Plan> redo() {
        return turn(ledger::redo);
    }

    public Drafts drafts() {
        return drafts;
    }

    /// The newest entries of the log, newest first.
    public CompletionStage<List<LogEntry>> newest(int count) {
        return ask(() -> ledger.newest(count), Function.identity());
    }

    /// The plan as it was after the edit with that number.
    public CompletionStage<Plan> at(long revision) {
        return ask(() -> ledger.at(revision), Function.identity());
    }

    /// What the log ended with after the edit with that number.
    public CompletionStage<String> hashAt(long revision) {
        return ask(() -> ledger.file().log().entry(revision).hash(), Function.identity());
    }

    public CompletionStage<Plan> before(Instant moment) {
        return ask(() -> ledger.before(moment), Function.identity());
    }

    /// Writes one complete file that can be mailed or put on a stick.
    ///
    /// @param copy must not exist
    public CompletionStage<Path> saveCopy(Path copy) {
        return ask(() -> {
            ledger.file().copyTo(copy);
            return copy;
        }, Function.identity());
    }

    /// Waits until everything asked for is written.
    @Override
    public void close() {
        ledgerThread.close();
        ledger.close();
    }

    private CompletionStage<Plan> turn(Supplier<Ledger.Page> step) {
        return ask(step, this::show);
    }

    private <T, U> CompletionStage<U> ask(Supplier<T> step, Function<T, U> show) {
        var stage = CompletableFuture.supplyAsync(step, ledgerThread).thenApplyAsync(show,
                options.fxThread());
        stage.whenCompleteAsync((_, failure) -> {
            if (failure != null) options.onFailure().accept(cause(failure));
        }, options.fxThread());
        return stage;
    }

    private Plan show(Ledger.Page next) {
        savedAt.set(options.author().clock().instant());
        page.set(next);
        plan.set(next.plan());
        return next.plan();
    }

    private static Throwable cause(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : cause;
    }
}
