package app.tandem.pages.capabilities;

import app.tandem.pages.Desk;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Requirement;
import app.tandem.search.Lookalikes;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import app.tandem.ui.Visible;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// For every need what is paid for, unused, and may answer it.
final class ShelfTab extends TableView<ShelfTab.Chance> {

    private final Desk desk;
    private final EmptyState nothing = new EmptyState(Words.of("capabilities.shelf.empty"),
            Words.of("capabilities.shelf.empty.next"));
    private final Label reading = new Label(Words.of("capabilities.shelf.reading"));

    /// One need and one capability on the shelf that reads like it.
    record Chance(Requirement need, Capability capability, Coverage answered, String shared) {}

    ShelfTab(Desk desk, Consumer<Capability> onSelect) {
        this.desk = desk;
        Tables.dense(this);
        setAccessibleText(Words.of("capabilities.shelf"));
        getColumns().setAll(columns());
        getSelectionModel().selectedItemProperty().subscribe(chance -> {
            if (chance != null) onSelect.accept(chance.capability());
        });
    }

    /// Every need is compared with the whole shelf beside the window; until then it says so.
    void show(Plan plan) {
        setPlaceholder(getItems().isEmpty() ? reading : nothing);
        desk.reading().alike().ask(this, known -> chances(known, plan), chances -> {
            setPlaceholder(nothing);
            Lists.update(getItems(), chances);
        });
    }

    private static List<Chance> chances(Lookalikes known, Plan plan) {
        return known.chances(plan).stream()
                .map(each -> new Chance(each.need(), each.found().capability(),
                        Answer.of(plan, each.need()).coverage(), String.join(", ", each.found().shared())))
                .toList();
    }

    private List<TableColumn<Chance, ?>> columns() {
        TableColumn<Chance, String> need = Tables.column(Words.of("capabilities.need"),
                chance -> chance.need().code() + "  " + Visible.line(chance.need().title()));
        Tables.width(need, 26);
        TableColumn<Chance, String> owned = Tables.column(Words.of("capabilities.owned"),
                chance -> chance.capability().code() + "  " + Visible.line(chance.capability().title()));
        Tables.width(owned, 20);
        TableColumn<Chance, String> answered = Tables.column(Words.of("capabilities.answered"),
                chance -> Words.of(chance.answered()));
        Tables.width(answered, 8);
        TableColumn<Chance, String> shared = Tables.column(Words.of("capabilities.shared"), Chance::shared);
        Tables.width(shared, 12);
        TableColumn<Chance, Chance> link = Tables.drawn("", chance -> chance, this::button);
        Tables.width(link, 8);
        return List.of(need, owned, answered, shared, link);
    }

    private Button button(Chance chance) {
        var button = new Button(Words.of("capabilities.link"));
        button.getStyleClass().add("flat");
        button.setAccessibleText(Words.with("capabilities.edit.link", chance.need().code(),
                chance.capability().code()));
        button.setOnAction(_ -> desk.store()
                .perform(new CapabilitiesEdits(desk.plan(), desk.ids(), desk.today())
                        .link(chance.need(), chance.capability())));
        return button;
    }
}
