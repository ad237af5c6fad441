package app.tandem.pages.checks;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Conflict;
import app.tandem.plan.roadmap.Dependency;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import app.tandem.ui.Views;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What waits for what: the ends that are tied, the days between, and whether it must hold.
final class DependenciesPane extends VBox {

    private static final int DAYS = 1_000;

    private final Desk desk;
    private final TableView<Dependency> table = new TableView<>();
    private final ComboBox<Initiative> first = new ComboBox<>();
    private final ComboBox<Initiative> then = new ComboBox<>();
    private final Label refused = new Label();
    private final HBox foot = new HBox();
    private final RoomPages<Dependency> pages =
            new RoomPages<>(this, rows -> Lists.update(table.getItems(), rows));
    private List<Conflict> conflicts = List.of();

    DependenciesPane(Desk desk) {
        this.desk = desk;
        Tables.dense(table).getColumns().setAll(List.of(
                Tables.column(Words.of("checks.first"), it -> name(desk.plan().get(it.from()))),
                Tables.column(Words.of("checks.then"), it -> name(desk.plan().get(it.to()))),
                Tables.drawn(Words.field("type"), it -> it, this::type),
                Tables.drawn(Words.field("lagDays"), it -> it, this::lag),
                Tables.drawn(Words.field("strength"), it -> it, this::strength),
                Tables.drawn(Words.of("checks.holds"), it -> it, this::holds)));
        Tables.widths(table, 14, List.of(20.0, 20.0, 13.0, 7.9, 9.0, 8.0));
        table.setAccessibleText(Words.of("checks.dependencies"));
        table.setPlaceholder(new EmptyState(Words.of("checks.dependencies.none"),
                Words.of("checks.dependencies.none.text")));
        var add = new Button(Words.of("checks.link"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> link());
        Views.fold(refused);
        refused.getStyleClass().add("field-error");
        refused.setWrapText(true);
        for (var box : List.of(first, then)) {
            box.setConverter(Choices.shown(DependenciesPane::name));
            box.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        first.setPromptText(Words.of("checks.first"));
        first.setAccessibleText(Words.of("checks.first"));
        then.setPromptText(Words.of("checks.then"));
        then.setAccessibleText(Words.of("checks.then"));
        var arrow = new Label("→");
        arrow.setMinWidth(USE_PREF_SIZE);
        foot.getChildren().setAll(first, arrow, then, add);
        foot.getStyleClass().addAll("bar", "checks-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, pages, refused, foot);
        refuse("");
    }

    void show(Plan plan, List<Conflict> found, Presenting mode) {
        mode.hides(foot);
        conflicts = found.stream().filter(it -> it.kind() == Conflict.Kind.ORDER).toList();
        pages.show(List.copyOf(plan.all(Dependency.class)), mode);
        table.refresh();
        var going = plan.coded(Initiative.class).stream().filter(it -> !it.archived()).toList();
        Lists.update(first.getItems(), going);
        Lists.update(then.getItems(), going);
    }

    /// Takes the chosen dependency away.
    void unlink() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) perform(edits().unlink(chosen));
    }

    private void link() {
        var one = first.getValue();
        var other = then.getValue();
        if (one == null || other == null) return;
        var refusal = edits().refusal(one, other);
        refuse(refusal.orElse(""));
        if (refusal.isEmpty()) perform(edits().link(one, other));
    }

    private void refuse(String why) {
        refused.setText(why);
        refused.setVisible(!why.isEmpty());
    }

    private @Nullable Node type(Dependency dependency) {
        var box = Choices.of(dependency.type());
        box.valueProperty().subscribe(type -> {
            if (type != dependency.type()) perform(edits().type(dependency, type));
        });
        return box;
    }

    private @Nullable Node strength(Dependency dependency) {
        var box = Choices.of(dependency.strength());
        box.valueProperty().subscribe(strength -> {
            if (strength != dependency.strength()) perform(edits().strength(dependency, strength));
        });
        return box;
    }

    private @Nullable Node lag(Dependency dependency) {
        var days = new Spinner<Integer>(-DAYS, DAYS, dependency.lagDays(), 7);
        days.setEditable(true);
        days.setAccessibleText(Words.field("lagDays"));
        days.valueProperty().subscribe(value -> {
            if (value != null && value != dependency.lagDays()) perform(edits().lag(dependency, value));
        });
        return days;
    }

    private @Nullable Node holds(Dependency dependency) {
        boolean broken = conflicts.stream().anyMatch(it ->
                it.about().equals(List.of(dependency.to(), dependency.from())));
        return broken ? new Pill(Pill.Tone.BAD, Feather.ALERT_OCTAGON, Words.of("checks.broken"))
                : new Pill(Pill.Tone.OK, Feather.CHECK, Words.of("checks.kept"));
    }

    private ChecksEdits edits() {
        return new ChecksEdits(desk.plan(), desk.ids());
    }

    private void perform(Edit edit) {
        desk.store().perform(edit);
    }

    private static String name(Initiative initiative) {
        return initiative.code() + "  " + initiative.title();
    }
}
