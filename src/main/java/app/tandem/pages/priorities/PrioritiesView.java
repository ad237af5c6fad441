package app.tandem.pages.priorities;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.SavedViews;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Fit.Confidence;
import app.tandem.plan.backlog.Moscow;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.priority.Formula;
import app.tandem.plan.backlog.priority.Mark;
import app.tandem.plan.backlog.priority.RatingRound;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Views;
import app.tandem.ui.look.Switches;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What comes first, by which formula, and how far apart the two sides see it.
public final class PrioritiesView implements Page {

    private static final int BLIND = Formula.values().length;

    @FXML private VBox page;
    @FXML private Label finding;
    @FXML private ComboBox<FormulaTab.Items> items;
    @FXML private TabPane tabs;

    @FXML private HBox bar;

    private final Desk desk;
    private SavedViews views;
    private final Folio folio;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();
    private final List<FormulaTab> formulas = new ArrayList<>();
    private final BlindPane blind;
    private final BooleanProperty nothing = new SimpleBooleanProperty();

    @SuppressWarnings("NullAway.Init") // the views are made while the layout is read
    public PrioritiesView(Desk desk) {
        this.desk = desk;
        blind = new BlindPane(desk);
        folio = Folio.load(Place.PRIORITIES, this, selection);
        desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        for (var formula : Formula.values()) {
            var tab = new FormulaTab(desk, formula, this::select);
            formulas.add(tab);
            tabs.getTabs().add(new Tab(Words.of(formula), tab));
        }
        tabs.getTabs().add(new Tab(Words.of("priorities.blind"), blind));
        items.getItems().setAll(FormulaTab.Items.values());
        items.setConverter(Choices.words());
        items.setValue(FormulaTab.Items.REQUIREMENTS);
        Choices.remember(desk.store().drafts(), "priorities.items", items);
        items.valueProperty().subscribe((_, _) -> show(desk.plan()));
        new EmptyState(Words.of("priorities.empty"), Words.of("priorities.empty.next"),
                Command.of(Words.of("priorities.empty.open"), null, () -> desk.open().go(Place.BOARD)))
                .fill(page, nothing);
        Choices.remember(desk.store().drafts(), "priorities.tab", tabs);
        views = new SavedViews(desk, () -> "priorities", SavedViews.Looks.of(new Switches()
                .tab("tab", tabs).box("items", items)));
        Views.fold(views);
        bar.getChildren().add(views);
        tabs.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> show(desk.plan()));
        finding.fontProperty().subscribe(font -> formulas.forEach(tab -> tab.widths(font.getSize())));
    }

    /// Only the tab in front is computed.
    private void show(Plan plan) {
        nothing.set(Columns.requirements(plan).isEmpty() && plan.all(Initiative.class).isEmpty());
        views.look();
        int front = tabs.getSelectionModel().getSelectedIndex();
        boolean both = front < BLIND && formulas.get(front).rates(FormulaTab.Items.INITIATIVES);
        items.setVisible(both);
        if (front >= BLIND) {
            blind.show(plan);
            finding.setText(Words.of("priorities.finding.blind"));
        } else {
            var tab = formulas.get(front);
            finding.setText(tab.show(plan, both ? items.getValue() : FormulaTab.Items.REQUIREMENTS));
        }
    }

    /// Does it to the list in front, unless that is a blind round.
    private void inFront(Consumer<FormulaTab> deed) {
        int front = tabs.getSelectionModel().getSelectedIndex();
        if (front < BLIND) deed.accept(formulas.get(front));
    }

    private void select(Coded item) {
        selection.set(Optional.of(item.id()));
    }

    private void weigh(Moscow moscow) {
        selection.get().flatMap(desk.plan()::find)
                .filter(Requirement.class::isInstance)
                .map(Requirement.class::cast)
                .filter(need -> need.moscow() != moscow)
                .ifPresent(need -> desk.store()
                        .perform(new PrioritiesEdits(desk.plan(), desk.ids()).weigh(need, moscow)));
    }

    private void openOnBoard() {
        selection.get().ifPresent(id -> desk.open().accept(id));
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        var chosen = selection.map(id -> id.filter(each -> each.kind() == Requirement.class).isPresent()
                ? "" : Words.of("priorities.select"));
        return Stream.concat(Stream.of(
                Command.of(Words.of("priorities.command.must"), "M", () -> weigh(Moscow.MUST)).unless(chosen),
                Command.of(Words.of("priorities.command.should"), "S", () -> weigh(Moscow.SHOULD))
                        .unless(chosen),
                Command.of(Words.of("priorities.command.could"), "C", () -> weigh(Moscow.COULD))
                        .unless(chosen),
                Command.of(Words.of("priorities.command.wont"), "W", () -> weigh(Moscow.WONT)).unless(chosen),
                Command.of(Words.of("priorities.reveal"), "R", blind::reveal),
                Command.of(Words.of("priorities.command.up"), null, () -> inFront(tab -> tab.step(-1)))
                        .unless(chosen),
                Command.of(Words.of("priorities.command.down"), null, () -> inFront(tab -> tab.step(1)))
                        .unless(chosen),
                Command.of(Words.of("priorities.command.why"), "Y", () -> inFront(FormulaTab::why))
                        .unless(chosen),
                Command.of(Words.of("priorities.hand.back"), null, () -> inFront(FormulaTab::back))
                        .unless(chosen),
                Command.of(Words.of("priorities.smallest.set"), "L", () -> inFront(FormulaTab::smallest)),
                Command.of(Words.of("priorities.certain.low"), null,
                        () -> inFront(tab -> tab.certain(Confidence.LOW))).unless(chosen),
                Command.of(Words.of("priorities.certain.medium"), null,
                        () -> inFront(tab -> tab.certain(Confidence.MEDIUM))).unless(chosen),
                Command.of(Words.of("priorities.certain.high"), null,
                        () -> inFront(tab -> tab.certain(Confidence.HIGH))).unless(chosen),
                Command.of(Words.of("cut.up"), null, () -> inFront(tab -> tab.cut(-1))),
                Command.of(Words.of("cut.down"), null, () -> inFront(tab -> tab.cut(1))),
                Command.of(Words.of("priorities.command.open"), "O", this::openOnBoard).unless(chosen)),
                views.commands().stream()).toList();
    }

    /// Needs and initiatives live on other pages; rounds and figures live here.
    @Override
    public boolean reveal(Id<?> id) {
        if (id.kind() != RatingRound.class && id.kind() != Mark.class) return false;
        if (id.kind() == RatingRound.class) tabs.getSelectionModel().select(BLIND);
        return true;
    }

    @Override
    public boolean take(List<Path> files) {
        if (!blind.take(files)) return false;
        tabs.getSelectionModel().select(BLIND);
        return true;
    }

    @Override
    public void present(Presenting mode) {
        boolean on = mode == Presenting.ON;
        finding.getStyleClass().setAll("label", on ? "display" : "heading");
        mode.hides(items, views);
        formulas.forEach(tab -> tab.present(mode));
        blind.present(mode);
        if (!on) show(desk.plan());
    }
}
