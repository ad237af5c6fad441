package app.tandem.pages.vendors.weights;

import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.weights.Judgements;
import app.tandem.plan.vendor.weights.Judgements.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The upper half of a square to choose ratios in; the lower half says the opposite.
final class PairGrid {

    private static final int MOST = 9;

    private final Workshop workshop;
    private final GridPane node = new GridPane();
    private final Map<Pair, ComboBox<Double>> boxes = new LinkedHashMap<>();
    private final Map<Pair, Label> opposites = new LinkedHashMap<>();
    private List<Criterion> criteria = List.of();
    private @Nullable Evaluator evaluator;
    private boolean showing;

    PairGrid(Workshop workshop) {
        this.workshop = workshop;
        node.getStyleClass().add("pairs");
    }

    Node node() {
        return node;
    }

    void show(Judgements judgements, Evaluator evaluator) {
        this.evaluator = evaluator;
        if (!criteria.equals(judgements.criteria())) lay(judgements);
        showing = true;
        boxes.forEach((pair, box) -> {
            var ratio = judgements.ratio(evaluator, pair);
            box.setValue(ratio.map(PairGrid::nearest).orElse(null));
            var opposite = opposites.get(pair);
            if (opposite != null) opposite.setText(ratio.map(value -> words(1 / value)).orElse("–"));
        });
        showing = false;
    }

    void ask(Pair pair) {
        var box = boxes.get(pair);
        if (box == null) return;
        box.requestFocus();
        box.show();
    }

    /// 1/9 to 1 and on to 9, as people say them.
    static String words(double ratio) {
        return ratio >= 1 ? Numbers.points(ratio) : "1/" + Numbers.points(1 / ratio);
    }

    private void lay(Judgements judgements) {
        criteria = judgements.criteria();
        boxes.clear();
        opposites.clear();
        node.getChildren().clear();
        for (int i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            node.add(head(criterion, criterion.label() + " " + criterion.title()), 0, i + 1);
            node.add(head(criterion, criterion.label()), i + 1, 0);
            node.add(new Label("1"), i + 1, i + 1);
        }
        for (var pair : judgements.pairs()) {
            int row = criteria.indexOf(pair.first()) + 1;
            int column = criteria.indexOf(pair.second()) + 1;
            var opposite = new Label();
            opposite.getStyleClass().add("muted");
            opposites.put(pair, opposite);
            node.add(opposite, row, column);
            node.add(box(pair), column, row);
        }
    }

    private static Label head(Criterion criterion, String text) {
        var label = new Label(text);
        label.setTooltip(new Tooltip(criterion.title()));
        return label;
    }

    private ComboBox<Double> box(Pair pair) {
        var box = new ComboBox<Double>();
        box.getItems().setAll(ratios());
        box.setConverter(new Ratio());
        box.setAccessibleText(Words.with("vendors.pair.box", pair.first().title(), pair.second().title()));
        box.valueProperty().subscribe(ratio -> {
            var judge = evaluator;
            if (!showing && ratio != null && judge != null) {
                workshop.performIfNew(workshop.weights().judge(judge, pair, ratio));
            }
        });
        boxes.put(pair, box);
        return box;
    }

    private static List<Double> ratios() {
        var ratios = new ArrayList<Double>();
        for (int much = MOST; much > 1; much--) ratios.add((double) much);
        for (int little = 1; little <= MOST; little++) ratios.add(1.0 / little);
        return ratios;
    }

    private static Double nearest(double ratio) {
        return ratios().stream().min(Comparator.comparingDouble(
                (Double one) -> Math.abs(Math.log(one / ratio)))).orElse(ratio);
    }

    private static final class Ratio extends StringConverter<Double> {
        @Override
        public String toString(@Nullable Double ratio) {
            return ratio == null ? "" : words(ratio);
        }

        @Override
        public Double fromString(String typed) {
            throw new UnsupportedOperationException("Nobody types here");
        }
    }
}
