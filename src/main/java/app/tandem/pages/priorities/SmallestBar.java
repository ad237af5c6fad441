package app.tandem.pages.priorities;

import app.tandem.pages.Desk;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.PriorityList;
import app.tandem.plan.backlog.priority.Smallest;
import app.tandem.ui.Views;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says that the smallest entry of a column is not 1, and makes it so. It is only there while that is so.
final class SmallestBar extends HBox {

    private final Desk desk;
    private final Label hint = new Label();
    private List<Smallest> columns = List.of();

    SmallestBar(Desk desk) {
        this.desk = desk;
        getStyleClass().addAll("bar", "card", "hand-bar");
        hint.setWrapText(true);
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        var set = new Button(Words.of("priorities.smallest.set"));
        set.setMinWidth(USE_PREF_SIZE);
        set.setOnAction(_ -> set());
        Views.fold(this);
        getChildren().addAll(hint, set);
    }

    void show(Plan plan, PriorityList list) {
        columns = Smallest.of(plan, list);
        setVisible(!columns.isEmpty());
        hint.setText(Words.with("priorities.smallest", columns.stream()
                .map(each -> Words.of(each.measure()) + " " + each.least().toPlainString())
                .collect(Collectors.joining(", "))));
    }

    void set() {
        if (columns.isEmpty()) return;
        desk.store().perform(new PrioritiesEdits(desk.plan(), desk.ids()).smallest(columns));
    }
}
