package app.tandem.pages.vendors.result;

import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.robustness.FlipWeight;
import app.tandem.plan.vendor.robustness.Sensitivity;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Criterion by criterion: what it weighs, where the winner would change, how far the sides are apart.
final class GapTable {

    private static final Set<KeyCode> MOVES = Set.of(KeyCode.LEFT, KeyCode.RIGHT);

    /// The columns before the vendors'.
    private static final int FIXED = 3;

    /// One criterion: what it weighs, where the winner would change, the sides' difference on each vendor.
    private record Line(Criterion criterion, double weight, Optional<FlipWeight> flip, List<Gap> gaps) {}

    /// IT's mean less the contact center's, empty when one is missing, and whether it should be talked about.
    private record Gap(Optional<Double> value, boolean disputed) {}

    private final TableView<Line> table = Tables.dense(new TableView<>());
    private List<Vendor> columns = List.of();
    private double wide = 300;

    GapTable() {
        table.setAccessibleText(Words.of("vendors.disagreement"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!MOVES.contains(event.getCode()) || !event.isAltDown() || !event.isShiftDown()) return;
            move(event.getCode() == KeyCode.LEFT ? -1 : 1);
            event.consume();
        });
    }

    Node node() {
        return table;
    }

    /// Titles are cut only where they are longer than this.
    void widths(double pixels) {
        wide = pixels;
        if (!table.getColumns().isEmpty()) table.getColumns().getFirst().setPrefWidth(pixels);
    }

    /// Moves the vendor in focus one column on, or back for a negative step; dragging its head does the same.
    private void move(int by) {
        int from = table.getColumns().indexOf(table.getFocusModel().getFocusedCell().getTableColumn());
        int to = from + by;
        if (from < FIXED || to < FIXED || to >= table.getColumns().size()) return;
        var moved = new ArrayList<>(table.getColumns());
        var column = moved.remove(from);
        moved.add(to, column);
        table.getColumns().setAll(moved);
        table.getFocusModel().focus(Math.max(0, table.getFocusModel().getFocusedIndex()), column);
    }

    void show(Matrix matrix, Sensitivity sensitivity) {
        if (!columns.equals(matrix.vendors()) || table.getColumns().isEmpty()) columns(matrix);
        Lists.update(table.getItems(), lines(matrix, sensitivity));
    }

    private void columns(Matrix matrix) {
        columns = matrix.vendors();
        table.getItems().clear();
        var all = new ArrayList<TableColumn<Line, ?>>();
        TableColumn<Line, String> title = Tables.column(Words.of("vendors.disagreement"),
                line -> line.criterion().label() + "  " + line.criterion().title());
        title.setPrefWidth(wide);
        all.add(title);
        all.add(Tables.numbers(Words.of("vendors.weight"), line -> Numbers.points(100 * line.weight())));
        all.add(Tables.numbers(Words.of("vendors.flip"), line -> line.flip()
                .map(flip -> Words.with("vendors.flip.to", 100 * flip.to(), flip.rival().letter()))
                .orElse("–")));
        for (int v = 0; v < columns.size(); v++) {
            int index = v;
            all.add(Tables.drawn(columns.get(v).letter() + " " + columns.get(v).title(),
                    (Line line) -> line.gaps().get(index), GapTable::gap));
        }
        table.getColumns().setAll(all);
    }

    private static List<Line> lines(Matrix matrix, Sensitivity sensitivity) {
        var shares = matrix.shares(Side.JOINT);
        var lines = new ArrayList<Line>();
        for (int k = 0; k < matrix.criteria().size(); k++) {
            int index = k;
            var criterion = matrix.criteria().get(k);
            double weight = shares.map(all -> all.get(index)).orElse(0.0);
            lines.add(new Line(criterion, weight, sensitivity.flip(criterion), matrix.vendors().stream()
                    .map(vendor -> gap(matrix, vendor, criterion))
                    .toList()));
        }
        return lines;
    }

    private static Gap gap(Matrix matrix, Vendor vendor, Criterion criterion) {
        var cell = matrix.cell(vendor, criterion);
        var gap = cell.gap();
        return new Gap(gap.stream().boxed().findFirst(), cell.disputed());
    }

    /// The signed number on the tint of the side that scored higher; a mark when it should be talked about.
    private static Node gap(Gap gap) {
        var label = new Label(gap.value().map(Numbers::signed).orElse("–") + (gap.disputed() ? " ▲" : ""));
        double value = gap.value().orElse(0.0);
        var tint = value >= 0.5 ? "it-higher" : value <= -0.5 ? "cc-higher" : "level";
        label.getStyleClass().addAll("gap", tint);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
