package app.tandem.pages.compare;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Baseline;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.compare.Comparison;
import app.tandem.plan.roadmap.compare.Difference;
import app.tandem.plan.roadmap.compare.Scope;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Pill;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/// What changed between two states of the plan, as a table and as a picture with shadows, and why.
public final class CompareView implements Page {

    private final Desk desk;
    private final States states;
    private final MomentBox from = new MomentBox(Words.of("compare.from"));
    private final MomentBox to = new MomentBox(Words.of("compare.to"));
    private final ComboBox<Scope> scope = Choices.of(Scope.ROADMAP);
    private final ChangeTable table = new ChangeTable();
    private final Replay replay;
    private final CauseCard cause;
    private final Folio folio;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();
    private Optional<Comparison> comparison = Optional.empty();
    private List<Moment> stops = List.of();
    private boolean begun;
    private Presenting mode = Presenting.OFF;

    @FXML private FlowPane toolbar;
    @FXML private ToggleButton changes;
    @FXML private ToggleButton roadmap;
    @FXML private FlowPane counts;
    @FXML private StackPane stage;
    @FXML private ScrollPane why;

    @SuppressWarnings("NullAway.Init") // FXML fills the rest
    public CompareView(Desk desk) {
        this.desk = desk;
        states = new States(desk.store(), desk.clock());
        cause = new CauseCard(desk);
        replay = new Replay(desk.today(), this::go, this::look);
        folio = Folio.load(Place.COMPARE, this, selection);
        desk.watch(folio.view(), this::show);
    }

    @FXML
    void initialize() {
        var found = new Label(Words.of("compare.from"));
        var until = new Label(Words.of("compare.to"));
        toolbar.getChildren().addAll(0, List.of(found, from, until, to, scope));
        scope.setAccessibleText(Words.of("compare.scope"));
        found.fontProperty().subscribe(font -> table.fit(font.getSize()));
        var nothing = new EmptyState(Words.of("compare.empty"), Words.of("compare.empty.text"));
        table.setPlaceholder(nothing);
        stage.getChildren().setAll(table, replay);
        why.setContent(cause);
        why.setVisible(false);
        changes.selectedProperty().subscribe(on -> {
            table.setVisible(on);
            replay.setVisible(!on);
            roadmap.setSelected(!on);
        });
        roadmap.setOnAction(_ -> changes.setSelected(!roadmap.isSelected()));
        from.momentProperty().subscribe(_ -> compare());
        to.momentProperty().subscribe(_ -> compare());
        scope.valueProperty().subscribe(_ -> compare());
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) select(line.difference());
        });
    }

    private void show(Plan plan) {
        from.offer(plan);
        to.offer(plan);
        var all = Moment.all(plan).reversed();
        if (!all.equals(stops)) {
            stops = all;
            replay.stops(all.stream().map(CompareView::brief).toList());
        }
        if (!begun) {
            begun = true;
            from.set(Moment.newest(plan));
            to.set(new Moment.Now());
        }
        compare();
    }

    private void compare() {
        if (!begun) return;
        var left = from.momentProperty().get();
        var right = to.momentProperty().get();
        states.at(left).thenCombine(states.at(right), (before, now) ->
                Comparison.between(before, now, scope.getValue())).thenAccept(found -> {
                    boolean current = left.equals(from.momentProperty().get())
                            && right.equals(to.momentProperty().get());
                    if (current) fill(found);
                });
    }

    private void fill(Comparison found) {
        comparison = Optional.of(found);
        table.show(found.differences(), mode);
        replay.show(found.before(), found.now());
        var pills = new ArrayList<Node>();
        found.counts().forEach((kind, count) -> {
            var tone = kind == Difference.Kind.LATER && count > 0 ? Pill.Tone.WARN : Pill.Tone.NEUTRAL;
            var words = Words.with("compare.count", Words.of(kind), count);
            pills.add(new Pill(tone, ChangeTable.icon(kind), words));
        });
        int open = found.unexplained().size();
        if (open > 0) {
            pills.add(new Pill(Pill.Tone.BAD, org.kordamp.ikonli.feather.Feather.ALERT_TRIANGLE,
                    Words.with("compare.unexplained", open)));
        }
        pills.add(table.page());
        counts.getChildren().setAll(pills);
    }

    private void select(Difference difference) {
        selection.set(desk.plan().find(difference.row().id()).map(row -> row.id()));
        cause.show(difference);
        why.setVisible(mode == Presenting.OFF);
    }

    /// A click on a bar shows what changed of it.
    private void look(Initiative initiative) {
        comparison.stream().flatMap(it -> it.differences().stream())
                .filter(it -> it.row().id().equals(initiative.id()))
                .findFirst()
                .ifPresent(this::select);
    }

    /// The slider compares each session with the one before it.
    private void go(int stop) {
        if (!begun || stop >= stops.size()) return;
        to.set(stops.get(stop));
        from.set(stops.get(Math.max(0, stop - 1)));
    }

    private void restore() {
        var line = table.getSelectionModel().getSelectedItem();
        if (line == null || comparison.isEmpty()) return;
        var gone = line.difference();
        if (gone.kind() != Difference.Kind.REMOVED) return;
        desk.store().perform(CompareEdits.restore(comparison.get().before(), desk.plan(), gone.row()));
    }

    private void explainNext() {
        comparison.stream().flatMap(it -> it.unexplained().stream()).findFirst().ifPresent(it -> {
            look(it);
            cause.reason().requestFocus();
        });
    }

    private void openRow() {
        selection.get().ifPresent(desk.open());
    }

    private static String brief(Moment moment) {
        return moment instanceof Moment.Frozen(Baseline it) ? it.code().toString() : moment.words();
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(Words.of("compare.command.open"), "Enter", this::openRow),
                Command.of(Words.of("compare.command.restore"), "Shortcut+Shift+R", this::restore),
                Command.of(Words.of("compare.command.explain"), "W", this::explainNext),
                Command.of(Words.of("compare.command.view"), "T",
                        () -> changes.setSelected(!changes.isSelected())),
                Command.of(Words.of("compare.command.shadows"), "S", replay::toggleShadows),
                Command.of(Words.of("compare.command.previous"), "Open_Bracket", () -> replay.step(-1)),
                Command.of(Words.of("compare.command.next"), "Close_Bracket", () -> replay.step(1)));
    }

    @Override
    public void present(Presenting mode) {
        this.mode = mode;
        mode.hides(toolbar);
        why.setVisible(false);
        comparison.ifPresent(this::fill);
    }
}
