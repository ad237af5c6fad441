package app.tandem.pages.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.records.RecordsEdits;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.store.PlanStore;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemovedTest {

    private final PlanStore store = PlanStore.inMemory(DemoPlan.plan(), Runnable::run, failure -> {
        throw new AssertionError(failure);
    });
    private final Fit link = store.plan().all(Fit.class).iterator().next();
    private final Requirement need = store.plan().get(link.requirement());
    private final Capability offer = store.plan().get(link.capability());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasDeletedComesBackWithItsLinks() {
        perform(RecordsEdits.remove(store.plan(), need));
        perform(trash().getFirst().restore(store.plan()));
        assertEquals(DemoPlan.plan(), store.plan());
        assertEquals(List.of(), trash());
    }

    @Test
    void aLinkToSomethingThatStaysAwayStaysAwayToo() {
        perform(RecordsEdits.remove(store.plan(), need));
        perform(RecordsEdits.remove(store.plan(), offer));
        var back = trash().getLast();
        assertEquals(need.code(), back.code());
        perform(back.restore(store.plan()));
        assertEquals(need, store.plan().get(need.id()));
        assertEquals(false, store.plan().find(link.id()).isPresent());
    }

    @Test
    void anUndoneDeletionLeavesTheTrashEmpty() {
        perform(RecordsEdits.remove(store.plan(), need));
        join(store.undo());
        assertEquals(List.of(), trash());
    }

    private List<Removed> trash() {
        return Removed.of(store.plan(), join(store.newest(100)));
    }

    private Plan perform(Edit edit) {
        return join(store.perform(edit));
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
