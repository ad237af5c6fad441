package app.tandem.shell;

import app.tandem.ui.Theme;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where navigation, header, page, inspector and status stand, and what gives way when the window is small.
final class Frame extends StackPane {

    /// What surrounds the page.
    record Panes(MenuBar menus, Navigation navigation, Region header, Inspector inspector, Region status) {}

    /// Widths at 100 percent, in pixels of the design.
    private static final double NARROW_NAVIGATION = 1180;
    private static final double OVERLAID_INSPECTOR = 1366;

    private final Panes panes;
    private final Theme theme;
    private final BorderPane border = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final StackPane content = new StackPane();
    private final StackPane desk = new StackPane(middle);
    private boolean wantsInspector = true;

    Frame(Panes panes, Theme theme) {
        this.panes = panes;
        this.theme = theme;
        getStyleClass().addAll("shell", "canvas");
        getStylesheets().add(String.valueOf(Frame.class.getResource("shell.css")));
        content.getStyleClass().add("content");
        middle.setTop(panes.header());
        middle.setCenter(content);
        border.setTop(panes.menus());
        border.setLeft(panes.navigation());
        border.setCenter(desk);
        border.setBottom(panes.status());
        getChildren().add(border);
        widthProperty().subscribe(this::arrange);
        theme.scaleProperty().subscribe(this::arrange);
    }

    /// What a room does not see.
    List<Node> surroundings() {
        return List.of(panes.menus(), panes.navigation(), panes.inspector(), panes.status());
    }

    void lay(List<Node> above) {
        getChildren().addAll(above);
    }

    void show(Parent page) {
        content.getChildren().setAll(page);
    }

    void toggleNavigation() {
        panes.navigation().narrowProperty().set(!panes.navigation().narrowProperty().get());
    }

    void toggleInspector() {
        wantsInspector = !wantsInspector;
        place();
    }

    void pane(int step) {
        var order = List.of(panes.navigation(), content, panes.inspector());
        int at = 0;
        for (int i = 0; i < order.size(); i++) if (order.get(i).isFocusWithin()) at = i;
        int next = Math.floorMod(at + step, order.size());
        if (next == 1 && !content.getChildren().isEmpty()) enter((Parent) content.getChildren().getFirst());
        else if (next == 2) panes.inspector().enter();
        else panes.navigation().requestFocus();
    }

    private static boolean enter(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && child.isVisible() && !child.isDisabled()) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Parent inner && enter(inner)) return true;
        }
        return false;
    }

    private void arrange() {
        panes.navigation().narrowProperty().set(getWidth() < NARROW_NAVIGATION * scale());
        wantsInspector = getWidth() >= OVERLAID_INSPECTOR * scale();
        place();
    }

    private void place() {
        desk.getChildren().remove(panes.inspector());
        middle.setRight(null);
        boolean beside = getWidth() >= OVERLAID_INSPECTOR * scale();
        panes.inspector().getStyleClass().remove("overlaid");
        if (!wantsInspector) return;
        if (beside) {
            middle.setRight(panes.inspector());
        } else {
            panes.inspector().getStyleClass().add("overlaid");
            StackPane.setAlignment(panes.inspector(), Pos.CENTER_RIGHT);
            desk.getChildren().add(panes.inspector());
        }
    }

    /// How much larger than designed everything is.
    private double scale() {
        return theme.scaleProperty().get() / 100.0;
    }
}
