package app.tandem.cli.bench;

import app.tandem.pages.Desk;
import app.tandem.pages.vendors.VendorsView;
import app.tandem.plan.Edit;
import app.tandem.plan.Ids;
import app.tandem.shell.Headless;
import app.tandem.store.PlanStore;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Theme;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;

/// How long it takes from the move of a weight slider to the painted window: 12 criteria, 8 vendors, 10
/// evaluators.
public final class SliderFigures {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int SENSITIVITY = 8;
    private static final int STEP = 7;

    private SliderFigures() {}

    /// Moved and painted whole in memory, beside painting the same window with nothing moved.
    public static Figure repaint(int rounds) {
        var figures = new ArrayList<Figure>();
        Headless.run(WIDTH, HEIGHT, done -> {
            var plan = new GeneratedSelection(8, 12, 10).plan();
            var open = Edit.put("Reveal", plan.get(GeneratedSelection.ID).withRevealed(true));
            var store = PlanStore.inMemory(plan.with(open), Runnable::run, failure -> {
                throw new IllegalStateException(failure);
            });
            var view = new VendorsView(new Desk(store, Ids.system(), Clock.systemUTC(), _ -> {}),
                    FileChoosers.CANCELLED);
            figures.add(measured(view, rounds));
            store.close();
            done.complete(null);
        });
        return figures.getFirst();
    }

    private static Figure measured(VendorsView view, int rounds) {
        var scene = new Scene(view.view(), WIDTH, HEIGHT);
        new Theme().apply(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        ((TabPane) scene.lookup(".tab-pane")).getSelectionModel().select(SENSITIVITY);
        scene.snapshot(null);
        var sliders = List.copyOf(view.view().lookupAll(".slider"));
        if (sliders.isEmpty()) throw new IllegalStateException("No slider is shown");
        var slider = (Slider) sliders.getFirst();
        int[] at = {0};
        return Figure.of("slider to repaint", 1, new Figure.Turns(() -> {
            slider.setValue(at[0]++ * STEP % 100);
            scene.snapshot(null);
        }, () -> scene.snapshot(null), rounds));
    }
}
