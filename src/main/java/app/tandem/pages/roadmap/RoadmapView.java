package app.tandem.pages.roadmap;

import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.GivingWay;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.SavedViews;
import app.tandem.pages.VarianceForm;
import app.tandem.pages.Watch;
import app.tandem.pages.roadmap.frame.HiddenMenu;
import app.tandem.pages.roadmap.frame.LeafLine;
import app.tandem.pages.roadmap.frame.LegendLine;
import app.tandem.pages.roadmap.frame.Remembered;
import app.tandem.pages.roadmap.frame.SampleLane;
import app.tandem.pages.roadmap.frame.ViewControls;
import app.tandem.pages.roadmap.timeline.ArrangementText;
import app.tandem.pages.roadmap.timeline.Refusal;
import app.tandem.pages.roadmap.timeline.RoadmapCanvas;
import app.tandem.pages.roadmap.timeline.RoadmapPointer;
import app.tandem.pages.roadmap.timeline.Selected;
import app.tandem.pages.roadmap.timeline.SelectionBar;
import app.tandem.pages.roadmap.timeline.TrayCell;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.BarWords;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.TimeScale;
import app.tandem.plan.roadmap.conflict.Search;
import app.tandem.plan.roadmap.scene.Absence;
import app.tandem.ui.Command;
import app.tandem.ui.Lists;
import app.tandem.ui.look.Switches;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The roadmap: what comes when, promised by quarter for two years and by direction for three more.
public final class RoadmapView implements Page {

    private final Desk desk;
    private SavedViews views;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();
    private final RoadmapCanvas canvas = new RoadmapCanvas();
    private final RoadmapTable rows;
    private final Twins twins;
    private final RoadmapForms forms;
    private final RoadmapCommands actions;
    private final SampleLane nothing;
    private final Folio folio;
    private final Watch watch;
    private boolean presenting;

