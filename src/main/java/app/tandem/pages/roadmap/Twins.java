package app.tandem.pages.roadmap;

import app.tandem.pages.roadmap.timeline.RoadmapCanvas;
import app.tandem.plan.Plan;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Table and chart side by side, a row of one beside the row of the other, scrolled as one.
final class Twins extends HBox {

    private static final double HALF = 0.5;

    private final RoadmapTable table;
    private final RoadmapCanvas canvas;
    private final StackPane left;
    private Optional<ScrollBar> bar = Optional.empty();
    private boolean together;

    Twins(RoadmapTable table, RoadmapCanvas canvas) {
        this.table = table;
        this.canvas = canvas;
        this.left = new StackPane(table);
        getStyleClass().add("roadmap-twins");
        left.prefWidthProperty().bind(widthProperty().multiply(HALF));
        left.setMinWidth(0);
        canvas.setMinWidth(0);
        canvas.setPrefWidth(0);
        HBox.setHgrow(canvas, Priority.ALWAYS);
        getChildren().add(canvas);
        table.expandedItemCountProperty().addListener(_ -> list());
        canvas.topProperty().subscribe(_ -> follow());
        canvas.laidOutProperty().subscribe(_ -> head());
    }

    /// Shows the table beside the chart, or the chart alone.
    void together(Plan plan, Layout layout) {
        together = layout == Layout.TABLE;
        if (together) getChildren().setAll(left, canvas);
        else getChildren().setAll(canvas);
        show(plan);
    }

    /// What is to be seen.
    enum Layout { CHART, TABLE }

    void show(Plan plan) {
        if (together) {
            table.show(plan, canvas.arrangementProperty().get().lanes());
            list();
        } else {
            canvas.list(Optional.empty());
        }
    }

    private void list() {
        if (!together) return;
        canvas.list(Optional.of(table.lines()));
        canvas.laidOut().ifPresent(it -> table.size(canvas.em(), it.options().row()));
    }

    /// The table begins where the head of the chart ends.
    private void head() {
        if (!together) return;
        double header = table.lookup(".column-header-background") instanceof Region it ? it.getHeight() : 0;
        double head = canvas.laidOut().map(it -> it.head().height()).orElse(0.0);
        left.setPadding(new Insets(Math.max(0, Math.rint(head - header)), 0, 0, 0));
    }

    /// The scroll bar of the table is made with its first rows.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!together) return;
        head();
        if (bar.isPresent()) return;
        bar = table.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance).map(ScrollBar.class::cast)
                .filter(it -> it.getOrientation() == Orientation.VERTICAL)
                .findFirst();
        bar.ifPresent(it -> it.valueProperty().subscribe(_ -> lead(it)));
    }

    private void lead(ScrollBar from) {
        if (!together || from.getMax() <= from.getMin()) return;
        double share = (from.getValue() - from.getMin()) / (from.getMax() - from.getMin());
        double to = share * canvas.topMost();
        if (Math.abs(canvas.topProperty().get() - to) > 1) canvas.topProperty().set(to);
    }

    private void follow() {
        if (!together || canvas.topMost() <= 0) return;
        bar.ifPresent(it -> {
            double to = it.getMin() + canvas.topProperty().get() / canvas
                    .topMost() * (it.getMax() - it.getMin());
            double near = (it.getMax() - it.getMin()) / canvas.topMost();
            if (Math.abs(it.getValue() - to) > near) it.setValue(to);
        });
    }
}
