package app.tandem.pages.compare;

import app.tandem.pages.DrawingPane;
import app.tandem.pages.RoadmapSketch;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.compare.Comparison;
import app.tandem.plan.roadmap.compare.Difference;
import app.tandem.plan.roadmap.compare.Scope;
import app.tandem.plan.roadmap.compare.Shadows;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The roadmap with the shadow of an earlier one under its bars, and a slider that goes from session to
/// session.
final class Replay extends VBox {

    private final RoadmapSketch sketch = new RoadmapSketch();
    private final DrawingPane picture = new DrawingPane();
    private final Slider slider = new Slider();
    private final CheckBox shadows = new CheckBox(Words.of("compare.shadows"));
    private final Label told = new Label();
    private final LocalDate today;
    private Plan before = Plan.EMPTY;
    private Plan now = Plan.EMPTY;

    /// @param go told which stop was chosen
    /// @param chosen told which bar was clicked
    Replay(LocalDate today, Consumer<Integer> go, Consumer<Initiative> chosen) {
        this.today = today;
        getStyleClass().add("replay");
        slider.setAccessibleText(Words.of("compare.slider"));
        slider.setSnapToTicks(true);
        slider.setShowTickLabels(true);
        slider.setShowTickMarks(true);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.valueProperty().subscribe(value -> go.accept((int) Math.round(value.doubleValue())));
        HBox.setHgrow(slider, Priority.ALWAYS);
        shadows.setSelected(true);
        shadows.setMinWidth(USE_PREF_SIZE);
        shadows.selectedProperty().subscribe(this::draw);
        var bar = new HBox(slider, shadows);
        bar.getStyleClass().add("bar");
        told.setWrapText(true);
        var scroll = new ScrollPane(picture);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        picture.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> at(event).ifPresent(chosen));
        getChildren().addAll(bar, told, scroll);
    }

    /// @param stops the sessions from the first to now, by name
    void stops(List<String> stops) {
        slider.setLabelFormatter(new Stops(stops));
        slider.setMax(Math.max(0, stops.size() - 1));
        slider.setValue(slider.getMax());
        slider.setDisable(stops.size() < 2);
    }

    void step(int by) {
        slider.setValue(Math.clamp(slider.getValue() + by, 0, slider.getMax()));
    }

    void toggleShadows() {
        shadows.setSelected(!shadows.isSelected());
    }

    void show(Plan before, Plan now) {
        this.before = before;
        this.now = now;
        var found = Comparison.between(before, now, Scope.ROADMAP);
        told.setText(Words.with("compare.told", found.count(Difference.Kind.ADDED),
                found.count(Difference.Kind.LATER), found.count(Difference.Kind.EARLIER),
                found.count(Difference.Kind.REMOVED)));
        draw();
    }

    private void draw() {
        var drawn = shadows.isSelected() ? Shadows.of(before, now) : Shadows.of(now, now);
        picture.show(width -> sketch.of(drawn, today, width, told.getText()));
    }

    private java.util.Optional<Initiative> at(MouseEvent event) {
        var drawing = picture.drawing();
        if (drawing == null) return java.util.Optional.empty();
        double scale = picture.getWidth() / drawing.width();
        var scene = sketch.scene(Shadows.of(before, now), today, drawing.width());
        return scene.at(event.getX() / scale, event.getY() / scale)
                .flatMap(bar -> now.find(bar.initiative().id()));
    }

    /// The names of the stops under the slider.
    private static final class Stops extends StringConverter<Double> {

        private final List<String> names;

        Stops(List<String> names) {
            this.names = names;
        }

        @Override
        public String toString(Double value) {
            int at = (int) Math.round(value);
            return at >= 0 && at < names.size() ? names.get(at) : "";
        }

        @Override
        public Double fromString(String name) {
            return (double) names.indexOf(name);
        }
    }
}
