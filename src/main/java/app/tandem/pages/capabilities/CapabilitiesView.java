package app.tandem.pages.capabilities;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.DrawingPane;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.SavedViews;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.catalogue.Heat;
import app.tandem.plan.backlog.catalogue.LifeDrawing;
import app.tandem.plan.backlog.coverage.Gaps;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Tables;
import app.tandem.ui.Views;
import app.tandem.ui.look.Switches;
import java.math.BigDecimal;
import java.util.Comparator;
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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What technology can do for the center: on a map, through its life, on the shelf, and to pick from.
public final class CapabilitiesView implements Page {

    private static final int CATALOGUE = 5;

    @FXML private VBox page;
    @FXML private Label finding;
    @FXML private ComboBox<Heat> heat;
    @FXML private HBox legend;
    @FXML private HBox main;
    @FXML private HBox bar;

    private final Desk desk;
    private SavedViews views;
    private final Folio folio;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();
    private final TabPane tabs = new TabPane();
    private final MapTab map = new MapTab(this::select);
    private final DrawingPane life = new DrawingPane();
    private final ShelfTab shelf;
    private final TimeTab time;
    private final PlateauTab plateau;
    private final CatalogueTab catalogue;
    private final Aside aside;
    private Presenting presenting = Presenting.OFF;
    private final BooleanProperty nothing = new SimpleBooleanProperty();

    @SuppressWarnings("NullAway.Init") // the views are made while the layout is read
    public CapabilitiesView(Desk desk) {
        this.desk = desk;
        shelf = new ShelfTab(desk, this::select);
        time = new TimeTab(desk, this::select);
        plateau = new PlateauTab(desk, this::select);
        VBox.setVgrow(time, Priority.ALWAYS);
        catalogue = new CatalogueTab(desk);
        aside = new Aside(desk);
        Views.fold(aside);
        folio = Folio.load(Place.CAPABILITIES, this, selection);
        desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        var lives = new ScrollPane(life);
        lives.setFitToWidth(true);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs().setAll(
                new Tab(Words.of("capabilities.map"), map),
                new Tab(Words.of("capabilities.life"), lives),
                new Tab(Words.of("capabilities.plateau"), plateau),
                new Tab(Words.of("capabilities.shelf"), shelf),
                new Tab(Words.of("capabilities.time"), new VBox(time, time.page())),
                new Tab(Words.of("capabilities.catalogue"), catalogue));
        tabs.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> show(desk.plan()));
        HBox.setHgrow(tabs, Priority.ALWAYS);
        main.getChildren().setAll(tabs, aside);
        new EmptyState(Words.of("capabilities.empty"), Words.of("capabilities.empty.next"),
                Command.of(Words.of("capabilities.command.catalogue"), null, this::openCatalogue))
                .fill(page, nothing);
        heat.getItems().setAll(Heat.values());
        heat.setConverter(Choices.words());
        heat.setValue(Heat.COVERAGE);
        views = new SavedViews(desk, () -> "capabilities", SavedViews.Looks.of(new Switches()
                .tab("tab", tabs).box("heat", heat))).remembering();
        Views.fold(views);
        bar.getChildren().add(views);
        heat.valueProperty().subscribe((_, _) -> show(desk.plan()));
        for (int level = 0; level <= 4; level++) legend.getChildren().add(swatch(level));
        finding.fontProperty().subscribe(_ -> widths());
    }

    /// Only the tab in front is computed.
    private void show(Plan plan) {
        var all = Columns.capabilities(plan);
        views.look();
        int at = tabs.getSelectionModel().getSelectedIndex();
        nothing.set(all.isEmpty() && at != CATALOGUE);
        finding.setText(all.isEmpty() ? Words.of("capabilities.empty") : finding(plan, all));
        heat.setVisible(at == 0 && presenting == Presenting.OFF);
        legend.setVisible(at == 0);
        switch (at) {
            case 0 -> map.show(plan, heat.getValue());
            case 1 -> life(all);
            case 2 -> plateau.show(plan, presenting);
            case 3 -> shelf.show(plan);
            case 4 -> time.show(plan, presenting);
            default -> catalogue.show(plan);
        }
        widths();
        beside(plan);
    }

    private void life(List<Capability> all) {
        var dated = all.stream()
                .filter(each -> !LifeDrawing.dates(each).isEmpty())
                .sorted(Comparator.comparing((Capability each) -> LifeDrawing.dates(each).getFirst().day())
                        .thenComparing(Capability::code))
                .toList();
        life.show(width -> LifeDrawing.of(dated, desk.today(), width));
    }

    private static String finding(Plan plan, List<Capability> all) {
        var gaps = Gaps.of(plan);
        var idle = all.stream().map(Heat::idleCost).reduce(BigDecimal.ZERO, BigDecimal::add);
        long apart = all.stream().filter(each -> Math.abs(Heat.maturityGap(each)) >= 2).count();
        long unknown = all.stream().filter(each -> each.owned() && Heat.use(each).isEmpty()).count();
        return Words.with("capabilities.finding", all.size(), gaps.shelved().size(),
                gaps.servingNothing().size(), apart, idle.signum(), idle.toPlainString(), unknown);
    }

    private void widths() {
        double em = finding.getFont().getSize() / 1.14;
        Tables.widthsFor(shelf, em);
        Tables.widthsFor(time, em);
        plateau.widths(em);
        catalogue.widths(em);
    }

    private void select(Capability capability) {
        selection.set(Optional.of(capability.id()));
        beside(desk.plan());
    }

    private Id<Capability> chosen() {
        return selection.get().filter(id -> id.kind() == Capability.class)
                .map(id -> Id.of(Capability.class, id.value()))
                .orElse(Id.of(Capability.class, "none"));
    }

    /// Takes no room before there is something to tell.
    private void beside(Plan plan) {
        aside.show(plan, chosen());
        boolean some = presenting == Presenting.OFF && plan.find(chosen()).isPresent();
        aside.setVisible(some);
    }

    private void openCatalogue() {
        tabs.getSelectionModel().select(CATALOGUE);
        catalogue.begin();
    }

    private static Node swatch(int level) {
        var label = new Label(Integer.toString(level));
        label.getStyleClass().addAll("swatch", "heat-" + level);
        return label;
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        var some = selection.map(id -> id.isPresent() ? "" : Words.of("capabilities.select"));
        return Stream.concat(Stream.of(
                Command.of(Words.of("capabilities.command.catalogue"), "N", this::openCatalogue),
                Command.of(Words.of("capabilities.command.board"), "O",
                        () -> selection.get().ifPresent(desk.open())).unless(some),
                Command.of(Words.of("capabilities.command.remove"), "Delete", aside::askToRemove)
                        .unless(some)), views.commands().stream()).toList();
    }

    @Override
    public void present(Presenting mode) {
        presenting = mode;
        mode.hides(views);
        finding.getStyleClass().setAll("label", mode == Presenting.ON ? "display" : "heading");
        show(desk.plan());
    }
}
