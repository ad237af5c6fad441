package app.tandem.pages.vendors.scores;

import app.tandem.pages.vendors.edits.ScoreEdits;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Vendor;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One evaluator's sheet: criterion by criterion, every vendor on one line.
public final class ScoreSheet {

    private final Workshop workshop;
    private final ListView<Criterion> criteria = new ListView<>();
    private final Label anchors = new Label();
    private final VBox lines = new VBox();
    private final HBox open;
    private final StackPane closed = new StackPane();
    private final StackPane node;
    private List<ScoreLine> shown = List.of();
    private @Nullable Evaluator evaluator;

    public ScoreSheet(Workshop workshop) {
        this.workshop = workshop;
        criteria.setAccessibleText(Words.of("vendors.criteria"));
        criteria.setCellFactory(_ -> new CriterionCell());
        criteria.getSelectionModel().selectedItemProperty().subscribe(_ -> rebuild());
        criteria.getStyleClass().add("criteria");
        anchors.setWrapText(true);
        anchors.setMinHeight(Label.USE_PREF_SIZE);
        anchors.getStyleClass().add("meta");
        lines.getStyleClass().add("score-lines");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        var right = new VBox(anchors, scroll);
        right.getStyleClass().add("step");
        HBox.setHgrow(right, Priority.ALWAYS);
        open = new HBox(criteria, right);
        open.getStyleClass().add("step");
        node = new StackPane(open, closed);
    }

    public Node node() {
        return node;
    }

    /// The keys go to the first criterion.
    public void enter() {
        criteria.requestFocus();
    }

    /// @param evaluator whose sheet to open; empty draws the curtain
    public void show(@Nullable Evaluator evaluator) {
        this.evaluator = evaluator;
        var edits = workshop.scores();
        boolean mayScore = evaluator != null && edits.maySee(evaluator) && edits.opened()
                && !edits.selection().revealed();
        open.setVisible(mayScore);
        closed.setVisible(!mayScore);
        closed.getChildren().setAll(mayScore ? List.of() : List.of(refusal(evaluator, edits)));
        Lists.update(criteria.getItems(), mayScore ? edits.criteria() : List.of());
        if (!mayScore) {
            rebuild();
            return;
        }
        if (criteria.getSelectionModel().isEmpty()) criteria.getSelectionModel().select(0);
        rebuild();
    }

    private static Node refusal(@Nullable Evaluator evaluator, ScoreEdits edits) {
        if (edits.selection().revealed()) {
            return new EmptyState(Words.of("vendors.closed"), Words.of("vendors.closed.why"));
        }
        if (!edits.opened()) {
            return new EmptyState(Words.of("vendors.unopened"), Words.of("vendors.unopened.why"));
        }
        if (evaluator == null) {
            return new EmptyState(Words.of("vendors.nobody"), Words.of("vendors.nobody.why"));
        }
        return evaluator.declaration() == Evaluator.Declaration.RECUSED
                ? new EmptyState(Words.of("vendors.recused"), Words.of("vendors.recused.why"))
                : new EmptyState(Words.of("vendors.undeclared"), Words.of("vendors.undeclared.why"));
    }

    /// Keeps the lines that are there, and their focus, as long as scorer, criterion and vendors stay.
    private void rebuild() {
        var criterion = criteria.getSelectionModel().getSelectedItem();
        var who = evaluator;
        if (criterion == null || who == null || !open.isVisible()) {
            shown = List.of();
            lines.getChildren().clear();
            return;
        }
        anchors.setText(anchors(criterion));
        var vendors = workshop.scores().vendors();
        if (!fits(who, criterion, vendors)) {
            var fresh = new ArrayList<ScoreLine>();
            for (var vendor : vendors) fresh.add(new ScoreLine(workshop, who, vendor, criterion));
            shown = fresh;
            lines.getChildren().setAll(fresh.stream().map(ScoreLine::node).toList());
        }
        shown.forEach(ScoreLine::show);
    }

    private boolean fits(Evaluator who, Criterion criterion, List<Vendor> vendors) {
        return shown.size() == vendors.size() && shown.stream().allMatch(line ->
                line.is(who, vendors.get(shown.indexOf(line)), criterion));
    }

    private String anchors(Criterion criterion) {
        if (criterion.anchors().isEmpty()) {
            return Words.with("vendors.anchors.none", workshop.selection().scaleMax());
        }
        var text = new StringBuilder();
        for (int i = 0; i < criterion.anchors().size(); i++) {
            var meaning = criterion.anchors().get(i);
            if (meaning.isBlank()) continue;
            text.append(text.isEmpty() ? "" : "   ").append(i).append(" = ").append(meaning);
        }
        return text.toString();
    }

    private static final class CriterionCell extends ListCell<Criterion> {
        @Override
        protected void updateItem(@Nullable Criterion criterion, boolean empty) {
            super.updateItem(criterion, empty);
            setText(empty || criterion == null ? null : criterion.label() + "  " + criterion.title());
        }
    }
}
