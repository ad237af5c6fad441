package app.tandem.pages.vendors;

import app.tandem.pages.Desk;
import app.tandem.pages.Folio;
import app.tandem.pages.Page;
import app.tandem.pages.Place;
import app.tandem.pages.Watch;
import app.tandem.pages.vendors.VendorCommands.Moves;
import app.tandem.pages.vendors.costs.CostStep;
import app.tandem.pages.vendors.criteria.CriteriaStep;
import app.tandem.pages.vendors.decide.DecideStep;
import app.tandem.pages.vendors.edits.VendorEdits;
import app.tandem.pages.vendors.evidence.EvidenceStep;
import app.tandem.pages.vendors.frame.FrameStep;
import app.tandem.pages.vendors.offers.GatesStep;
import app.tandem.pages.vendors.result.FairnessStep;
import app.tandem.pages.vendors.result.ResultStep;
import app.tandem.pages.vendors.result.SensitivityStep;
import app.tandem.pages.vendors.scores.ScoreStep;
import app.tandem.pages.vendors.scores.SheetDrop;
import app.tandem.pages.vendors.scores.SheetFiles;
import app.tandem.pages.vendors.weights.WeightsStep;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.ui.Background;
import app.tandem.ui.Command;
import app.tandem.ui.EmptyState;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Lists;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Vendors: from what both sides ask for to the offer that both can defend.
public final class VendorsView implements Page {

    @FXML private ComboBox<Selection> picker;
    @FXML private Label state;
    @FXML private HBox opening;
    @FXML private TextField newTitle;
    @FXML private TabPane steps;
    @FXML private StackPane empty;

    private final Desk desk;
    private final Workshop workshop;
    private final ObjectProperty<Optional<Id<?>>> selection = Folio.nothing();
    private final List<Step> each;
    private final WeightsStep weighing;
    private final ScoreStep scoring;
    private final SensitivityStep sensitivity;
    private final VendorCommands commands;
    private final Folio folio;
    private final Watch watch;

