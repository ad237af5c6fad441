package app.tandem.pages.capabilities;

import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.catalogue.Heat;
import app.tandem.ui.Visible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Every capability as a tile under its domain, shaded by what one asks of it.
final class MapTab extends ScrollPane {

    private final VBox domains = new VBox();
    private final Consumer<Capability> onSelect;
    private List<Object> shown = List.of();

    MapTab(Consumer<Capability> onSelect) {
        this.onSelect = onSelect;
        setContent(domains);
        setFitToWidth(true);
        domains.getStyleClass().add("map");
        domains.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    /// From tile to tile: along a line, and to the nearest of the lines above and below.
    private void walk(KeyEvent event) {
        var tiles = List.copyOf(domains.lookupAll(".tile"));
        int at = tiles.indexOf(getScene().getFocusOwner());
        if (at < 0) return;
        var from = place(tiles.get(at));
        var next = switch (event.getCode()) {
            case LEFT -> Optional.of(tiles.get(Math.max(0, at - 1)));
            case RIGHT -> Optional.of(tiles.get(Math.min(tiles.size() - 1, at + 1)));
            case UP -> tiles.stream().filter(each -> place(each).getY() < from.getY() - 1)
                    .max(Comparator.comparingDouble((Node each) -> place(each).getY())
                            .thenComparingDouble(each -> -Math.abs(place(each).getX() - from.getX())));
            case DOWN -> tiles.stream().filter(each -> place(each).getY() > from.getY() + 1)
                    .min(Comparator.comparingDouble((Node each) -> place(each).getY())
                            .thenComparingDouble(each -> Math.abs(place(each).getX() - from.getX())));
            default -> null;
        };
        if (next == null) return;
        next.ifPresent(Node::requestFocus);
        event.consume();
    }

    private static Point2D place(Node tile) {
        return tile.localToScene(0, 0);
    }

    void show(Plan plan, Heat heat) {
        var capabilities = Columns.capabilities(plan).stream()
                .sorted(Comparator.comparing(Capability::code))
                .toList();
        var shades = capabilities.stream().map(each -> heat.of(plan, each)).toList();
        var now = List.<Object>of(capabilities, shades);
        if (now.equals(shown)) return;
        shown = now;
        var groups = new LinkedHashMap<String, List<Node>>();
        for (int i = 0; i < capabilities.size(); i++) {
            var capability = capabilities.get(i);
            groups.computeIfAbsent(capability.domain(), _ -> new ArrayList<>())
                    .add(tile(capability, shades.get(i)));
        }
        domains.getChildren().setAll(groups.entrySet().stream()
                .map(group -> domain(group.getKey(), group.getValue()))
                .toList());
    }

    private static Node domain(String title, List<Node> tiles) {
        var heading = new Label(Words.with("capabilities.domain", title, tiles.size()));
        heading.getStyleClass().add("strong");
        var flow = new FlowPane();
        flow.getStyleClass().add("tiles");
        flow.getChildren().setAll(tiles);
        return new VBox(heading, flow);
    }

    private Node tile(Capability capability, Heat.Shade shade) {
        var title = Visible.line(capability.title());
        var tile = new Button(capability.code() + "  " + title + "\n" + shade.says());
        tile.getStyleClass().addAll("tile", shade.level() < 0 ? "heat-none" : "heat-" + shade.level());
        tile.setWrapText(true);
        tile.setAccessibleText(Words.with("capabilities.tile", capability.code(), title,
                Words.of(capability.availability()), shade.says()));
        tile.setOnAction(_ -> onSelect.accept(capability));
        tile.focusedProperty().subscribe(focused -> {
            if (focused) onSelect.accept(capability);
        });
        return tile;
    }
}
