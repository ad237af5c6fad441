package app.tandem.pages.checks;

import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.ui.Command;
import app.tandem.ui.Parts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/// What cannot hold on the roadmap, what waits for what, and which gates are open.
public final class ChecksView implements Page {

    private final Desk desk;
    private final ConflictsPane conflictsPane;
    private final DependenciesPane dependenciesPane;
    private final GatesPane gatesPane;
    private final Folio folio;
    private Presenting mode = Presenting.OFF;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();

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
        folio = Folio.load(Place.CHECKS, this, selection);
        desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        new Parts(stage)
                .with(conflicts, conflictsPane)
                .with(dependencies, dependenciesPane)
                .with(gates, gatesPane);
    }

    private void show(Plan plan) {
        conflictsPane.show(plan, mode);
        dependenciesPane.show(plan, conflictsPane.found(), mode);
        gatesPane.show(plan, mode);
        summary.setText(Words.with("checks.summary", conflictsPane.found().size()));
    }

    private void select(Id<?> id) {
        selection.set(desk.plan().find(id).map(row -> row.id()));
    }

    @Override
    public Folio folio() {
        return folio;
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

    @Override
    public void present(Presenting mode) {
        this.mode = mode;
        mode.hides(conflicts, dependencies, gates);
        show(desk.plan());
    }
}
