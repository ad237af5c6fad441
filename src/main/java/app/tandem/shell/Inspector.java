package app.tandem.shell;

import app.tandem.pages.Desk;
import app.tandem.pages.Page;
import app.tandem.pages.around.AroundPane;
import app.tandem.pages.craft.CraftPane;
import app.tandem.pages.records.RowForm;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.ui.EmptyState;
import app.tandem.ui.FileChoosers;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Everything about the selected row of the page in front, at the right edge.
final class Inspector extends StackPane {

    private final Desk desk;
    private final RowForm form;
    private final CraftPane craft;
    private final AroundPane around;
    private final ScrollPane scroll;
    private Optional<Id<?>> shown = Optional.empty();
    private final EmptyState empty =
            new EmptyState(Words.of("inspector.empty.title"), Words.of("inspector.empty.text"));

    Inspector(Desk desk, ObservableValue<Page> page, FileChoosers files) {
        this.desk = desk;
        form = new RowForm(desk);
        craft = new CraftPane(desk, files);
        around = new AroundPane(desk::plan, desk.open());
        scroll = new ScrollPane(new VBox(form, craft, around));
        scroll.setFitToWidth(true);
        getStyleClass().add("inspector");
        getChildren().addAll(empty, scroll);
        var selection = page.flatMap(Page::selection);
        selection.subscribe(id -> show(desk.plan(), id == null ? Optional.empty() : id));
        desk.store().planProperty().subscribe(plan -> {
            var id = selection.getValue();
            show(plan, id == null ? Optional.empty() : id);
        });
    }

    /// Puts the cursor into the first field.
    void enter() {
        form.requestFocus();
    }

    /// Whether there is anything to show.
    ReadOnlyBooleanProperty filledProperty() {
        return scroll.visibleProperty();
    }

    private void show(Plan plan, Optional<Id<?>> id) {
        boolean some = id.flatMap(wanted -> desk.plan().find(wanted)).isPresent();
        scroll.setVisible(some);
        empty.setVisible(!some);
        form.show(plan, id);
        craft.show(plan, id);
        around.show(id);
        if (!id.equals(shown)) scroll.setVvalue(0);
        shown = id;
    }
}
