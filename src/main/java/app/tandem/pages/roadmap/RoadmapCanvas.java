package app.tandem.pages.roadmap;

import app.tandem.pages.DrawingPainter;
import app.tandem.pages.Inks;
import app.tandem.pages.TypeMeasure;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.BarWords;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.LaneField;
import app.tandem.plan.roadmap.scene.RoadmapDrawing;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

/// The roadmap on the screen: paints what can be seen of the scene, the head and the names of the lanes
/// staying where they are while the bars scroll.
final class RoadmapCanvas extends Region {

    private static final double ZOOM_STEP = 1.25;
    private static final double ZOOM_MOST = 8;

    private final Canvas chart = new Canvas();
    private final Canvas over = new Canvas();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final Label type = new Label();
    private final Inks inks = new Inks(this::requestLayout);
    private final TypeMeasure measure = new TypeMeasure();
    private final ObjectProperty<Optional<Id<Initiative>>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<RoadmapScene>> scene = new SimpleObjectProperty<>(Optional.empty());
    private Plan plan = Plan.EMPTY;
    private LocalDate today = LocalDate.EPOCH;
    private TimeScale.View view = TimeScale.View.BOTH;
    private LaneField lanes = LaneField.LANE;
    private double zoom = 1;
    private List<Shape> dragged = List.of();

