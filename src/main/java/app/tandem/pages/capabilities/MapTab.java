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
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
