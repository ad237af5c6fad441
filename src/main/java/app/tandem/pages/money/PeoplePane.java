package app.tandem.pages.money;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Edit;
import app.tandem.plan.Period;
import app.tandem.plan.Period.Precision;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.PeriodWords;
import app.tandem.plan.roadmap.conflict.Search;
import app.tandem.plan.roadmap.people.Load;
import app.tandem.plan.roadmap.people.Loading;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What each role is asked for quarter by quarter, and where that is more than it has.
final class PeoplePane extends VBox {

    private static final int QUARTERS = 8;
    private static final int DAYS = 10_000;

    /// A role, or those who learn, and what each quarter asks of them.
    private record Asked(String who, Map<Period, Load> quarters) {}

    private final Desk desk;
    private final TableView<Asked> table = new TableView<>();
    private final RoomPages<Asked> pages =
            new RoomPages<>(this, rows -> Lists.update(table.getItems(), rows));
    private final ComboBox<Initiative> initiative = new ComboBox<>();
    private final TextField role = new TextField();
    private final ComboBox<Period> quarter = new ComboBox<>();
    private final Spinner<Integer> days = new Spinner<>(0, DAYS, 10, 5);
    private final HBox form = new HBox();
    private final Label refused = new Label();

    PeoplePane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("money-pane");
        var quarters = Stream.iterate(Period.of(desk.today(), Precision.QUARTER), it -> it.plus(1))
                .limit(QUARTERS).toList();
        columns(quarters);
        table.setAccessibleText(Words.of("people.table"));
        table.setPlaceholder(new EmptyState(Words.of("people.empty"), Words.of("people.empty.text")));
        initiative.setConverter(Choices.shown(it -> it.code() + "  " + it.title()));
        initiative.setPromptText(Words.of("people.initiative"));
        initiative.setAccessibleText(Words.of("people.initiative"));
        initiative.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(initiative, Priority.ALWAYS);
        role.setPromptText(Words.of("people.role"));
        role.setAccessibleText(Words.of("people.role"));
        quarter.setConverter(Choices.shown(PeriodWords::of));
        quarter.getItems().setAll(quarters);
        quarter.setValue(quarters.getFirst());
        quarter.setAccessibleText(Words.of("people.quarter"));
        quarter.setMinWidth(USE_PREF_SIZE);
        days.setEditable(true);
        days.setAccessibleText(Words.of("people.days"));
        days.getStyleClass().add("days");
        refused.getStyleClass().add("field-error");
        form.getChildren().setAll(initiative, role, quarter, days,
                button(Words.of("people.need"), this::need),
                button(Words.of("people.ceiling"), this::ceiling));
        form.getStyleClass().add("bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, pages, form, refused);
    }

    void show(Plan plan, Presenting mode) {
        mode.hides(form);
        var going = Search.of(plan).going();
        var asked = new ArrayList<Asked>();
        gather(Loading.roles(plan, going), asked);
        gather(Loading.learning(plan, going), asked);
        pages.show(asked, mode);
        Lists.update(initiative.getItems(), plan.coded(Initiative.class).stream()
                .filter(it -> !it.archived()).toList());
    }

    private static void gather(List<Load> loads, List<Asked> asked) {
        var byWho = new LinkedHashMap<String, Map<Period, Load>>();
        for (var load : loads) {
            byWho.computeIfAbsent(load.who(), _ -> new LinkedHashMap<>()).put(load.quarter(), load);
        }
        byWho.forEach((who, quarters) -> asked.add(new Asked(who, quarters)));
    }

    private void columns(List<Period> quarters) {
        var columns = new ArrayList<TableColumn<Asked, ?>>();
        columns.add(Tables.column(Words.of("people.who"), Asked::who));
        for (var at : quarters) {
            columns.add(Tables.drawn(PeriodWords.of(at), asked -> asked,
                    asked -> cell(asked.quarters().get(at))));
        }
        Tables.dense(table).getColumns().setAll(columns);
    }

    private static @Nullable Node cell(@Nullable Load load) {
        if (load == null) return new Label("–");
        if (load.over()) {
            var pill = new Pill(Pill.Tone.BAD, Feather.ALERT_OCTAGON,
                    Words.with("people.over", load.amount(), load.allowed()));
            pill.setAccessibleText(Words.with("people.over.spoken", load.amount(), load.allowed()));
            return pill;
        }
        return new Label(load.ceiling() == null ? Integer.toString(load.amount())
                : Words.with("people.of", load.amount(), load.allowed()));
    }

    private void need() {
        var chosen = initiative.getValue();
        if (chosen == null || role.getText().isBlank()) refused.setText(Words.of("people.refused.need"));
        else perform(edits().need(chosen, role.getText(), quarter.getValue(), days.getValue()));
    }

    private void ceiling() {
        if (role.getText().isBlank()) refused.setText(Words.of("people.refused.ceiling"));
        else perform(edits().ceiling(role.getText(), quarter.getValue(), days.getValue()));
    }

    private MoneyEdits edits() {
        return new MoneyEdits(desk.plan(), desk.ids());
    }

    private void perform(Edit edit) {
        refused.setText("");
        desk.store().perform(edit);
    }

    private static Button button(String words, Runnable run) {
        var button = new Button(words);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