    public VendorsView(Desk desk, FileChoosers files) {
        this.desk = desk;
        workshop = new Workshop(desk, files);
        weighing = new WeightsStep(workshop);
        scoring = new ScoreStep(workshop);
        sensitivity = new SensitivityStep(workshop);
        each = List.of(new FrameStep(workshop), new CriteriaStep(workshop), weighing,
                new GatesStep(workshop), new EvidenceStep(workshop), scoring, new CostStep(workshop),
                new ResultStep(workshop), sensitivity, new FairnessStep(workshop),
                new DecideStep(workshop));
        commands = new VendorCommands(workshop, new Moves(this::name, this::nextStep, this::tryWeights,
                this::equalise, weighing::hold, this::unlock, scoring::curtain));
        folio = Folio.load(Place.VENDORS, this, selection);
        for (var step : each) steps.getTabs().add(new Tab(step.title()));
        steps.getSelectionModel().selectedIndexProperty().subscribe(at -> open(at.intValue()));
        SheetDrop.on(folio.view(), this::score);
        steps.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            scoring.curtain();
            selection.set(Optional.empty());
        });
        picker.setConverter(new Title());
        picker.valueProperty().subscribe(this::choose);
        picker.focusedProperty().subscribe(focused -> inspect(focused));
        empty.getChildren().setAll(new EmptyState(Words.of("vendors.empty"), Words.of("vendors.empty.why")));
        watch = desk.watch(folio.view(), this::show);
    }

    @Override
    public Folio folio() {
        return folio;
    }

    @Override
    public List<Command> commands() {
        return commands.all();
    }

    @Override
    public boolean reveal(Id<?> id) {
        var found = desk.plan().all(Selection.class).stream()
                .filter(candidate -> candidate.id().equals(id)
                        || desk.plan().referring(candidate.id()).stream().map(Row::id).anyMatch(id::equals))
                .findFirst();
        if (found.isPresent()) watch.look();
        found.ifPresent(picker::setValue);
        return found.isPresent();
    }

    @Override
    public void present(Presenting mode) {
        opening.setVisible(mode == Presenting.OFF);
        scoring.curtain();
        workshop.presentingProperty().set(mode == Presenting.ON);
        if (workshop.chosen() != null) choose(workshop.selection());
    }

    /// A second screen shows the same selection and step.
    @Override
    public Subscription follow(Page front) {
        if (!(front instanceof VendorsView other)) return Subscription.EMPTY;
        return Page.super.follow(front).and(other.picker.valueProperty().subscribe(one -> {
            if (one != null) reveal(one.id());
        }));
    }

    private void show(Plan plan) {
        Lists.update(picker.getItems(), plan.coded(Selection.class));
        var current = plan.find(workshop.chosen())
                .or(() -> picker.getItems().stream().findFirst())
                .orElse(null);
        if (current == null || !current.equals(picker.getValue())) picker.setValue(current);
        else choose(current);
    }

    private void choose(@Nullable Selection chosen) {
        boolean another = chosen != null && !chosen.id().equals(workshop.chosen());
        workshop.choose(chosen == null ? null : chosen.id());
        if (another) scoring.curtain();
        empty.setVisible(chosen == null);
        steps.setVisible(chosen != null);
        state.setText(chosen == null ? "" : Words.of(chosen.state()));
        if (another || chosen == null) selection.set(Optional.empty());
        if (chosen == null) commands.show(desk.plan(), null);
        if (chosen == null) return;
        var plan = workshop.seen();
        var now = workshop.selection();
        for (int i = 0; i < each.size(); i++) {
            var done = each.get(i).show(plan, now);
            steps.getTabs().get(i).setText(done.dot + " " + each.get(i).title());
        }
        commands.show(plan, now);
    }

    /// A step comes into the window when it is first looked at: ten at once are styled for a second.
    private void open(int at) {
        var tab = steps.getTabs().get(at);
        if (tab.getContent() == null) tab.setContent(each.get(at).node());
    }

    @FXML
    void open() {
        var title = newTitle.getText().strip();
        if (title.isEmpty()) return;
        var edit = VendorEdits.open(desk.plan(), desk.ids(), title);
        var opened = edit.changes().getFirst().row().id();
        newTitle.clear();
        desk.store().perform(edit).thenAccept(_ -> reveal(opened));
    }

    /// From another page: whatever selection the sheets are for is shown.
    @Override
    public boolean take(List<Path> files) {
        var sheets = SheetFiles.among(files);
        if (sheets.isEmpty() || workshop.chosen() == null) return false;
        var plan = desk.plan();
        Background.call(() -> SheetFiles.meant(plan, sheets), meant -> {
            meant.ifPresent(selected -> reveal(selected.id()));
            score(sheets);
        }, _ -> score(sheets));
        return true;
    }

    /// Goes to the scores, where what came of it is told.
    private void score(List<Path> sheets) {
        if (workshop.chosen() == null) return;
        steps.getSelectionModel().select(each.indexOf(scoring));
        scoring.take(sheets);
    }

    /// What belongs to the selection as a whole stands beside the page only while it is looked for.
    private void inspect(boolean looked) {
        if (looked) selection.set(Optional.ofNullable(workshop.chosen()));
    }

    private void name() {
        newTitle.requestFocus();
    }

    private void tryWeights() {
        steps.getSelectionModel().select(each.indexOf(sensitivity));
        sensitivity.tryWeights();
    }

    private void equalise() {
        steps.getSelectionModel().select(each.indexOf(weighing));
        weighing.equalise();
    }

    private void unlock() {
        steps.getSelectionModel().select(each.indexOf(weighing));
        weighing.unlock();
    }

    private void nextStep() {
        int next = (steps.getSelectionModel().getSelectedIndex() + 1) % each.size();
        steps.getSelectionModel().select(next);
    }

    private static final class Title extends StringConverter<Selection> {
        @Override
        public String toString(@Nullable Selection selection) {
            return selection == null ? "" : selection.code() + "  " + selection.title();
        }

        @Override
        public Selection fromString(String typed) {
            throw new UnsupportedOperationException("Nobody types here");
        }
    }
}
