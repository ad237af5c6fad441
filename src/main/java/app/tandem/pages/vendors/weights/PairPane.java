package app.tandem.pages.vendors.weights;

import app.tandem.pages.vendors.edits.WeightEdits;
import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Weight;
import app.tandem.plan.vendor.weights.Ahp;
import app.tandem.plan.vendor.weights.Judgements;
import app.tandem.plan.vendor.weights.RandomIndex;
import app.tandem.ui.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Every pair of criteria compared by one person of the panel, and how well the comparisons fit together.
final class PairPane {

    private static final long SHUFFLE = 7;

    private final Workshop workshop;
    private final ComboBox<Evaluator> who = Choices.of(Words.of("vendors.person"), this::name);
    private final ComboBox<List<Criterion>> group = Choices.of(Words.of("vendors.group"), GroupName::of);
    private final PairGrid grid;
    private final Label said = new Label();
    private final FlowPane takes = new FlowPane();
    private final VBox node;

    PairPane(Workshop workshop) {
        this.workshop = workshop;
        grid = new PairGrid(workshop);
        for (var box : List.of(who, group)) box.valueProperty().subscribe(_ -> refresh());
        var ask = new Button(Words.of("vendors.pair.ask"));
        ask.setOnAction(_ -> ask());
        for (var set : Weight.Set.values()) {
            var take = new Button(Words.with("vendors.pair.take", Words.of(set)));
            take.setOnAction(_ -> judgements().filter(all -> all.ahp(WeightEdits.side(set)).isPresent())
                    .ifPresent(all -> workshop.perform(workshop.weights().compared(all, set))));
            takes.getChildren().add(take);
        }
        takes.getStyleClass().add("sums");
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        said.getStyleClass().add("meta");
        var bar = new FlowPane(who, group, ask);
        bar.getStyleClass().add("sums");
        var scroll = new ScrollPane(grid.node());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setMinHeight(0);
        node = new VBox(bar, scroll, said, takes);
        node.getStyleClass().add("tight");
    }

    Node node() {
        return node;
    }

    void show(Plan plan, Selection selection) {
        var evaluators = workshop.scores().evaluators().stream()
                .filter(evaluator -> evaluator.declaration() != Evaluator.Declaration.RECUSED).toList();
        Lists.update(who.getItems(), evaluators);
        var groups = Judgements.of(plan, selection).stream().map(Judgements::criteria).toList();
        Lists.update(group.getItems(), groups);
        if (who.getValue() == null && !evaluators.isEmpty()) who.setValue(evaluators.getFirst());
        if (!groups.contains(group.getValue())) group.setValue(groups.isEmpty() ? null : groups.getFirst());
        node.setDisable(workshop.weights().locked());
        refresh();
    }

    private String name(Evaluator evaluator) {
        return workshop.seen().get(evaluator.person()).name();
    }

    private Optional<Judgements> judgements() {
        var criteria = group.getValue();
        return workshop.about(now -> now).filter(_ -> criteria != null)
                .map(now -> new Judgements(workshop.plan(), now, criteria));
    }

    private void refresh() {
        var evaluator = who.getValue();
        var all = judgements();
        if (all.isEmpty() || evaluator == null) {
            said.setText(Words.of("vendors.pair.nobody"));
            return;
        }
        grid.show(all.get(), evaluator);
        said.setText(sentences(all.get(), evaluator));
        for (int i = 0; i < takes.getChildren().size(); i++) {
            var side = WeightEdits.side(Weight.Set.values()[i]);
            takes.getChildren().get(i).setDisable(all.get().ahp(side).isEmpty());
        }
    }

    private static String sentences(Judgements all, Evaluator evaluator) {
        var own = all.of(evaluator);
        long given = all.pairs().stream().filter(pair -> all.ratio(evaluator, pair).isPresent()).count();
        if (own.isEmpty()) return Words.with("vendors.pair.progress", given, all.pairs().size());
        return consistency(Ahp.of(own.get()), all.criteria());
    }

    private static String consistency(Ahp ahp, List<Criterion> criteria) {
        var ratio = ahp.consistencyRatio(RandomIndex.SAATY_1980);
        if (ratio.isEmpty()) return Words.of("vendors.pair.many");
        boolean fits = ratio.getAsDouble() <= Ahp.ACCEPTED;
        var sentence = Words.with(fits ? "vendors.pair.fits" : "vendors.pair.contradicts",
                ratio.getAsDouble(), ahp.lambda());
        var worst = ahp.worst();
        if (fits || worst.isEmpty()) return sentence;
        return sentence + " " + Words.with("vendors.pair.worst", criteria.get(worst.get().row()).title(),
                criteria.get(worst.get().column()).title(), PairGrid.words(worst.get().given()),
                PairGrid.words(worst.get().fitting()));
    }

    /// Goes to a pair that is not judged yet, in an order that favours none.
    private void ask() {
        var evaluator = who.getValue();
        var all = judgements();
        if (all.isEmpty() || evaluator == null) return;
        var open = new ArrayList<>(all.get().pairs());
        Collections.shuffle(open, new Random(SHUFFLE + evaluator.id().value().hashCode()));
        open.stream().filter(pair -> all.get().ratio(evaluator, pair).isEmpty()).findFirst()
                .ifPresent(grid::ask);
    }
}
