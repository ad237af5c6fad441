package app.tandem.pages.priorities;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.priority.MayRate;
import app.tandem.plan.backlog.priority.Measure;
import app.tandem.plan.backlog.priority.OwnCriterion;
import app.tandem.plan.backlog.priority.OwnCriterion.Better;
import app.tandem.plan.backlog.priority.OwnScore;
import app.tandem.ui.Icons;
import app.tandem.ui.TypedText;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The own criteria with their weights; a weight of 0 only informs.
final class CriteriaBar extends FlowPane {

    private final Desk desk;
    private List<OwnCriterion> shown = List.of();
    private List<MayRate> raters = List.of();

    CriteriaBar(Desk desk) {
        this.desk = desk;
        getStyleClass().add("criteria-bar");
    }

    void show(Plan plan) {
        var criteria = OwnScore.criteria(plan);
        var named = plan.all(MayRate.class).stream().toList();
        boolean same = criteria.equals(shown) && named.equals(raters);
        if (same && !getChildren().isEmpty()) return;
        shown = criteria;
        raters = named;
        getChildren().setAll(criteria.stream().map(this::fields).toList());
        getChildren().add(adding());
    }

    private Node fields(OwnCriterion criterion) {
        var weight = field(Integer.toString(criterion.weight()),
                Words.with(criterion.weight() == 0 ? "priorities.criterion.informs"
                        : "priorities.criterion.weight", criterion.title()),
                typed -> weigh(criterion, typed));
        weight.getStyleClass().add("weight");
        weight.setTooltip(new Tooltip(weight.getAccessibleText()));
        var better = new Button(Words.of(criterion.better()));
        better.setOnAction(_ -> perform(edits().change(criterion.withBetter(
                criterion.better() == Better.MORE ? Better.LESS : Better.MORE))));
        var title = field(criterion.title(), Words.of("priorities.criterion.title"),
                typed -> perform(edits().change(criterion.withTitle(typed))));
        var source = sources(criterion);
        var remove = Icons.button(Feather.X, Words.with("priorities.criterion.remove", criterion.title()),
                () -> perform(edits().remove(criterion)));
        var bar = new HBox(title, source, weight, better, remove);
        if (criterion.source() == Measure.OWN) bar.getChildren().add(3, new RaterMenu(desk, criterion));
        bar.getStyleClass().addAll("bar", "card", "criterion");
        if (criterion.weight() == 0) bar.getStyleClass().add("informs");
        return bar;
    }

    private ComboBox<Measure> sources(OwnCriterion criterion) {
        var box = Choices.of(criterion.source());
        box.getItems().removeIf(each -> each != Measure.OWN && !each.counts());
        box.setAccessibleText(Words.with("priorities.criterion.source", criterion.title()));
        box.setOnAction(_ -> perform(edits().change(criterion.withSource(box.getValue()))));
        return box;
    }

    private static TextField field(String text, String name, Consumer<String> commit) {
        var field = new TextField();
        field.setAccessibleText(name);
        TypedText.needed(field).show(text, commit);
        return field;
    }

    private void weigh(OwnCriterion criterion, String typed) {
        if (typed.matches("\\d{1,2}|100")) {
            perform(edits().change(criterion.withWeight(Integer.parseInt(typed))));
        } else {
            shown = List.of();
            getChildren().clear();
            show(desk.plan());
        }
    }

    private Button adding() {
        var add = Icons.on(new Button(Words.of("priorities.criterion.add")), Feather.PLUS);
        add.setOnAction(_ -> perform(edits().add(new OwnCriterion(desk.ids().next(OwnCriterion.class),
                Words.of("priorities.criterion.new"), 10, Measure.OWN, Better.MORE, Side.JOINT,
                shown.size()))));
        return add;
    }

    private PrioritiesEdits edits() {
        return new PrioritiesEdits(desk.plan(), desk.ids());
    }

    private void perform(Edit edit) {
        desk.store().perform(edit);
    }
}