    RoadmapCanvas() {
        getStyleClass().add("roadmap-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        down.setOrientation(Orientation.VERTICAL);
        type.setVisible(false);
        type.setManaged(false);
        getChildren().addAll(inks, type, chart, over, down, across);
        for (var bar : List.of(down, across)) {
            bar.setFocusTraversable(false);
            bar.valueProperty().subscribe(_ -> paint());
        }
        type.fontProperty().subscribe(_ -> rebuild());
        selected.subscribe(_ -> tell());
        focusedProperty().subscribe(_ -> paintOver());
    }

    ObjectProperty<Optional<Id<Initiative>>> selectedProperty() {
        return selected;
    }

    /// What is laid out now; empty until there is room for it.
    Optional<RoadmapScene> laidOut() {
        return scene.get();
    }

    ObjectProperty<Optional<RoadmapScene>> laidOutProperty() {
        return scene;
    }

    void show(Plan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        rebuild();
        tell();
    }

    void view(TimeScale.View view, LaneField lanes) {
        this.view = view;
        this.lanes = lanes;
        rebuild();
    }

    /// Larger for a positive step, smaller for a negative one; 0 fits everything into the width again.
    void zoom(int step) {
        zoom = step == 0 ? 1 : Math.clamp(zoom * Math.pow(ZOOM_STEP, step), 1, ZOOM_MOST);
        rebuild();
    }

    double em() {
        return type.getFont().getSize();
    }

    double chartX(double mouseX) {
        return mouseX + across.getValue();
    }

    double chartY(double mouseY) {
        return mouseY + down.getValue();
    }

    void scroll(double dx, double dy) {
        down.setValue(Math.clamp(down.getValue() + dy, 0, down.getMax()));
        across.setValue(Math.clamp(across.getValue() + dx, 0, across.getMax()));
    }

    /// Scrolls until the selected bar can be seen.
    void reveal() {
        selectedBar().ifPresent(bar -> {
            double head = scene.get().map(it -> it.options().head()).orElse(0.0);
            double above = bar.box().y() - head - em() / 2;
            double below = bar.box().bottom() + em() - over.getHeight();
            if (down.getValue() > above) down.setValue(Math.max(0, above));
            if (down.getValue() < below) down.setValue(Math.min(down.getMax(), below));
        });
    }

    Optional<Bar> selectedBar() {
        return selected.get().flatMap(id -> scene.get().flatMap(it -> it.bar(id)));
    }

    /// Paints what a drag would do over the chart; empty takes it away.
    void preview(List<Shape> shapes) {
        dragged = shapes;
        paintOver();
    }

    @Override
    protected void layoutChildren() {
        double thick = down.prefWidth(-1);
        over.setWidth(getWidth());
        over.setHeight(getHeight());
        boolean resized = chart.getWidth() != getWidth() || chart.getHeight() != getHeight();
        chart.setWidth(getWidth());
        chart.setHeight(getHeight());
        double head = RoadmapOptions.headOf(em());
        down.resizeRelocate(getWidth() - thick, head, thick, Math.max(0, getHeight() - head));
        across.resizeRelocate(0, getHeight() - thick, getWidth() - thick, thick);
        if (resized) rebuild();
        else paint();
    }

    private void rebuild() {
        double thick = down.prefWidth(-1);
        double room = getWidth() - thick;
        if (room < 20 * em()) return;
        double names = RoadmapOptions.laneNamesOf(em());
        double width = names + (room - names) * zoom;
        var laidOut = RoadmapScene.of(plan, today, new RoadmapOptions(view, lanes, width, em(), measure));
        range(down, laidOut.height(), getHeight() - (zoom > 1 ? thick : 0));
        range(across, width, room);
        scene.set(Optional.of(laidOut));
        paint();
    }

    private static void range(ScrollBar bar, double whole, double shown) {
        double rest = Math.max(0, Math.rint(whole - shown));
        bar.setVisible(rest > 0);
        bar.setMax(rest);
        bar.setVisibleAmount(whole <= 0 ? 0 : rest * Math.min(1, shown / whole));
        bar.setUnitIncrement(30);
        bar.setBlockIncrement(Math.max(1, shown * 0.9));
        bar.setValue(Math.clamp(bar.getValue(), 0, rest));
    }

    private void paint() {
        scene.get().ifPresent(it -> {
            var drawing = new RoadmapDrawing(it, Initiative::title);
            var gc = chart.getGraphicsContext2D();
            gc.setFill(inks.apply(Ink.SURFACE));
            gc.fillRect(0, 0, chart.getWidth(), chart.getHeight());
            double names = it.options().laneNames();
            double head = it.options().head();
            double left = across.getValue();
            double top = down.getValue();
            var seen = new Box(left + names, top + head, chart.getWidth() - names, chart.getHeight() - head);
            var ground = drawing.ground();
            var titles = new Window(new Box(0, head, names, seen.height()), 0, top);
            var grid = new Window(new Box(names, head, seen.width(), seen.height()), left, top);
            part(chart, titles, ground);
            part(chart, titles, drawing.laneNames());
            part(chart, grid, ground);
            var links = selectedBar().map(new Highlight(it, plan, isFocused())::links).orElse(List.of());
            part(chart, grid, links);
            part(chart, grid, drawing.bars(seen));
            part(chart, new Window(new Box(0, 0, chart.getWidth(), head + 1), left, 0), drawing.head());
            gc.setFill(inks.apply(Ink.SURFACE));
            gc.fillRect(0, 0, names - 1, head);
        });
        paintOver();
    }

    private void paintOver() {
        var gc = over.getGraphicsContext2D();
        gc.clearRect(0, 0, over.getWidth(), over.getHeight());
        scene.get().ifPresent(it -> {
            var shapes = selectedBar().map(new Highlight(it, plan, isFocused())::ring).orElse(List.of());
            double names = it.options().laneNames();
            double head = it.options().head();
            var body = new Box(names - 4, head, over.getWidth() - names + 4, over.getHeight() - head);
            part(over, new Window(body, across.getValue(), down.getValue()), shapes);
            var whole = new Box(0, 0, over.getWidth(), over.getHeight());
            part(over, new Window(whole, across.getValue(), down.getValue()), dragged);
        });
    }

    /// A part of the canvas and how far the scene is scrolled in it.
    private record Window(Box clip, double left, double top) {}

    private void part(Canvas canvas, Window window, List<Shape> shapes) {
        var clip = window.clip();
        var gc = canvas.getGraphicsContext2D();
        gc.save();
        gc.beginPath();
        gc.rect(clip.x(), clip.y(), clip.width(), clip.height());
        gc.clip();
        gc.translate(-window.left(), -window.top());
        new DrawingPainter(gc, inks).paint(shapes, Map.of());
        gc.restore();
    }

    private void tell() {
        setAccessibleText(selected.get().flatMap(plan::find).map(it -> BarWords.of(plan, it)).orElse(""));
        reveal();
        paint();
    }
}
