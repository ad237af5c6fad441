package app.tandem.pages.vendors.costs;

import app.tandem.pages.vendors.workshop.Marks;
import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Snug;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.cost.TotalCost;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// All offers side by side: what they cost, how sure that is, and what the rule makes of it.
final class CostTotals {

    /// One offer; out of the comparison when a gate shut it out.
    private record Line(Vendor vendor, Optional<TotalCost> cost, Optional<Double> share, boolean out) {

        String range() {
            return cost.filter(total -> total.low() != total.high())
                    .map(total -> Numbers.money(total.low()) + " – " + Numbers.money(total.high()))
                    .orElse("–");
        }

        String points(int max) {
            return out ? Words.of("vendors.costs.out")
                    : share.map(part -> Numbers.total(part * max)).orElse("–");
        }
    }

    private final TableView<Line> table = Tables.dense(new TableView<>());
    private int max = 5;

    CostTotals() {
        TableColumn<Line, Vendor> vendor =
                Tables.drawn(Words.of("vendors.vendor"), Line::vendor, Marks::vendor);
        vendor.setPrefWidth(220);
        table.getColumns().setAll(List.of(vendor,
                Tables.numbers(Words.of("matrix.undiscounted"), line -> line.cost()
                        .map(cost -> Numbers.money(cost.undiscounted())).orElse("–")),
                Tables.numbers(Words.of("matrix.discounted"), line -> line.cost()
                        .map(cost -> Numbers.money(cost.discounted())).orElse("–")),
                Tables.numbers(Words.of("vendors.costs.range"), Line::range),
                Tables.numbers(Words.of("matrix.points"), line -> line.points(max))));
        table.setAccessibleText(Words.of("vendors.costs.totals"));
        Snug.fit(table, 1.6);
        table.setMinHeight(TableView.USE_PREF_SIZE);
    }

    Node node() {
        return table;
    }

    void show(Matrix matrix) {
        max = matrix.selection().scaleMax();
        var shares = matrix.costShares();
        Lists.update(table.getItems(), matrix.vendors().stream()
                .map(vendor -> new Line(vendor, Optional.ofNullable(matrix.costs().get(vendor.id())),
                        Optional.ofNullable(shares.get(vendor.id())),
                        matrix.gates().exclusion(vendor).isPresent()))
                .toList());
    }
}
