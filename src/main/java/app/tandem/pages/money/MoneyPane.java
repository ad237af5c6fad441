package app.tandem.pages.money;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.DrawingPane;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.money.Affordable;
import app.tandem.plan.roadmap.money.Spending;
import app.tandem.plan.roadmap.money.SpendingChart;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the roadmap costs, year by year, beside what may be spent.
final class MoneyPane extends VBox {

    private final Desk desk;
    private final DrawingPane chart = new DrawingPane();
    private final FlowPane budgets = new FlowPane();
    private final ComboBox<CostLine.Grouping> grouping = Choices.of(CostLine.Grouping.LANE);
    private final TableView<CostLine> table = new TableView<>();
    private final RoomPages<CostLine> pages =
            new RoomPages<>(this, shown -> Lists.update(table.getItems(), shown));
    private final HBox rows = new HBox();
    private final Label refused = new Label();
    private List<Integer> years = List.of();

    MoneyPane(Desk desk) {
        this.desk = desk;
        getStyleClass().add("money-pane");
        budgets.getStyleClass().add("budgets");
        grouping.setAccessibleText(Words.of("money.grouping"));
        grouping.valueProperty()
                .subscribe(_ -> lines(Spending.of(desk.plan(), desk.today()), Presenting.OFF));
        table.setAccessibleText(Words.of("money.table"));
        table.setPlaceholder(new EmptyState(Words.of("money.empty"), Words.of("money.empty.text")));
        var label = new Label(Words.of("money.grouping"));
        label.setLabelFor(grouping);
        rows.getChildren().setAll(label, grouping);
        rows.getStyleClass().add("bar");
        refused.getStyleClass().add("field-error");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(chart, budgets, refused, rows, table, pages);
    }

    void show(Plan plan, Presenting mode) {
        mode.hides(budgets, rows);
        var spending = Spending.of(plan, desk.today());
        var limits = Affordable.budgets(plan);
        chart.show(width -> SpendingChart.of(spending, limits, width, spoken(spending, limits)));
        if (!years.equals(spending.years())) columns(spending);
        lines(spending, mode);
        budgets.getChildren().setAll(spending.years().stream().map(year -> field(year, limits)).toList());
    }

    private void lines(Spending spending, Presenting mode) {
        pages.show(spending.lines().isEmpty() ? List.of()
                : ordered(CostLine.of(spending, grouping.getValue()), mode), mode);
    }

    /// A room sees the total first.
    private static List<CostLine> ordered(List<CostLine> lines, Presenting mode) {
        if (mode == Presenting.OFF) return lines;
        var ordered = new ArrayList<>(lines);
        ordered.addFirst(ordered.removeLast());
        return ordered;
    }

    private static String spoken(Spending spending, Map<Integer, BigDecimal> limits) {
        var sentences = new ArrayList<String>();
        for (int year : spending.years()) {
            var budget = limits.get(year);
            var likely = spending.total(year).likely();
            sentences.add(budget == null
                    ? Words.with("money.spoken", Integer.toString(year), likely)
                    : Words.with("money.spoken.budget", Integer.toString(year), likely, budget));
        }
        return String.join(" ", sentences);
    }

    private void columns(Spending spending) {
        years = spending.years();
        var columns = new ArrayList<TableColumn<CostLine, ?>>();
        columns.add(Tables.column(Words.of("money.what"), CostLine::name));
        for (int year : years) columns.add(Tables.numbers(Integer.toString(year), line -> line.words(year)));
        columns.add(Tables.numbers(Words.of("money.total"), CostLine::total));
        Tables.dense(table).getColumns().setAll(columns);
        table.setSortPolicy(_ -> false);
        Tables.widths(table, 14, List.of(20.0, 7.0, 7.0, 7.0, 7.0, 7.0, 7.0, 7.0));
    }

    private HBox field(int year, Map<Integer, BigDecimal> limits) {
        var known = limits.get(year);
        var shown = known == null ? "" : known.stripTrailingZeros().toPlainString();
        var field = new TextField(shown);
        field.setPrefColumnCount(5);
        field.setPromptText(Words.of("money.budget.none"));
        field.setAccessibleText(Words.with("money.budget.of", Integer.toString(year)));
        field.setOnAction(_ -> commit(year, field, shown));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) commit(year, field, shown);
        });
        var label = new Label(Words.with("money.budget.of", Integer.toString(year)));
        label.setMinWidth(USE_PREF_SIZE);
        var pair = new HBox(label, field);
        pair.getStyleClass().add("bar");
        return pair;
    }

    private void commit(int year, TextField field, String shown) {
        var typed = field.getText().strip().replace(',', '.');
        field.getStyleClass().remove("wrong");
        refused.setText("");
        if (typed.equals(shown)) return;
        var edits = new MoneyEdits(desk.plan(), desk.ids());
        if (typed.isEmpty()) desk.store().perform(edits.noBudget(year));
        else if (typed.matches("\\d{1,9}(\\.\\d{1,2})?")) {
            desk.store().perform(edits.budget(year, new BigDecimal(typed)));
        } else {
            field.getStyleClass().add("wrong");
            refused.setText(Words.with("money.budget.refused", field.getText()));
        }
    }
}
