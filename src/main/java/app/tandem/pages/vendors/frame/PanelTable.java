package app.tandem.pages.vendors.frame;

import app.tandem.pages.Badges;
import app.tandem.pages.Choices;
import app.tandem.pages.vendors.workshop.Snug;
import app.tandem.pages.vendors.workshop.Typing;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Evaluator;
import app.tandem.plan.vendor.Evaluator.Declaration;
import app.tandem.plan.vendor.Selection;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who judges, and what each declared about own interests before seeing an offer.
final class PanelTable {

    /// An evaluator by name.
    private record Line(Evaluator evaluator, String name) {

        String declared() {
            var day = evaluator.declaredOn();
            return Words.of(evaluator.declaration()) + (day == null ? "" : " · " + day);
        }
    }

    private final Workshop workshop;
    private final TableView<Line> table = Tables.dense(new TableView<>());
    private final ComboBox<Person> person = Choices.of(Words.of("vendors.person"), Person::name);
    private final ComboBox<Declaration> declaration =
            Choices.of(Words.of("vendors.declaration"), Words::of);
    private final TextField text = new TextField();
    private final Button dismiss = new Button(Words.of("vendors.dismiss"));
    private final VBox node;
    private boolean showing;

    PanelTable(Workshop workshop) {
        this.workshop = workshop;
        TableColumn<Line, Evaluator> side =
                Tables.drawn(Words.of("vendors.side"), Line::evaluator, each -> Badges.of(each.side()));
        var name = Tables.column(Words.of("vendors.person"), Line::name);
        var role = Tables.column(Words.of("vendors.role"), (Line line) -> line.evaluator().role());
        var declared = Tables.column(Words.of("vendors.declaration"), Line::declared);
        name.setPrefWidth(150);
        declared.setPrefWidth(190);
        table.getColumns().setAll(List.of(side, name, role, declared));
        table.setAccessibleText(Words.of("vendors.scorers"));
        table.setPlaceholder(new Label(Words.of("vendors.panel.empty")));
        Snug.fit(table, 1.6);
        table.setMinHeight(TableView.USE_PREF_SIZE);
        table.getSelectionModel().selectedItemProperty().subscribe(this::pick);
        declaration.getItems().setAll(Declaration.values());
        declaration.valueProperty().subscribe(this::declare);
        text.setPromptText(Words.of("vendors.declaration.text"));
        text.setAccessibleText(Words.of("vendors.declaration.text"));
        HBox.setHgrow(text, Priority.ALWAYS);
        Typing.commit(text, this::explain);
        dismiss.setOnAction(_ -> workshop.perform(
                workshop.frame().dismiss(table.getSelectionModel().getSelectedItem().evaluator())));
        var invite = new Button(Words.of("vendors.invite"));
        invite.disableProperty().bind(person.valueProperty().isNull());
        invite.setOnAction(_ -> workshop.perform(workshop.frame().invite(person.getValue())));
        for (var button : List.of(invite, dismiss)) button.setMinWidth(Button.USE_PREF_SIZE);
        var declaring = new HBox(declaration, text);
        var inviting = new HBox(person, invite, dismiss);
        for (var row : List.of(declaring, inviting)) row.getStyleClass().add("bar");
        workshop.keepFromRoom(declaring, inviting);
        node = new VBox(table, declaring, inviting);
        node.getStyleClass().add("tight");
    }

    Node node() {
        return node;
    }

    void show(Plan plan, Selection selection) {
        var chosen = table.getSelectionModel().getSelectedItem();
        var lines = plan.referring(Evaluator.class, selection.id()).stream()
                .sorted(Comparator.comparing(Evaluator::side))
                .map(evaluator -> new Line(evaluator, plan.get(evaluator.person()).name()))
                .toList();
        Lists.update(table.getItems(), lines);
        if (chosen != null) lines.stream()
                .filter(line -> line.evaluator().id().equals(chosen.evaluator().id()))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        Lists.update(person.getItems(), others(plan, lines));
        pick(table.getSelectionModel().getSelectedItem());
    }

    private void pick(@Nullable Line line) {
        showing = true;
        declaration.setDisable(line == null);
        text.setDisable(line == null);
        declaration.setValue(line == null ? null : line.evaluator().declaration());
        Typing.show(text, line == null ? "" : line.evaluator().declarationText());
        dismiss.setDisable(line == null || !workshop.plan().referring(line.evaluator().id()).isEmpty());
        showing = false;
    }

    private void declare(@Nullable Declaration given) {
        var line = table.getSelectionModel().getSelectedItem();
        if (showing || given == null || line == null || given == line.evaluator().declaration()) return;
        workshop.perform(workshop.frame().declare(line.evaluator(), given, workshop.today()));
    }

    private void explain(String typed) {
        var line = table.getSelectionModel().getSelectedItem();
        if (line == null || typed.equals(line.evaluator().declarationText())) return;
        workshop.perform(workshop.frame().explain(line.evaluator(), typed));
    }

    private static List<Person> others(Plan plan, List<Line> lines) {
        var known = lines.stream()
                .map(line -> line.evaluator().person())
                .collect(Collectors.<Id<Person>>toSet());
        return plan.all(Person.class).stream()
                .filter(one -> one.active() && one.side().decides() && !known.contains(one.id()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
