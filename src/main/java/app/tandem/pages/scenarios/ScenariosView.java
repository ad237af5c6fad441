package app.tandem.pages.scenarios;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.Watch;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.scenario.Scenario;
import app.tandem.plan.session.Decision;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Parts;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Futures that may come, side by side with the plan, which they leave alone until a change is promoted.
public final class ScenariosView implements Page {

    private final Desk desk;
    private final SidePane sidePane;
    private final ChangesPane changesPane;
    private final RegretPane regretPane = new RegretPane();
    private final Folio folio;
    private final Watch watch;
    private Presenting mode = Presenting.OFF;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();

    @FXML private VBox futures;
    @FXML private HBox head;
    @FXML private ListView<Scenario> list;
    @FXML private TextField title;
    @FXML private VBox one;
    @FXML private Label state;
    @FXML private TextArea assumptions;
    @FXML private HBox closing;
    @FXML private ComboBox<Decision> decision;
    @FXML private TextField reason;
    @FXML private ToggleButton side;
    @FXML private ToggleButton changes;
    @FXML private ToggleButton regret;
    @FXML private StackPane stage;

    @SuppressWarnings("NullAway.Init") // FXML fills the rest
    public ScenariosView(Desk desk) {
        this.desk = desk;
        sidePane = new SidePane(desk);
        changesPane = new ChangesPane(desk);
        folio = Folio.load(Place.SCENARIOS, this, selection);
        watch = desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        new Parts(stage)
                .with(side, sidePane)
                .with(changes, changesPane)
                .with(regret, regretPane);
        list.setCellFactory(_ -> new ScenarioCell());
        list.setPlaceholder(new EmptyState(Words.of("scenarios.empty"), Words.of("scenarios.empty.text")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::look);
        decision.setConverter(Choices.shown(it -> it.code() + "  " + it.title()));
        assumptions.focusedProperty().subscribe(focused -> {
            if (!focused) assume();
        });
    }

    private void show(Plan plan) {
        var kept = chosen();
        Lists.update(list.getItems(), plan.coded(Scenario.class));
        Lists.update(decision.getItems(), plan.coded(Decision.class).reversed());
        sidePane.show(plan, mode);
        regretPane.show(plan, mode);
        var now = kept.flatMap(it -> plan.find(it.id()));
        now.ifPresentOrElse(it -> list.getSelectionModel().select(it),
                () -> list.getSelectionModel().selectFirst());
        look(chosen().orElse(null));
    }

    private void look(@Nullable Scenario scenario) {
        selection.set(Optional.ofNullable(scenario).map(Scenario::id));
        one.setVisible(scenario != null);
        changesPane.show(desk.plan(), scenario);
        if (scenario == null) return;
        boolean open = scenario.state() == Scenario.State.OPEN;
        if (!assumptions.isFocused()) assumptions.setText(scenario.assumptions());
        assumptions.setEditable(open);
        closing.setVisible(open);
        var by = desk.plan().find(scenario.decision()).map(it -> it.code() + " " + it.title()).orElse("");
        state.setText(open ? Words.of(scenario.state())
                : Words.with("scenarios.closed", Words.of(scenario.state()), by, scenario.reason()));
    }

    @FXML
    void makeScenario() {
        if (title.getText().isBlank()) return;
        perform(edits().add(title.getText(), desk.today()));
        title.clear();
    }

    @FXML
    void abandon() {
        var by = decision.getValue();
        boolean said = by != null || !reason.getText().isBlank();
        reason.setPromptText(Words.of(said ? "scenarios.reason" : "scenarios.reason.needed"));
        if (said) chosen().ifPresent(it -> perform(edits().abandon(it, by, reason.getText())));
    }

    private void assume() {
        chosen().filter(it -> it.state() == Scenario.State.OPEN)
                .filter(it -> !it.assumptions().equals(assumptions.getText().strip()))
                .ifPresent(it -> perform(edits().assume(it, assumptions.getText())));
    }

    private Optional<Scenario> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private ScenarioEdits edits() {
        return new ScenarioEdits(desk.plan(), desk.ids());
    }

    private void perform(Edit edit) {
        desk.store().perform(edit);
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("scenarios.command.add"), "N", title::requestFocus),
                Command.of(Words.of("scenarios.command.promote"), null, changesPane::promote),
                Command.of(Words.of("scenarios.command.leave"), "Delete", changesPane::leaveOut),
                Command.of(Words.of("scenarios.command.side"), null, () -> side.setSelected(true)),
                Command.of(Words.of("scenarios.command.changes"), null, () -> changes.setSelected(true)),
                Command.of(Words.of("scenarios.command.regret"), null, () -> regret.setSelected(true)));
    }

    @Override
    public boolean reveal(Id<?> id) {
        if (id.kind() != Scenario.class) return false;
        watch.look();
        var found = list.getItems().stream().filter(it -> it.id().equals(id)).findFirst();
        found.ifPresent(it -> list.getSelectionModel().select(it));
        return found.isPresent();
    }

    @Override
    public void present(Presenting mode) {
        this.mode = mode;
        mode.hides(futures, head);
        changesPane.present(mode);
        show(desk.plan());
    }
}
