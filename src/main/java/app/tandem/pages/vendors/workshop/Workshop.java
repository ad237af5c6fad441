package app.tandem.pages.vendors.workshop;

import app.tandem.pages.Desk;
import app.tandem.pages.vendors.edits.CostEdits;
import app.tandem.pages.vendors.edits.CriterionEdits;
import app.tandem.pages.vendors.edits.DecisionEdits;
import app.tandem.pages.vendors.edits.EvidenceEdits;
import app.tandem.pages.vendors.edits.FrameEdits;
import app.tandem.pages.vendors.edits.ScoreEdits;
import app.tandem.pages.vendors.edits.VendorEdits;
import app.tandem.pages.vendors.edits.WeightEdits;
import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.course.Course;
import app.tandem.ui.FileChoosers;
import app.tandem.ui.Views;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The selection that the page shows, and what can be done to it now.
public final class Workshop {

    private final Desk desk;
    private final FileChoosers files;
    private final BooleanProperty presenting = new SimpleBooleanProperty();
    private @Nullable Id<Selection> chosen;

    public Workshop(Desk desk, FileChoosers files) {
        this.desk = desk;
        this.files = files;
    }

    public void choose(@Nullable Id<Selection> chosen) {
        this.chosen = chosen;
    }

    public @Nullable Id<Selection> chosen() {
        return chosen;
    }

    public FrameEdits frame() {
        return new FrameEdits(plan(), desk.ids(), selection());
    }

    public CriterionEdits criteria() {
        return new CriterionEdits(plan(), desk.ids(), selection());
    }

    public CostEdits costs() {
        return new CostEdits(plan(), desk.ids(), selection());
    }

    public DecisionEdits decisions() {
        return new DecisionEdits(plan(), desk.ids(), selection());
    }

    public VendorEdits vendors() {
        return new VendorEdits(plan(), desk.ids(), selection());
    }

    public WeightEdits weights() {
        return new WeightEdits(plan(), desk.ids(), selection());
    }

    public ScoreEdits scores() {
        return new ScoreEdits(plan(), desk.ids(), selection());
    }

    public EvidenceEdits evidence() {
        return new EvidenceEdits(plan(), desk.ids(), selection());
    }

    public Desk desk() {
        return desk;
    }

    public FileChoosers files() {
        return files;
    }

    public Plan plan() {
        return desk.plan();
    }

    /// The plan as whoever looks may see it: a room reads no names of scorers.
    public Plan seen() {
        return presenting.get() && chosen != null ? Unnamed.plan(plan(), chosen) : plan();
    }

    /// Leaves those out while a room looks.
    public void keepFromRoom(Node... nodes) {
        for (var node : nodes) {
            node.visibleProperty().bind(presenting.not());
            Views.fold(node);
        }
    }

    /// The selection as the plan has it now.
    ///
    /// @throws IllegalStateException when none is chosen
    public Selection selection() {
        return plan().find(chosen).orElseThrow(() -> new IllegalStateException("No selection is chosen"));
    }

    public void perform(Edit edit) {
        if (!edit.isEmpty()) desk.store().perform(edit);
    }

    /// Leaves alone what is already so.
    public void performIfNew(Edit edit) {
        boolean news = edit.changes().stream().map(Change::row)
                .anyMatch(row -> plan().find(row.id()).filter(row::equals).isEmpty());
        if (news) perform(edit);
    }

    /// Something about the selection; empty when none is chosen.
    public <T> Optional<T> about(Function<Selection, T> what) {
        return plan().find(chosen).map(what);
    }

    public LocalDate today() {
        return desk.today();
    }

    public void lockWeights() {
        if (!weights().locked() && weights().lockable()) perform(weights().lock(desk.clock().instant()));
    }

    /// Goes one step on where that is fair.
    public void advance() {
        var course = new Course(plan(), selection());
        if (course.refusal().isEmpty() && course.next().isPresent()) perform(frame().advance());
    }

    public void reveal() {
        if (scores().revealable()) perform(scores().reveal(desk.clock().instant()));
    }

    /// Whether a room looks: it sees no costs and no names beside scores.
    public BooleanProperty presentingProperty() {
        return presenting;
    }

    /// A field and a button that add something by its name.
    public Node adding(String words, Function<String, Edit> edit) {
        var field = new TextField();
        field.setPromptText(words);
        field.setAccessibleText(words);
        var button = new Button(words);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.disableProperty().bind(field.textProperty().map(String::isBlank));
        button.setOnAction(_ -> {
            perform(edit.apply(field.getText().strip()));
            field.clear();
        });
        field.setOnAction(_ -> button.fire());
        var box = new HBox(field, button);
        box.getStyleClass().add("bar");
        return box;
    }
}
