package app.tandem.pages.checks;

import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.ui.Command;
import app.tandem.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;

/// What cannot hold on the roadmap, what waits for what, and which gates are open.
public final class ChecksView implements Page {

    private final Desk desk;
    private final ConflictsPane conflictsPane;
    private final DependenciesPane dependenciesPane;
    private final GatesPane gatesPane;
    private final Parent view;
    private final ToggleGroup parts = new ToggleGroup();
    private final ReadOnlyObjectWrapper<Optional<Id<?>>> selection =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    @FXML private ToggleButton conflicts;
    @FXML private ToggleButton dependencies;
    @FXML private ToggleButton gates;
    @FXML private Label summary;
    @FXML private StackPane stage;

    @SuppressWarnings("NullAway.Init") // FXML fills the rest
    public ChecksView(Desk desk) {
        this.desk = desk;
        conflictsPane = new ConflictsPane(desk, this::select);
        dependenciesPane = new DependenciesPane(desk);
        gatesPane = new GatesPane(desk, this::select);
        view = Views.load(this, Words.bundle());
        desk.store().planProperty().subscribe(this::show);
    }

    @FXML
    void initialize() {
        stage.getChildren().setAll(conflictsPane, dependenciesPane, gatesPane);
        for (var part : List.of(conflicts, dependencies, gates)) part.setToggleGroup(parts);
        parts.selectedToggleProperty().subscribe((old, chosen) -> {
            if (chosen == null) parts.selectToggle(old);
        });
        shown(conflictsPane, conflicts);
        shown(dependenciesPane, dependencies);
        shown(gatesPane, gates);
    }

    private static void shown(Node pane, ToggleButton button) {
        button.selectedProperty().subscribe(pane::setVisible);
    }

    private void show(Plan plan) {
        conflictsPane.show(plan);
        dependenciesPane.show(plan, conflictsPane.found());
        gatesPane.show(plan);
        summary.setText(Words.with("checks.summary", conflictsPane.found().size()));
    }

    private void select(Id<?> id) {
        selection.set(desk.plan().find(id).map(row -> row.id()));
    }

    @Override
    public Place place() {
        return Place.CHECKS;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public ObservableValue<Optional<Id<?>>> selection() {
        return selection.getReadOnlyProperty();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("checks.command.show"), "Enter", conflictsPane::show),
                Command.of(Words.of("checks.command.solve"), "S", conflictsPane::solve),
                Command.of(Words.of("checks.command.unlink"), "Delete", this::unlink),
                Command.of(Words.of("checks.command.pass"), "G", this::pass),
                Command.of(Words.of("checks.command.conflicts"), null, () -> conflicts.setSelected(true)),
                Command.of(Words.of("checks.command.dependencies"), null,
                        () -> dependencies.setSelected(true)),
                Command.of(Words.of("checks.command.gates"), null, () -> gates.setSelected(true)));
    }

    private void unlink() {
        if (dependencies.isSelected()) dependenciesPane.unlink();
    }

    private void pass() {
        if (gates.isSelected()) gatesPane.pass();
    }

    /// Rows live on other pages; this one only speaks of them.
    @Override
    public boolean reveal(Id<?> id) {
        return false;
    }
}
