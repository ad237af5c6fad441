package app.tandem.shell;

import app.tandem.ui.Focus;
import app.tandem.ui.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// Where navigation, header, page, inspector and status stand, and what gives way when the window is small.
final class Frame extends StackPane {

    /// What surrounds the page.
    record Panes(MenuBar menus, Navigation navigation, Region header, Banner banner, Inspector inspector,
            Region status) {}

    /// Widths at 100 percent, in pixels of the design.
    private static final double NARROW_NAVIGATION = 1180;
    private static final double OVERLAID_INSPECTOR = 1366;
    private static final double LASTING_INSPECTOR = 1500;

    /// Whether the inspector comes with a selection, or stays as somebody said.
    private enum Wish { AS_NEEDED, SHOWN, HIDDEN }

    private final Panes panes;
    private final Theme theme;
    private final BorderPane border = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final StackPane content = new StackPane();
    private final StackPane desk = new StackPane(middle);
    private Wish wish = Wish.AS_NEEDED;
    private boolean held;
    private boolean late;

    Frame(Panes panes, Theme theme) {
        this.panes = panes;
        this.theme = theme;
        getStyleClass().addAll("shell", "canvas");
        getStylesheets().add(String.valueOf(Frame.class.getResource("shell.css")));
        content.getStyleClass().add("content");
        content.setAlignment(Pos.TOP_LEFT);
        confine(content);
        middle.setMinSize(0, 0);
        confine(desk);
        middle.setTop(new VBox(panes.header(), panes.banner()));
        middle.setCenter(content);
        border.setTop(panes.menus());
        border.setLeft(panes.navigation());
        border.setCenter(desk);
        border.setBottom(panes.status());
        getChildren().add(border);
        widthProperty().subscribe(this::arrange);
        theme.scaleProperty().subscribe(this::arrange);
        followMouse();
    }

    /// What a room does not see.
    List<Node> surroundings() {
        return List.of(panes.menus(), panes.navigation(), panes.banner(), panes.inspector(), panes.status());
    }

    void lay(List<Node> above) {
        getChildren().addAll(above);
    }

    /// The presenter's strip above the status, while there is one.
    void strip(Optional<Node> strip) {
        border.setBottom(new VBox(Stream.concat(strip.stream(), Stream.of(panes.status()))
                .toArray(Node[]::new)));
    }

    void show(Parent page) {
        content.getChildren().setAll(page);
    }

    void toggleNavigation() {
        panes.navigation().narrowProperty().set(!panes.navigation().narrowProperty().get());
    }

    /// Leaves the page and the status line alone, or brings back what surrounds them.
    void toggleFocus() {
        boolean alone = border.getTop() != null;
        border.setTop(alone ? null : panes.menus());
        border.setLeft(alone ? null : panes.navigation());
        middle.setTop(alone ? panes.banner() : new VBox(panes.header(), panes.banner()));
        wish = alone ? Wish.HIDDEN : Wish.AS_NEEDED;
        place();
    }

    void toggleInspector() {
        wish = shown() ? Wish.HIDDEN : Wish.SHOWN;
        place();
    }

    void pane(int step) {
        var order = List.of(panes.navigation(), content, panes.inspector());
        int at = 0;
        for (int i = 0; i < order.size(); i++) if (Focus.within(order.get(i))) at = i;
        int next = Math.floorMod(at + step, order.size());
        if (next == 1 && !content.getChildren().isEmpty()) enter((Parent) content.getChildren().getFirst());
        else if (next == 2) enterInspector();
        else panes.navigation().requestFocus();
    }

    /// Shows the inspector and puts the cursor into it.
    void enterInspector() {
        if (!shown()) toggleInspector();
        panes.inspector().enter();
    }

    /// Whatever is larger than its place is cut there and moves nothing else.
    private static void confine(Region place) {
        place.setMinSize(0, 0);
        var shape = new Rectangle();
        shape.widthProperty().bind(place.widthProperty());
        shape.heightProperty().bind(place.heightProperty());
        place.setClip(shape);
    }

    private static boolean enter(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (!child.isVisible() || child.isDisabled()) continue;
            if (child.isFocusTraversable()) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Parent inner && enter(inner)) return true;
        }
        return false;
    }

    private void arrange() {
        panes.navigation().narrowProperty().set(narrowerThan(NARROW_NAVIGATION));
        place();
    }

    private void followMouse() {
        panes.inspector().filledProperty().subscribe(this::placeWhenLetGo);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> held = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> letGo());
    }

    /// Nothing moves under a pointer that may be about to drag what it selected.
    private void placeWhenLetGo() {
        late = held;
        if (!held) place();
    }

    private void letGo() {
        held = false;
        if (late) placeWhenLetGo();
    }

    private void place() {
        var inspector = panes.inspector();
        desk.getChildren().remove(inspector);
        middle.setRight(null);
        inspector.getStyleClass().removeAll("overlaid", "slim");
        if (!shown()) return;
        if (narrowerThan(OVERLAID_INSPECTOR)) {
            inspector.getStyleClass().add("overlaid");
            StackPane.setAlignment(inspector, Pos.CENTER_RIGHT);
            desk.getChildren().add(inspector);
        } else {
            if (narrowerThan(LASTING_INSPECTOR)) inspector.getStyleClass().add("slim");
            middle.setRight(inspector);
        }
    }

    /// A narrow window shows it on demand only, since it would lie on what was selected.
    private boolean shown() {
        if (wish != Wish.AS_NEEDED) return wish == Wish.SHOWN;
        return !narrowerThan(LASTING_INSPECTOR)
                || (panes.inspector().filledProperty().get() && !narrowerThan(OVERLAID_INSPECTOR));
    }

    private boolean narrowerThan(double design) {
        return getWidth() < design * scale();
    }

    /// How much larger than designed everything is.
    private double scale() {
        return theme.scaleProperty().get() / 100.0;
    }
}