    @FXML private GivingWay toolbar;
    @FXML private ToggleButton table;
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
        rows = new RoadmapTable(new TableEdits(this, desk, words -> Refusal.say(canvas, words)));
        twins = new Twins(rows, canvas);
        forms = new RoadmapForms(this, desk);
        actions = new RoadmapCommands(this, forms);
        nothing = new SampleLane(actions.add());
        folio = Folio.load(Place.ROADMAP, this, selection);
        watch = desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        var hidden = new HiddenMenu(canvas, id -> desk.open().accept(id));
        Remembered.in(desk.store().drafts(), canvas.arrangementProperty());
        var choices = new ViewControls(canvas);
        toolbar.getChildren().addAll(0, choices.nodes());
        var chosen = canvas.arrangementProperty();
        views = new SavedViews(desk, () -> "roadmap", SavedViews.Looks.of(new Switches()
                .add("arrangement", () -> ArrangementText.of(chosen.get()),
                        wanted -> ArrangementText.read(wanted).ifPresent(chosen::set))));
        chosen.subscribe(views::look);
        toolbar.getChildren().addAll(hidden, views);
        toolbar.mayGo(Stream.concat(Stream.of(hidden), choices.labels().stream()).toArray(Node[]::new));
        var steps = actions.all();
        var handles = new SelectionBar(canvas,
                List.of(steps.get(6), steps.get(2), steps.get(3), steps.get(5), actions.place()));
        stage.getChildren().addAll(twins, nothing, handles);
        StackPane.setAlignment(handles, Pos.BOTTOM_RIGHT);
        table.selectedProperty().subscribe(on -> twins.together(desk.plan(),
                on ? Twins.Layout.TABLE : Twins.Layout.CHART));
        legend.getChildren().addAll(new LegendLine(canvas), new LeafLine(canvas));
        tray.setCellFactory(list -> new TrayCell(list, canvas, forms));
        conflicts.setCellFactory(_ -> new ConflictCell(this::look));
        new RoadmapPointer(canvas, forms, trayPane);
        new RoadmapKeys(canvas, actions);
        canvas.selectedProperty().subscribe(this::selected);
        canvas.pressedProperty().subscribe(() -> selected(canvas.selectedProperty().get()));
        tray.getSelectionModel().selectedItemProperty().subscribe(it -> select(it == null ? null : it.id()));
        rows.getSelectionModel().selectedItemProperty()
                .subscribe(_ -> rows.chosen().map(Row::id).ifPresent(this::select));
    }

    private void show(Plan plan) {
        canvas.show(plan, desk.today());
        twins.show(plan);
        var waiting = plan.coded(Initiative.class).stream().filter(it -> !it.placed() && !it.archived())
                .toList();
        Lists.update(tray.getItems(), waiting);
        trayTitle.setText(Words.with("roadmap.tray", waiting.size()));
        trayPane.setVisible(!waiting.isEmpty() && !presenting);
        var found = Search.all(plan);
        Lists.update(conflicts.getItems(), found);
        conflictTitle.setText(Words.with("roadmap.conflicts", found.size()));
        conflictPane.setVisible(!found.isEmpty() && !presenting);
        nothing.setVisible(plan.all(Initiative.class).isEmpty());
        var seen = canvas.selectedProperty();
        if (selection.get().filter(id -> plan.find(id).isEmpty()).isPresent()) seen.set(Selected.NOTHING);
        else selected(seen.get());
    }

    RoadmapEdits edits() {
        return new RoadmapEdits(desk.plan(), desk.ids(),
                TimeScale.of(desk.today(), TimeScale.View.BOTH, 0, 1));
    }

    MilestoneEdits milestones() {
        return new MilestoneEdits(desk.plan());
    }

    LinkEdits links() {
        return new LinkEdits(desk.plan(), desk.ids());
    }

    void perform(Edit edit) {
        VarianceForm.ask(desk.plan(), edit).ifPresent(desk.store()::perform);
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

    /// The milestone that commands act on.
    Optional<Milestone> milestone() {
        return selection.get().flatMap(forms::milestone);
    }

    /// The bars that commands act on.
    List<Initiative> placedOnes() {
        return canvas.selectedInitiatives();
    }

    void select(@Nullable Id<?> id) {
        if (id == null || canvas.selectedProperty().get().leading().filter(id::equals).isPresent()) return;
        canvas.selectedProperty().set(Selected.only(id));
    }

    /// While the pointer holds a bar nothing opens beside it that would push it from under the pointer.
    private void selected(Selected now) {
        if (!canvas.isPressed()) selection.set(now.leading().map(id -> id));
        now.leading().flatMap(id -> desk.plan().find(id)).ifPresent(row -> {
            rows.select(row.id());
            canvas.setAccessibleText(row instanceof Initiative it ? BarWords.of(desk.plan(), it)
                    : ((Milestone) row).title());
        });
    }

    private void look(Conflict conflict) {
        desk.open().accept(conflict.about().getFirst());
        reveal(conflict.about().getFirst());
    }

    @Override
    public Folio folio() {
        return folio;
    }

    /// The commands ask for it while the layout is read.
    @Override
    public ObservableValue<Optional<Id<?>>> selection() {
        return selection;
    }

    @Override
    public List<Command> commands() {
        return Stream.concat(actions.all().stream(), views.commands().stream()).toList();
    }

    @Override
    public boolean reveal(Id<?> id) {
        if (!(desk.plan().find(id).orElse(null) instanceof Initiative it)) return false;
        watch.look();
        boolean folded = canvas.laidOut().stream().anyMatch(at -> at.hidden(Absence.FOLDED).contains(it));
        var arrangement = canvas.arrangementProperty();
        if (folded) arrangement.set(arrangement.get().withFolded(Set.of()));
        select(it.id());
        if (!it.placed()) tray.getSelectionModel().select(it);
        return true;
    }

    @Override
    public void present(Presenting mode) {
        presenting = mode == Presenting.ON;
        toolbar.setVisible(!presenting);
        canvas.present(mode);
        show(desk.plan());
    }

    /// A second screen shows the same years, lanes and colours, chart or table.
    @Override
    public Subscription follow(Page front) {
        if (!(front instanceof RoadmapView other)) return Subscription.EMPTY;
        return Page.super.follow(front)
                .and(other.canvas.arrangementProperty().subscribe(canvas.arrangementProperty()::set));
    }
}
