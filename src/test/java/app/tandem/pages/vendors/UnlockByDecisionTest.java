package app.tandem.pages.vendors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.pages.Desk;
import app.tandem.pages.vendors.edits.WeightEdits;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.plan.session.Decision;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.weights.WeightLock;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Locked weights are opened by a recorded decision, changed, and locked anew; undo takes each step back.
@ExtendWith(ApplicationExtension.class)
class UnlockByDecisionTest {

    private static final int WEIGHTS = 2;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private PlanStore store;

    @Start
    void start(Stage stage) {
        var plan = DemoPlan.plan();
        var platform = DemoSelections.selection(plan, "VS-01").withState(Selection.State.CONSENSUS);
        var locked = WeightLock.lock(plan, platform, Instant.parse("2026-07-16T12:00:00Z"));
        store = PlanStore.inMemory(plan.with(Edit.put("Lock", locked)), Platform::runLater, failure -> {
            throw new AssertionError(failure);
        });
        var view = new VendorsView(new Desk(store, Ids.seeded(3, clock), clock, _ -> {}),
                FileChoosers.CANCELLED);
        var scene = new Scene(view.view(), 1136, 700);
        new Theme().apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_chosen_decision_opens_the_weights_and_the_former_ones_stay_to_be_read(FxRobot robot) {
        var hands = new Hands(robot, store);
        var before = platform();
        var decision = store.plan().coded(Decision.class).stream()
                .filter(one -> one.status() == Decision.Status.ACTIVE).findFirst().orElseThrow();
        hands.tab(WEIGHTS);
        hands.choose("Decision that opens the weights…", decision);
        hands.press("Unlock by decision");
        assertEquals(before.with().weightsLockedAt(null).weightsHash("").build(), platform());
        assertTrue(hands.said("Former weights: locked"));
        assertTrue(hands.said("opened again by decision " + decision.code()));
        hands.act(() -> store.perform(new WeightEdits(store.plan(),
                Ids.seeded(4, clock), platform()).equalise(Weight.Set.JOINT)));
        hands.press("Lock weights");
        assertEquals(64, platform().weightsHash().length());
        var former = WeightLock.former(store.plan(), platform()).getFirst();
        assertEquals(before.weightsHash(), former.hash());
        for (int step = 0; step < 3; step++) hands.act(store::undo);
        assertEquals(before, platform());
        assertEquals(List.of(), WeightLock.former(store.plan(), platform()));
    }

    private Selection platform() {
        return DemoSelections.selection(store.plan(), "VS-01");
    }
}
