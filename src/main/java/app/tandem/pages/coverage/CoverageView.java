package app.tandem.pages.coverage;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.SavedViews;
import app.tandem.pages.Watch;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Views;
import app.tandem.ui.look.Switches;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What answers what: today by domain, capability or horizon, through the next five years, and the gaps
/// both ways.
public final class CoverageView implements Page {

    @FXML private VBox page;
    @FXML private FlowPane bar;
    @FXML private Label finding;
    @FXML private ComboBox<Grid.Rows> rows;
    @FXML private ComboBox<Grid.Across> across;
    @FXML private ComboBox<Weights> weights;
    @FXML private TabPane tabs;

    private final Desk desk;
    private SavedViews views;
    private final Folio folio;
    private final Watch watch;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();
    private final Command open;
    private final MatrixTab matrix;
    private final ThroughTab through;
    private final GapsTab gaps;
    private final ExportMenu export;
    private final BooleanProperty nothing = new SimpleBooleanProperty();
    private Presenting presenting = Presenting.OFF;

    @SuppressWarnings("NullAway.Init") // the views are made while the layout is read
    public CoverageView(Desk desk, FileChoosers files) {
        this.desk = desk;
        export = new ExportMenu(desk, files);
        open = Command.of(Words.of("coverage.command.open"), "O",
                        () -> selection.get().ifPresent(desk.open()))
                .unless(selection.map(id -> id.isPresent() ? "" : Words.of("coverage.select")));
        matrix = new MatrixTab(desk, selection::set, sentence -> say(0, sentence));
        through = new ThroughTab(desk, id -> selection.set(Optional.of(id)), sentence -> say(1, sentence));
        gaps = new GapsTab(desk, sentence -> say(2, sentence));
        folio = Folio.load(Place.COVERAGE, this, selection);
        watch = desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        tabs.getTabs().setAll(
                new Tab(Words.of("coverage.now"), roomy(matrix)),
                new Tab(Words.of("coverage.through"), roomy(through)),
                new Tab(Words.of("coverage.gaps"), gaps));
        fill(rows, Grid.Rows.values());
        fill(across, Grid.Across.values());
        fill(weights, Weights.values());
        views = new SavedViews(desk, () -> "coverage", SavedViews.Looks.of(matrix.with(new Switches()
                .tab("tab", tabs).box("rows", rows).box("across", across).box("weights", weights))));
        Views.fold(views);
        bar.getChildren().addAll(views, export);
        Views.fold(rows, across, weights);
        new EmptyState(Words.of("coverage.empty"), Words.of("coverage.empty.next"), board(desk))
                .fill(page, nothing);
        Choices.remember(desk.store().drafts(), "coverage.tab", tabs);
        tabs.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> show(desk.plan()));
    }

    /// Scrolls where a small window has no room for all of it.
    private static ScrollPane roomy(Node body) {
        var pane = new ScrollPane(body);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        return pane;
    }

    /// Where what is missing here is written down.
    static Command board(Desk desk) {
        return Command.of(Words.of("coverage.empty.open"), null, () -> desk.open().go(Place.BOARD));
    }

    private <E extends Enum<E>> void fill(ComboBox<E> box, E[] values) {
        box.getItems().setAll(values);
        box.setConverter(Choices.words());
        box.setValue(values[0]);
        Choices.remember(desk.store().drafts(), "coverage." + box.getId(), box);
        box.valueProperty().subscribe((_, _) -> show(desk.plan()));
    }

    /// Only the tab in front is computed.
    private void show(Plan plan) {
        nothing.set(Columns.requirements(plan).isEmpty() && Columns.capabilities(plan).isEmpty());
        views.look();
        int front = tabs.getSelectionModel().getSelectedIndex();
        for (Node box : List.of(rows, across, weights)) {
            box.setVisible(front == 0 && presenting == Presenting.OFF);
        }
        switch (front) {
            case 1 -> through.show(plan, presenting);
            case 2 -> gaps.show(plan, presenting);
            default -> matrix.show(plan, new MatrixTab.Asked(rows.getValue(), across.getValue(),
                    weights.getValue(), presenting));
        }
    }

    /// The sentence of the tab in front; one that comes too late is not said.
    private void say(int tab, String sentence) {
        if (tabs.getSelectionModel().getSelectedIndex() == tab) finding.setText(sentence);
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return Stream.of(List.of(open), tabs.getSelectionModel().getSelectedIndex() == 0
                ? matrix.commands() : List.<Command>of(), export.commands(), views.commands())
                .flatMap(List::stream).toList();
    }

    /// Requirements and links live on the board; this page only looks at them.
    @Override
    public boolean reveal(Id<?> id) {
        if (id.kind() != Requirement.class) return false;
        watch.look();
        matrix.reveal(id);
        return false;
    }

    @Override
    public void present(Presenting mode) {
        presenting = mode;
        mode.hides(export, views);
        finding.getStyleClass().setAll("label", mode == Presenting.ON ? "display" : "heading");
        show(desk.plan());
    }
}
