package app.tandem.pages.priorities;

import app.tandem.pages.Desk;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Marks;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.Quadrant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/// Value against effort: each need stands where its two figures put it, and goes where it is put.
final class Corners extends HBox {

    private static final List<BigDecimal> VALUES = Measure.VALUE.steps();
    private static final List<BigDecimal> EFFORTS = Measure.EFFORT.steps();

    private final Desk desk;
    private final GridPane grid = new GridPane();
    private final FlowPane tray = new FlowPane();
    private final Map<Spot, FlowPane> cells = new HashMap<>();
    private final Map<Id<Requirement>, Chip> chips = new HashMap<>();
    private final Consumer<Requirement> onSelect;

    /// A cell of the grid: the places of value and effort on their scales.
    record Spot(int value, int effort) {

        BigDecimal valuePoints() {
            return VALUES.get(value);
        }

        BigDecimal effortPoints() {
            return EFFORTS.get(effort);
        }

        Optional<Spot> beside(int higher, int dearer) {
            var spot = new Spot(value + higher, effort + dearer);
            boolean inside = spot.value >= 0 && spot.value < VALUES.size() && spot.effort >= 0
                    && spot.effort < EFFORTS.size();
            return inside ? Optional.of(spot) : Optional.empty();
        }
    }

    Corners(Desk desk, Consumer<Requirement> onSelect) {
        this.desk = desk;
        this.onSelect = onSelect;
        getStyleClass().add("corners");
        grid.getStyleClass().add("grid");
        HBox.setHgrow(grid, Priority.ALWAYS);
        for (int value = 0; value < VALUES.size(); value++) {
            grid.add(axis(VALUES.get(value)), 0, row(value));
            grow(value);
        }
        grid.getColumnConstraints().add(new ColumnConstraints());
        for (int effort = 0; effort < EFFORTS.size(); effort++) {
            grid.add(axis(EFFORTS.get(effort)), effort + 1, VALUES.size());
            var column = new ColumnConstraints();
            column.setPercentWidth(96.0 / EFFORTS.size());
            grid.getColumnConstraints().add(column);
            for (int value = 0; value < VALUES.size(); value++) grid.add(cell(new Spot(value, effort)),
                    effort + 1, row(value));
        }
        var heading = new Label(Words.of("priorities.tray"));
        heading.getStyleClass().add("strong");
        heading.setWrapText(true);
        var aside = new VBox(heading, tray);
        aside.getStyleClass().add("tray");
        var axes = new VBox(new Label(Words.of("priorities.axis.value")), grid, effortAxis());
        axes.getChildren().getFirst().getStyleClass().add("meta");
        VBox.setVgrow(grid, Priority.ALWAYS);
        HBox.setHgrow(axes, Priority.ALWAYS);
        getChildren().addAll(axes, aside);
    }

    void show(Plan plan) {
        var needs = PriorityList.open(plan);
        var gone = new ArrayList<>(chips.keySet());
        for (var need : needs) {
            gone.remove(need.id());
            var chip = chips.computeIfAbsent(need.id(), _ -> new Chip(this));
            var effort = Marks.of(plan, need, Measure.EFFORT);
            boolean given = effort.filter(each -> each.source() == Marks.Source.GIVEN).isPresent();
            var spot = need.value() == 0 || effort.isEmpty()
                    ? Optional.<Spot>empty()
                    : Optional.of(new Spot(need.value() - 1, Measure.EFFORT.place(effort.get().points())));
            chip.show(need, spot, given);
            move(chip, spot.<FlowPane>map(cells::get).orElse(tray));
        }
        for (var id : gone) {
            var chip = chips.remove(id);
            if (chip != null && chip.getParent() instanceof FlowPane pane) pane.getChildren().remove(chip);
        }
    }

    /// The cell at that point of the window.
    Optional<Spot> at(double sceneX, double sceneY) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getValue().contains(entry.getValue().sceneToLocal(sceneX, sceneY)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    void mark(Optional<Spot> target) {
        cells.forEach((spot, cell) -> {
            cell.getStyleClass().remove("target");
            if (target.filter(spot::equals).isPresent()) cell.getStyleClass().add("target");
        });
    }

    void place(Requirement need, Spot spot) {
        var edits = new PrioritiesEdits(desk.plan(), desk.ids());
        desk.store().perform(edits.place(need, spot.valuePoints(), spot.effortPoints()))
                .thenRun(() -> Optional.ofNullable(chips.get(need.id())).ifPresent(Node::requestFocus));
    }

    void select(Requirement need) {
        onSelect.accept(need);
    }

    /// Chips keep the order of their codes within a cell.
    private static void move(Chip chip, FlowPane to) {
        if (chip.getParent() instanceof FlowPane from) {
            if (from.equals(to)) return;
            from.getChildren().remove(chip);
        }
        int at = 0;
        for (var child : to.getChildren()) {
            if (child instanceof Chip other && other.code().compareTo(chip.code()) < 0) at++;
        }
        to.getChildren().add(at + (to.getChildren().size() > 0
                && to.getChildren().getFirst() instanceof Label ? 1 : 0), chip);
    }

    private FlowPane cell(Spot spot) {
        var cell = new FlowPane();
        var quadrant = Quadrant.of(spot.valuePoints(), spot.effortPoints());
        cell.getStyleClass().addAll("spot", quadrant.name().toLowerCase(Locale.ROOT));
        boolean corner = (spot.value() == VALUES.size() - 1 || spot.value() == 0)
                && (spot.effort() == 0 || spot.effort() == EFFORTS.size() - 1);
        if (corner) {
            var name = new Label(Words.of(quadrant));
            name.getStyleClass().add("caps");
            cell.getChildren().add(name);
        }
        cells.put(spot, cell);
        return cell;
    }

    private static int row(int value) {
        return VALUES.size() - 1 - value;
    }

    private void grow(int value) {
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setPercentHeight(value < 0 ? 0 : 94.0 / VALUES.size());
        grid.getRowConstraints().add(row);
    }

    private static Label axis(BigDecimal points) {
        var label = new Label(points.toPlainString());
        label.getStyleClass().add("meta");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label effortAxis() {
        var label = new Label(Words.of("priorities.axis.effort"));
        label.getStyleClass().add("meta");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
