package app.tandem.pages.vendors.weights;

import app.tandem.pages.Badges;
import app.tandem.pages.vendors.edits.WeightEdits;
import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Id;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Weight;
import app.tandem.ui.Views;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Whether each set of weights adds up to 100, and the one press that makes it so.
public final class WeightSums {

    private final Map<Weight.Set, Label> sums = new EnumMap<>(Weight.Set.class);
    private final Map<Weight.Set, Button> normalise = new EnumMap<>(Weight.Set.class);
    private final Button meet = new Button(Words.of("vendors.meet"));
    private final FlowPane node = new FlowPane();

    public WeightSums(Workshop workshop, Supplier<Set<Id<Criterion>>> held) {
        node.getStyleClass().add("sums");
        for (var set : Weight.Set.values()) {
            var sum = new Label();
            var button = new Button(Words.of("vendors.normalise"));
            button.setAccessibleText(Words.of("vendors.normalise") + " " + Words.of(set));
            button.setOnAction(_ -> workshop.perform(workshop.weights().normalise(set, held.get())));
            sums.put(set, sum);
            normalise.put(set, button);
            Views.fold(button);
            var box = new HBox(Badges.of(WeightEdits.side(set)), sum, button);
            box.getStyleClass().add("bar");
            node.getChildren().add(box);
        }
        meet.setOnAction(_ -> workshop.perform(workshop.weights().meet()));
        node.getChildren().add(meet);
    }

    public Node node() {
        return node;
    }

    public void show(WeightEdits edits) {
        sums.forEach((set, label) -> {
            double sum = edits.sum(set);
            boolean whole = edits.whole(set);
            label.setText(whole ? Words.of("vendors.sum.whole") : sentence(sum));
            label.getStyleClass().removeAll("ok", "bad");
            label.getStyleClass().add(whole ? "ok" : "bad");
            var button = normalise.get(set);
            if (button == null) return;
            button.setVisible(!whole && sum > 0 && !edits.locked());
        });
        meet.setDisable(edits.locked() || edits.sum(Weight.Set.IT) == 0 || edits.sum(Weight.Set.CC) == 0);
    }

    private static String sentence(double sum) {
        return sum < 100
                ? Words.with("vendors.sum.short", Numbers.points(sum), Numbers.points(100 - sum))
                : Words.with("vendors.sum.over", Numbers.points(sum), Numbers.points(sum - 100));
    }
}
