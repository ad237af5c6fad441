package app.tandem.pages.roadmap;

import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.scene.LaneField;
import app.tandem.plan.roadmap.scene.RoadmapScene;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The roadmap: what comes when, promised by quarter for two years and by direction for three more.
public final class RoadmapView implements Page {

    private final Desk desk;
    private final SimpleObjectProperty<Optional<Id<?>>> selection =
            new SimpleObjectProperty<>(Optional.empty());
    private final RoadmapCanvas canvas = new RoadmapCanvas();
    private final RoadmapTable rows;
    private final RoadmapCommands actions;
    private final ToggleGroup shownYears = new ToggleGroup();
    private final EmptyState nothing;
    private boolean presenting;

    @FXML private BorderPane root;
    @FXML private HBox toolbar;
    @FXML private HBox views;
    @FXML private ChoiceBox<LaneField> lanes;
    @FXML private ToggleButton table;
    @FXML private Label summary;
    @FXML private StackPane stage;
    @FXML private VBox trayPane;
    @FXML private Label trayTitle;
    @FXML private ListView<Initiative> tray;
    @FXML private StackPane legend;
    @FXML private VBox conflictPane;
    @FXML private Label conflictTitle;
    @FXML private ListView<Conflict> conflicts;

    @SuppressWarnings("NullAway.Init") // FXML fills the rest
    public RoadmapView(Desk desk) {
        this.desk = desk;
        rows = new RoadmapTable(this::perform, this::edits);
        actions = new RoadmapCommands(this, desk);
        nothing = new EmptyState(Words.of("roadmap.empty"), Words.of("roadmap.empty.hint"), actions.add());
        Views.load(this, Words.bundle());
        desk.store().planProperty().subscribe(this::show);
    }

    @FXML
    void initialize() {
        for (var view : List.of(TimeScale.View.NEAR, TimeScale.View.FAR,
                TimeScale.View.BOTH)) views.getChildren().add(years(view));
        lanes.getItems().setAll(LaneField.values());
        lanes.setConverter(new Worded<>(LaneField.values()));
        lanes.setValue(LaneField.LANE);
        lanes.valueProperty().subscribe(_ -> layOut());
        shownYears.selectedToggleProperty().subscribe(_ -> layOut());
        stage.getChildren().addAll(canvas, rows, nothing);
        table.selectedProperty().subscribe(on -> {
            rows.setVisible(on);
            canvas.setVisible(!on);
        });
        legend.getChildren().add(new LegendLine());
        tray.setCellFactory(TrayCell::new);
        conflicts.setCellFactory(_ -> new ConflictCell(this::look));
        new RoadmapPointer(canvas, actions);
        canvas.selectedProperty().subscribe(id -> id.ifPresent(this::select));
        tray.getSelectionModel().selectedItemProperty().subscribe(it -> select(it == null ? null : it.id()));
        rows.getSelectionModel().selectedItemProperty().subscribe(it -> select(it == null ? null : it.id()));
        canvas.laidOutProperty().subscribe(it -> it.ifPresent(this::sum));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private ToggleButton years(TimeScale.View view) {
        var button = new ToggleButton(Words.of(view));
        button.setToggleGroup(shownYears);
        button.setUserData(view);
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        if (view == TimeScale.View.BOTH) button.setSelected(true);
        return button;
    }

    private void layOut() {
        var toggle = shownYears.getSelectedToggle();
        var view = toggle != null && toggle.getUserData() instanceof TimeScale.View chosen ? chosen
                : TimeScale.View.BOTH;
        canvas.view(view, lanes.getValue());
    }

    private void show(Plan plan) {
        canvas.show(plan, desk.today());
        rows.show(plan);
        var waiting = plan.coded(Initiative.class).stream().filter(it -> !it.placed() && !it.archived())
                .toList();
        Lists.update(tray.getItems(), waiting);
        trayTitle.setText(Words.with("roadmap.tray", waiting.size()));
        shown(trayPane, !waiting.isEmpty() && !presenting);
        var found = Conflict.all(plan);
        Lists.update(conflicts.getItems(), found);
        conflictTitle.setText(Words.with("roadmap.conflicts", found.size()));
        shown(conflictPane, !found.isEmpty() && !presenting);
        nothing.setVisible(plan.all(Initiative.class).isEmpty());
        selection.get().filter(id -> plan.find(id).isEmpty()).ifPresent(_ -> selection.set(Optional.empty()));
    }

    private void sum(RoadmapScene scene) {
        summary.setText(Words.with("roadmap.summary", scene.bars().size(), scene.earlier().size(),
                scene.later().size()));
    }

    RoadmapEdits edits() {
        return new RoadmapEdits(desk.plan(), desk.ids(),
                TimeScale.of(desk.today(), TimeScale.View.BOTH, 0, 1));
    }

    void perform(Edit edit) {
        desk.store().perform(edit);
    }

    RoadmapCanvas canvas() {
        return canvas;
    }

    void toggleTable() {
        table.setSelected(!table.isSelected());
    }

    /// The initiative that commands act on.
    Optional<Initiative> chosen() {
        return selection.get().filter(id -> id.kind() == Initiative.class)
                .flatMap(id -> desk.plan().find(Id.of(Initiative.class, id.value())));
    }

    void select(@org.jspecify.annotations.Nullable Id<Initiative> id) {
        if (id == null) return;
        selection.set(Optional.of(id));
        canvas.selectedProperty().set(Optional.of(id));
        rows.select(id);
    }

    private void look(Conflict conflict) {
        desk.open().accept(conflict.about().getFirst());
        reveal(conflict.about().getFirst());
    }

    private void key(KeyEvent event) {
        if (!canvas.isFocused()) return;
        if (walk(event.getCode(), event)) {
            event.consume();
            return;
        }
        actions.matching(event).ifPresent(command -> {
            command.run().run();
            event.consume();
        });
    }

    private boolean walk(KeyCode code, KeyEvent event) {
        if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
            double page = 0.8 * canvas.getHeight();
            canvas.scroll(0, code == KeyCode.PAGE_DOWN ? page : -page);
            return true;
        }
        boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isShiftDown()
                && !event.isMetaDown();
        var way = switch (code) {
            case LEFT -> Neighbours.Way.LEFT;
            case RIGHT -> Neighbours.Way.RIGHT;
            case UP -> Neighbours.Way.UP;
            case DOWN -> Neighbours.Way.DOWN;
            default -> null;
        };
        if (!plain || way == null) return false;
        canvas.laidOut().map(Neighbours::new)
                .flatMap(near -> canvas.selectedBar().map(bar -> near.from(bar, way)).orElseGet(near::first))
                .ifPresent(bar -> select(bar.initiative().id()));
        return true;
    }

    @Override
    public Place place() {
        return Place.ROADMAP;
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public ObservableValue<Optional<Id<?>>> selection() {
        return selection;
    }

    @Override
    public List<Command> commands() {
        return actions.all();
    }

    @Override
    public boolean reveal(Id<?> id) {
        var found = desk.plan().find(id).filter(Initiative.class::isInstance).map(Initiative.class::cast);
        found.ifPresent(it -> {
            select(it.id());
            if (!it.placed()) tray.getSelectionModel().select(it);
        });
        return found.isPresent();
    }

    @Override
    public void present(Presenting mode) {
        presenting = mode == Presenting.ON;
        shown(toolbar, !presenting);
        show(desk.plan());
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
