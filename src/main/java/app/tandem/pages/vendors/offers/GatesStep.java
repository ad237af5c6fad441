package app.tandem.pages.vendors.offers;

import app.tandem.pages.vendors.workshop.Marks;
import app.tandem.pages.vendors.workshop.Snug;
import app.tandem.pages.vendors.workshop.Step;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Gates;
import app.tandem.plan.vendor.MandatoryResult.Result;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.course.Course;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is to be chosen, who offers it, and who meets what nobody may miss.
public final class GatesStep implements Step {

    /// One vendor and how it does at each gate.
    private record Line(Vendor vendor, List<Result> results, String out) {}

    /// In em.
    private static final double VENDOR = 13;
    private static final double GATE = 8.4;
    /// In rows.
    private static final double HEAD = 2.5;

    private final Workshop workshop;
    private final TableView<Line> table = Tables.dense(new TableView<>());
    private final Label ruler = new Label();
    private final Label closed = new Label();
    private final Label out = new Label();
    private final GateForm form;
    private final VBox node;
    private List<Criterion> gates = List.of();

    public GatesStep(Workshop workshop) {
        this.workshop = workshop;
        form = new GateForm(finding -> workshop.perform(workshop.vendors().assess(finding)));
        table.setAccessibleText(Words.of("vendors.gates.table"));
        table.setPlaceholder(new Label(Words.of("vendors.gates.empty")));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getFocusModel().focusedCellProperty().subscribe(cell -> pick(cell.getRow(), cell.getColumn()));
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        Snug.fit(table, HEAD);
        VBox.setVgrow(table, Priority.ALWAYS);
        ruler.fontProperty().subscribe(font -> Tables.widthsFor(table, font.getSize()));
        var adding = new HBox(
                workshop.adding(Words.of("vendors.add.vendor"), text -> workshop.vendors().add(text)),
                workshop.adding(Words.of("vendors.add.gate"),
                        text -> workshop.criteria().add(Criterion.Kind.MANDATORY, text)));
        adding.getStyleClass().add("bar");
        out.setWrapText(true);
        out.setMinHeight(Label.USE_PREF_SIZE);
        out.managedProperty().bind(out.textProperty().isNotEmpty());
        closed.getStyleClass().add("meta");
        closed.managedProperty().bind(closed.textProperty().isNotEmpty());
        ruler.setManaged(false);
        ruler.setVisible(false);
        node = new VBox(ruler, closed, table, out, form.node(), adding);
        node.getStyleClass().add("step");
    }

    @Override
    public String title() {
        return Words.of("vendors.step.gates");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Done show(Plan plan, Selection selection) {
        boolean opened = new Course(plan, selection).opened();
        form.node().setDisable(!opened);
        closed.setText(opened ? "" : Words.of("vendors.unopened"));
        var matrix = Matrix.of(plan, selection);
        var all = matrix.gates();
        if (!all.criteria().equals(gates) || table.getColumns().isEmpty()) columns(all);
        Lists.update(table.getItems(), matrix.vendors().stream().map(vendor -> line(all, vendor)).toList());
        out.setText(table.getItems().stream().filter(line -> !line.out().isEmpty())
                .map(line -> Words.with("vendors.is.out", line.vendor().title(), line.out()))
                .collect(Collectors.joining("\n")));
        form.show(plan, matrix.vendors(), all);
        int assessed = (int) matrix.vendors().stream().filter(all::assessed).count();
        return Done.of(assessed, matrix.vendors().size());
    }

    private void columns(Gates all) {
        gates = all.criteria();
        table.getItems().clear();
        var columns = new ArrayList<TableColumn<Line, ?>>();
        TableColumn<Line, Vendor> name =
                Tables.drawn(Words.of("vendors.vendor"), Line::vendor, Marks::vendor);
        Tables.width(name, VENDOR);
        columns.add(name);
        for (int k = 0; k < gates.size(); k++) {
            int index = k;
            var words = gates.get(k).label() + " " + gates.get(k).title();
            TableColumn<Line, Result> gate =
                    Tables.drawn(words, line -> line.results().get(index), Marks::result);
            Tables.width(gate, GATE);
            columns.add(gate);
        }
        table.getColumns().setAll(columns);
        Tables.widthsFor(table, ruler.getFont().getSize());
    }

    private static Line line(Gates gates, Vendor vendor) {
        return new Line(vendor, gates.criteria().stream().map(gate -> gates.result(vendor, gate)).toList(),
                gates.exclusion(vendor).orElse(""));
    }

    private void pick(int row, int column) {
        if (row < 0 || row >= table.getItems().size()) return;
        int gate = column - 1;
        var vendor = table.getItems().get(row).vendor();
        form.pick(vendor, gate >= 0 && gate < gates.size() ? gates.get(gate) : null);
    }
}
