package app.tandem.pages.vendors.frame;

import app.tandem.pages.Choices;
import app.tandem.pages.vendors.edits.FrameEdits.Seal;
import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Typing;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.CostRule;
import app.tandem.plan.vendor.Selection.Rollup;
import app.tandem.plan.vendor.Selection;
import app.tandem.ui.Views;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The rules that hold for every vendor, fixed before anybody sees an offer.
final class RulesForm {

    private static final int MOST_YEARS = 10;

    private final Workshop workshop;
    private final TextField requirements = new TextField();
    private final TextField budget = new TextField();
    private final ComboBox<Rollup> rollup = Choices.of(Words.of("vendors.rollup"), Words::of);
    private final ComboBox<CostRule> rule = Choices.of(Words.of("vendors.cost.rule"), Words::of);
    private final TextField rate = new TextField();
    private final TextField years = new TextField();
    private final TextField best = new TextField();
    private final TextField worst = new TextField();
    private final CheckBox seal = new CheckBox(Words.of("vendors.cost.seal"));
    private final Label problem = new Label();
    private final FlowPane bounds;
    private final VBox node;
    private boolean showing;

    RulesForm(Workshop workshop) {
        this.workshop = workshop;
        rollup.getItems().setAll(Rollup.values());
        rule.getItems().setAll(CostRule.values());
        rollup.valueProperty().subscribe(chosen -> {
            boolean news = told(chosen, workshop.about(Selection::rollup));
            if (news) workshop.perform(workshop.frame().rollup(chosen));
        });
        rule.valueProperty().subscribe(chosen -> {
            boolean news = told(chosen, workshop.about(Selection::costRule));
            if (news) workshop.perform(workshop.frame().costRule(chosen));
        });
        seal.setOnAction(_ -> workshop.perform(
                workshop.frame().sealCosts(seal.isSelected() ? Seal.SEALED : Seal.OPEN)));
        Typing.commit(requirements, text -> workshop.performIfNew(workshop.frame().requirements(text)));
        Typing.commit(budget, text -> workshop.performIfNew(workshop.frame().budget(text)));
        Typing.commit(rate, text -> number(text, 100).ifPresent(value ->
                workshop.performIfNew(workshop.frame().discount(value / 100))));
        Typing.commit(years, text -> number(text, MOST_YEARS).ifPresent(value ->
                workshop.performIfNew(workshop.frame().years(value.intValue()))));
        for (var bound : List.of(best, worst)) Typing.commit(bound, _ -> bound());
        for (var narrow : List.of(rate, years)) narrow.setPrefColumnCount(4);
        for (var money : List.of(best, worst)) money.setPrefColumnCount(8);
        problem.getStyleClass().add("field-error");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        bounds = flow(Choices.field(Words.of("vendors.cost.best"), best),
                Choices.field(Words.of("vendors.cost.worst"), worst));
        Views.fold(bounds);
        var gaps = new Button(Words.of("vendors.gaps"));
        gaps.setMinWidth(Button.USE_PREF_SIZE);
        gaps.setOnAction(_ -> workshop.performIfNew(workshop.frame().gaps()));
        HBox.setHgrow(requirements, Priority.ALWAYS);
        var asked = new HBox(requirements, gaps);
        asked.getStyleClass().add("bar");
        requirements.setAccessibleText(Words.of("vendors.requirements"));
        var money = Choices.field(Words.of("vendors.budget"), budget);
        workshop.keepFromRoom(money);
        node = new VBox(Choices.field(Words.of("vendors.requirements"), asked),
                money,
                flow(Choices.field(Words.of("vendors.rollup"), rollup),
                        Choices.field(Words.of("vendors.cost.rule"), rule),
                        Choices.field(Words.of("vendors.cost.rate"), rate),
                        Choices.field(Words.of("vendors.cost.years"), years)),
                bounds, seal, problem);
        node.getStyleClass().add("step");
    }

    Node node() {
        return node;
    }

    void show(Selection selection) {
        showing = true;
        Typing.show(requirements, selection.requirements().stream().map(Object::toString)
                .collect(Collectors.joining(", ")));
        Typing.show(budget, selection.budget());
        rollup.setValue(selection.rollup());
        rule.setValue(selection.costRule());
        Typing.show(rate, Numbers.points(100 * selection.discountRate()));
        Typing.show(years, String.valueOf(selection.costYears()));
        Typing.show(best, money(selection.costBest()));
        Typing.show(worst, money(selection.costWorst()));
        seal.setSelected(selection.costSealed());
        bounds.setVisible(selection.costRule() == CostRule.F3 && !workshop.presentingProperty().get());
        boolean fixed = selection.revealed();
        for (var input : List.of(rollup, rule, seal, bounds)) input.setDisable(fixed);
        showing = false;
    }

    private <T> boolean told(@Nullable T chosen, Optional<T> known) {
        return !showing && chosen != null && known.isPresent() && !chosen.equals(known.get());
    }

    private Optional<Double> number(String text, double most) {
        var value = Numbers.parse(text).stream().boxed().filter(found -> found <= most).findFirst();
        problem.setText(value.isPresent() ? "" : Words.with("vendors.number.problem", text, most));
        return value;
    }

    private void bound() {
        workshop.performIfNew(workshop.frame().bounds(parse(best.getText()), parse(worst.getText())));
    }

    private static @Nullable BigDecimal parse(String text) {
        var value = Numbers.parse(text);
        return value.isPresent() ? BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros() : null;
    }

    private static String money(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private static FlowPane flow(Node... nodes) {
        var flow = new FlowPane(nodes);
        flow.getStyleClass().add("sums");
        return flow;
    }
}
