package app.tandem.pages.scenarios;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.VarianceForm;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.scenario.Scenario;
import app.tandem.plan.roadmap.scenario.ScenarioChange;
import app.tandem.plan.roadmap.scenario.WhatIf;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What one scenario changes, each change to be chosen for the plan or left.
final class ChangesPane extends VBox {

    private final Desk desk;
    private final TableView<ScenarioChange> table = new TableView<>();
    private final ComboBox<Initiative> initiative = new ComboBox<>();
    private final Button promote = new Button();
    private final HBox foot = new HBox();
    private final Label refused = new Label();
    private final Set<Id<ScenarioChange>> chosen = new HashSet<>();
    private Optional<Scenario> scenario = Optional.empty();

    ChangesPane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("changes");
        Tables.dense(table).getColumns().setAll(List.of(
                Tables.drawn(Words.of("scenarios.choose"), it -> it, this::box),
                Tables.column(Words.of("scenarios.initiative"), it -> name(desk.plan().get(it.initiative()))),
                Tables.drawn(Words.field("fate"), it -> it, this::fate),
                Tables.typed(Words.field("start"), it -> Cells.period(it.start()),
                        (it, text) -> typed(Cells.start(it, text))),
                Tables.typed(Words.field("end"), it -> Cells.period(it.end()),
                        (it, text) -> typed(Cells.end(it, text))),
                Tables.drawn(Words.field("confidence"), it -> it, this::confidence),
                Tables.typed(Words.field("oneOffLikely"), it -> Cells.amount(it.oneOffLikely()),
                        (it, text) -> typed(Cells.oneOff(it, text))),
                Tables.typed(Words.field("yearlyLikely"), it -> Cells.amount(it.yearlyLikely()),
                        (it, text) -> typed(Cells.yearly(it, text)))));
        Tables.widths(table, 14, List.of(5.0, 18.0, 8.0, 7.0, 7.0, 9.0, 7.5, 7.5));
        table.setEditable(true);
        table.setAccessibleText(Words.of("scenarios.changes"));
        table.setPlaceholder(new EmptyState(Words.of("scenarios.changes.none"),
                Words.of("scenarios.changes.none.text")));
        initiative.setConverter(Choices.shown(ChangesPane::name));
        initiative.setPromptText(Words.of("scenarios.include.prompt"));
        initiative.setAccessibleText(Words.of("scenarios.include.prompt"));
        initiative.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(initiative, Priority.ALWAYS);
        var include = new Button(Words.of("scenarios.include"));
        include.setMinWidth(USE_PREF_SIZE);
        include.setOnAction(_ -> include());
        promote.setMinWidth(USE_PREF_SIZE);
        promote.getStyleClass().add("accent");
        promote.setOnAction(_ -> promote());
        refused.getStyleClass().add("field-error");
        foot.getChildren().setAll(initiative, include, promote);
        foot.getStyleClass().add("bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, foot, refused);
    }

    void show(Plan plan, @Nullable Scenario shown) {
        scenario = Optional.ofNullable(shown);
        var changes = scenario.map(it -> WhatIf.changes(plan, it.id())).orElse(List.of());
        chosen.retainAll(changes.stream().map(ScenarioChange::id).toList());
        Lists.update(table.getItems(), changes);
        Lists.update(initiative.getItems(), plan.coded(Initiative.class).stream()
                .filter(it -> !it.archived()).toList());
        setDisable(scenario.filter(it -> it.state() == Scenario.State.OPEN).isEmpty());
        count();
    }

    void present(Presenting mode) {
        mode.hides(foot);
    }

    /// Takes the chosen line out of the scenario.
    void leaveOut() {
        var line = table.getSelectionModel().getSelectedItem();
        if (line != null) perform(edits().leaveOut(line));
    }

    /// Makes what is ticked part of the plan.
    void promote() {
        var picked = table.getItems().stream().filter(it -> chosen.contains(it.id())).toList();
        if (!picked.isEmpty()) scenario.ifPresent(it -> perform(edits().promote(it, picked)));
    }

    private void include() {
        var one = initiative.getValue();
        if (one == null || scenario.isEmpty()) return;
        var refusal = edits().refusal(scenario.get(), one);
        refused.setText(refusal.orElse(""));
        if (refusal.isEmpty()) perform(edits().include(scenario.get(), one));
    }

    private void typed(Optional<ScenarioChange> changed) {
        refused.setText(changed.isEmpty() ? Words.of("scenarios.refused.typed") : "");
        changed.ifPresent(it -> perform(edits().change(it)));
    }

    private @Nullable Node box(ScenarioChange change) {
        var box = new CheckBox();
        box.setAccessibleText(Words.with("scenarios.choose.spoken",
                desk.plan().get(change.initiative()).code().toString()));
        box.setSelected(chosen.contains(change.id()));
        box.selectedProperty().subscribe(on -> {
            if (on) chosen.add(change.id());
            else chosen.remove(change.id());
            count();
        });
        return box;
    }

    private void count() {
        promote.setText(Words.with("scenarios.promote", chosen.size()));
        promote.setDisable(chosen.isEmpty());
    }

    private @Nullable Node fate(ScenarioChange change) {
        var box = Choices.of(change.fate());
        box.valueProperty().subscribe(fate -> {
            if (fate != change.fate()) perform(edits().change(change.withFate(fate)));
        });
        return box;
    }

    private @Nullable Node confidence(ScenarioChange change) {
        var box = Choices.of(change.confidence());
        box.valueProperty().subscribe(one -> {
            if (one != change.confidence()) perform(edits().change(change.withConfidence(one)));
        });
        return box;
    }

    private ScenarioEdits edits() {
        return new ScenarioEdits(desk.plan(), desk.ids());
    }

    private void perform(Edit edit) {
        VarianceForm.ask(desk.plan(), edit).ifPresent(desk.store()::perform);
    }

    private static String name(Initiative initiative) {
        return initiative.code() + "  " + initiative.title();
    }
}
