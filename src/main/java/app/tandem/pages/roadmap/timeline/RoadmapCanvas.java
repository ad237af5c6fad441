package app.tandem.pages.roadmap.timeline;

import app.tandem.pages.Inks;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.TypeMeasure;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.BarTexts;
import app.tandem.plan.roadmap.scene.RoadmapOptions;
import app.tandem.plan.roadmap.scene.RoadmapScene.Bar;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The roadmap on the screen: lays it out when plan, choice or size change, and paints once a frame what
/// can be seen of it.
public final class RoadmapCanvas extends Region {

    private static final double NARROWEST = 20;
    /// Room under the last lane, so that nothing floats over it for good.
    private static final double BELOW = 3;

    private final Canvas chart = new Canvas();
    private final Canvas over = new Canvas();
    private final Label type = new Label();
    private final Inks inks = new Inks(this::repaint);
    private final TypeMeasure measure = new TypeMeasure();
    private final BarTexts texts = new BarTexts(measure);
    private final Scrolls scrolls = new Scrolls(this::repaint);
    private final Leaves leaves = new Leaves();
    private final ObjectProperty<Selected> selected = new SimpleObjectProperty<>(Selected.NOTHING);
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(Arrangement.FIRST);
    private final ObjectProperty<Optional<RoadmapScene>> scene = new SimpleObjectProperty<>(Optional.empty());
    private Plan plan = Plan.EMPTY;
    private LocalDate today = LocalDate.EPOCH;
    private List<Shape> dragged = List.of();
    private Optional<List<Optional<Row>>> listing = Optional.empty();
    private boolean chartStale = true;

