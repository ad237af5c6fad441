package app.tandem.pages.vendors.costs;

import app.tandem.pages.vendors.edits.CostEdits;
import app.tandem.pages.vendors.edits.CostEdits.Amount;
import app.tandem.pages.vendors.edits.CostEdits.Spot;
import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Snug;
import app.tandem.pages.vendors.workshop.Typing;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.CostLine;
import app.tandem.plan.vendor.CostLine.Category;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.cost.CostTable;
import app.tandem.plan.vendor.cost.Estimate;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One offer's costs: categories down, years across, each typed over.
final class CostTableView {

    /// One category, its amounts year by year as they are typed, and their sum.
    private record Line(Category category, List<String> years, String sum, String assumption) {}

    private final Workshop workshop;
    private final TableView<Line> table = Tables.dense(new TableView<>());
    private final TextField assumption = new TextField();
    private final Label said = new Label();
    private final VBox node = new VBox(table, assumption, said);
    private @Nullable Vendor vendor;
    private int years = -1;

    CostTableView(Workshop workshop) {
        this.workshop = workshop;
        table.setEditable(true);
        table.setAccessibleText(Words.of("vendors.costs.table"));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            assumption.setDisable(line == null);
            assumption.setText(line == null ? "" : line.assumption());
        });
        assumption.setPromptText(Words.of("vendors.costs.assumption"));
        assumption.setAccessibleText(Words.of("vendors.costs.assumption"));
        Typing.commit(assumption, this::assume);
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        said.getStyleClass().addAll("meta", "warned");
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        Snug.fit(table, 1.6);
        table.setMinHeight(TableView.USE_PREF_SIZE);
        node.getStyleClass().add("tight");
    }

    Node node() {
        return node;
    }

    void show(Plan plan, Selection selection, Vendor vendor) {
        this.vendor = vendor;
        if (years != selection.costYears()) columns(selection.costYears());
        var costs = CostTable.of(plan, selection, vendor);
        Lists.update(table.getItems(), Stream.of(Category.values())
                .map(category -> line(costs, category, selection.costYears())).toList());
        said.setText("");
    }

    private void columns(int last) {
        years = last;
        table.getItems().clear();
        var columns = new ArrayList<TableColumn<Line, ?>>();
        var name = Tables.column(Words.of("vendors.costs.category"),
                (Line line) -> Words.of(line.category()));
        name.setPrefWidth(190);
        columns.add(name);
        for (int year = 0; year <= last; year++) {
            int at = year;
            TableColumn<Line, String> column = Tables.typed(Words.with("vendors.costs.year", year),
                    line -> line.years().get(at), (line, text) -> put(line, at, text));
            column.getStyleClass().add("number");
            columns.add(column);
        }
        columns.add(Tables.numbers(Words.of("vendors.costs.sum"), Line::sum));
        table.getColumns().setAll(columns);
    }

    private static Line line(CostTable costs, Category category, int last) {
        var years = new ArrayList<String>();
        for (int year = 0; year <= last; year++) years.add(typed(costs, category, year));
        boolean any = costs.categories().contains(category);
        return new Line(category, years,
                any ? Numbers.money(costs.category(category, Estimate.LIKELY).doubleValue()) : "",
                costs.lines().stream().filter(one -> one.category() == category)
                        .map(CostLine::assumption).filter(text -> !text.isBlank()).findFirst().orElse(""));
    }

    private static String typed(CostTable costs, Category category, int year) {
        var found = costs.lines().stream()
                .filter(line -> line.category() == category && line.year() == year).findFirst();
        if (found.isEmpty()) return "";
        var low = found.get().amountLow();
        var high = found.get().amountHigh();
        var likely = found.get().amount().toPlainString();
        return low == null || high == null ? likely
                : String.join(" / ", low.toPlainString(), likely, high.toPlainString());
    }

    private void put(Line line, int year, String text) {
        var offer = vendor;
        if (offer == null) return;
        var spot = new Spot(offer, year, line.category());
        CostEdits edits = workshop.costs();
        var amount = Amount.parse(text);
        if (text.isBlank()) workshop.perform(edits.clear(spot));
        else if (amount.isPresent()) workshop.perform(edits.put(spot, amount.get()));
        else said.setText(Words.with("vendors.costs.problem", text));
    }

    private void assume(String text) {
        var line = table.getSelectionModel().getSelectedItem();
        if (line == null || vendor == null || text.equals(line.assumption())) return;
        workshop.perform(workshop.costs().assume(vendor, line.category(), text));
    }
}
