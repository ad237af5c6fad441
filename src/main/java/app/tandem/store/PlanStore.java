package app.tandem.store;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The open plan: one value to observe, one method to change it.
///
/// Callers live on the JavaFX thread; the ledger has a thread of its own.
/// The two meet in [#turn] and nowhere else.
public final class PlanStore implements AutoCloseable {

    private final ExecutorService ledgerThread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("plan-ledger").factory());
    private final Executor fxThread;
    private final Consumer<Throwable> onFailure;
    private final Ledger ledger;
    private final ReadOnlyObjectWrapper<Ledger.Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>();

    /// @param onFailure told of every edit that could not be written; the plan is then as it was
    PlanStore(Ledger ledger, Executor fxThread, Consumer<Throwable> onFailure) {
        this.ledger = ledger;
        this.fxThread = fxThread;
        this.onFailure = onFailure;
        show(ledger.page());
    }

    /// A plan in memory only, for tests of pages.
    public static PlanStore inMemory(Plan plan, Executor fxThread, Consumer<Throwable> onFailure) {
        var store = new PlanStore(new Ledger(), fxThread, onFailure);
        store.ledger.perform(Edit.put("Open", plan.rows()));
        store.show(store.ledger.page());
        return store;
    }

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public Plan plan() {
        return plan.get();
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
        return turn(() -> ledger.perform(edit));
    }

    public CompletionStage<Plan> undo() {
        return turn(ledger::undo);
    }

    public CompletionStage<Plan> redo() {
        return turn(ledger::redo);
    }

    @Override
    public void close() {
        ledgerThread.close();
        ledger.close();
    }

    private CompletionStage<Plan> turn(Supplier<Ledger.Page> step) {
        var stage = CompletableFuture.supplyAsync(step, ledgerThread).thenApplyAsync(this::show, fxThread);
        stage.exceptionallyAsync(failure -> {
            var cause = failure.getCause();
            onFailure.accept(cause == null ? failure : cause);
            return plan();
        }, fxThread);
        return stage;
    }

    private Plan show(Ledger.Page next) {
        page.set(next);
        plan.set(next.plan());
        return next.plan();
    }
}