    public RoadmapCanvas() {
        getStyleClass().add("roadmap-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        type.setVisible(false);
        type.setManaged(false);
        getChildren().addAll(inks, type, chart, over, scrolls.down, scrolls.across);
        type.fontProperty().subscribe(_ -> rebuild());
        arrangement.subscribe(_ -> rebuild());
        selected.subscribe(_ -> {
            reveal();
            repaint();
        });
        focusedProperty().subscribe(_ -> requestLayout());
    }

    public ObjectProperty<Selected> selectedProperty() {
        return selected;
    }

    public ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /// What is laid out now, of several pages the one shown; empty until there is room for it.
    public Optional<RoadmapScene> laidOut() {
        return scene.get();
    }

    public ObjectProperty<Optional<RoadmapScene>> laidOutProperty() {
        return scene;
    }

    public void show(Plan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
        rebuild();
        reveal();
    }

    /// With one row for each of a table, or in lanes again when empty.
    public void list(Optional<List<Optional<Row>>> rows) {
        if (rows.equals(listing)) return;
        listing = rows;
        rebuild();
    }

    /// How far it is scrolled down.
    public DoubleProperty topProperty() {
        return scrolls.down.valueProperty();
    }

    /// How far it can be scrolled down.
    public double topMost() {
        return scrolls.down.getMax();
    }

    /// On the projector the roadmap stands on pages of whole lanes instead of scrolling.
    public void present(Presenting mode) {
        leaves.present(mode);
        rebuild();
    }

    /// Larger for a positive step, smaller for a negative one, about the leading bar or else the middle.
    public void zoom(int step) {
        zoom(step, selectedBar().map(bar -> bar.box().center().x() - scrolls.left())
                .filter(x -> x > 0 && x < getWidth()).orElse(getWidth() / 2));
    }

    /// The day under that place stays there. What cannot get smaller shows more years instead.
    void zoom(int step, double x) {
        scene.get().ifPresent(before -> {
            var day = before.scale().date(chartX(x));
            var chosen = arrangement.get();
            boolean wider = step < 0 && chosen.isWhole() && chosen.years() != TimeScale.View.ALL;
            arrangement.set(wider ? chosen.wider() : chosen.zoomed(step, before));
            scene.get().ifPresent(now -> scrolls.to(now.scale().x(day) - x, scrolls.top()));
        });
    }

    /// Everything fits into the width again.
    public void fit() {
        arrangement.set(arrangement.get().withZoom(1));
    }

    public double em() {
        return type.getFont().getSize();
    }

    double chartX(double mouseX) {
        return mouseX + scrolls.left();
    }

    double chartY(double mouseY) {
        return mouseY + scrolls.top();
    }

    public void scroll(double dx, double dy) {
        if (dy != 0 && leaves.presenting()) leaf((int) Math.signum(dy));
        else scrolls.by(dx, dy);
    }

    /// Shows the next page of several, or the one before.
    void leaf(int step) {
        leaves.turn(step);
        leaves.shown().ifPresent(this::put);
    }

    /// Which of how many pages is shown; empty when all is on one.
    public Optional<String> pageWords() {
        return leaves.words();
    }

    /// Scrolls until the leading one of what is selected can be seen.
    void reveal() {
        selected.get().leading().flatMap(leaves::showing).ifPresent(this::put);
        selectedBar().ifPresent(bar -> scene.get().ifPresent(it -> scrolls.reveal(bar.box(),
                new Box(it.options().laneNames(), it.head().height(), getWidth(), getHeight()), em())));
    }

    public Optional<Bar> selectedBar() {
        return selected.get().leading().flatMap(id -> scene.get().flatMap(it -> it.bar(id)));
    }

    /// Paints what a drag would do over the chart; empty takes it away.
    void preview(List<Shape> shapes) {
        dragged = shapes;
        requestLayout();
    }

    public List<Initiative> selectedInitiatives() {
        return selected.get().ids().stream().flatMap(id -> scene.get().flatMap(it -> it.bar(id)).stream())
                .map(Bar::initiative).toList();
    }

    Plan plan() {
        return plan;
    }

    @Override
    protected void layoutChildren() {
        boolean resized = chart.getWidth() != getWidth() || chart.getHeight() != getHeight();
        for (var canvas : List.of(chart, over)) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        if (resized) rebuild();
        scrolls.lay(getWidth(), getHeight(), scene.get().map(it -> it.head().height()).orElse(0.0));
        paint();
    }

    private void rebuild() {
        double names = listing.isPresent() ? 0 : RoadmapOptions.laneNamesOf(em());
        double room = getWidth() - scrolls.thick();
        if (room < NARROWEST * em()) return;
        double width = names + (room - names) * arrangement.get().zoom();
        var options = arrangement.get().options(width, em(), measure).withLaneNames(names);
        var whole = listing.map(rows -> RoadmapScene.listed(plan, today, options, rows))
                .orElseGet(() -> RoadmapScene.of(plan, today, options, texts));
        put(leaves.of(whole, getHeight()));
    }

    private void put(RoadmapScene page) {
        double room = getWidth() - scrolls.thick();
        Scrolls.range(scrolls.across, page.options().width(), room);
        double foot = scrolls.across.isVisible() ? scrolls.thick() : 0;
        boolean over = page.height() > getHeight() - foot && listing.isEmpty() && !leaves.presenting();
        Scrolls.range(scrolls.down, page.height() + (over ? BELOW * em() : 0), getHeight() - foot);
        scene.set(Optional.of(page));
        repaint();
    }

    private void repaint() {
        chartStale = true;
        requestLayout();
    }

    private void paint() {
        scene.get().ifPresent(it -> {
            var links = new Highlight(it, plan, isFocused());
            var bars = selected.get().ids().stream().flatMap(id -> it.bar(id).stream()).toList();
            if (chartStale) {
                new Painting(it, chart, inks, scrolls.left(), scrolls.top())
                        .chart(bars.stream().flatMap(bar -> links.links(bar).stream()).toList());
            }
            chartStale = false;
            new Painting(it, over, inks, scrolls.left(), scrolls.top())
                    .over(links.rings(selected.get()), dragged);
        });
    }
}
