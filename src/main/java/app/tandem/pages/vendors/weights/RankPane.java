package app.tandem.pages.vendors.weights;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.edits.WeightEdits;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Weight;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Criteria in the order in which they matter, for people who can say no more than that.
final class RankPane {

    private final Workshop workshop;
    private final ComboBox<Weight.Set> set = Choices.of(Words.of("vendors.weights.of"), Words::of);
    private final ComboBox<List<Criterion>> group = Choices.of(Words.of("vendors.group"), GroupName::of);
    private final ListView<Criterion> order = new ListView<>();
    private final HBox node;

    RankPane(Workshop workshop) {
        this.workshop = workshop;
        set.getItems().setAll(Weight.Set.values());
        set.setValue(Weight.Set.IT);
        order.setCellFactory(_ -> new RankCell());
        order.setAccessibleText(Words.of("vendors.rank"));
        order.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(order, Priority.ALWAYS);
        order.setPrefHeight(0);
        group.valueProperty().subscribe(chosen ->
                order.getItems().setAll(chosen == null ? List.of() : chosen));
        var up = button(Words.of("vendors.rank.up"), () -> move(-1));
        var down = button(Words.of("vendors.rank.down"), () -> move(1));
        var take = button(Words.of("vendors.rank.take"), () -> workshop.perform(
                workshop.weights().rank(List.copyOf(order.getItems()), set.getValue())));
        var left = new VBox(Choices.field(Words.of("vendors.weights.of"), set),
                Choices.field(Words.of("vendors.group"), group), up, down, take);
        left.getStyleClass().add("tight");
        node = new HBox(left, order);
        node.getStyleClass().add("columns");
    }

    Node node() {
        return node;
    }

    void show(WeightEdits edits) {
        var groups = edits.groups();
        if (!groups.equals(List.copyOf(group.getItems()))) {
            group.getItems().setAll(groups);
            group.setValue(groups.isEmpty() ? null : groups.getFirst());
        }
        node.setDisable(edits.locked());
    }

    private static Button button(String words, Runnable run) {
        var button = new Button(words);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void key(KeyEvent event) {
        if (!event.isAltDown()) return;
        if (event.getCode() == KeyCode.UP) move(-1);
        else if (event.getCode() == KeyCode.DOWN) move(1);
        else return;
        event.consume();
    }

    private void move(int by) {
        int from = order.getSelectionModel().getSelectedIndex();
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.getItems().size()) return;
        var items = new ArrayList<>(order.getItems());
        items.add(to, items.remove(from));
        order.getItems().setAll(items);
        order.getSelectionModel().select(to);
    }

    private static final class RankCell extends ListCell<Criterion> {
        @Override
        protected void updateItem(@Nullable Criterion criterion, boolean empty) {
            super.updateItem(criterion, empty);
            setText(empty || criterion == null ? null
                    : (getIndex() + 1) + "   " + criterion.label() + "  " + criterion.title());
        }
    }
}
