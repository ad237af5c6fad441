package app.tandem.pages.vendors.scores;

import app.tandem.pages.vendors.workshop.Marks;
import app.tandem.pages.vendors.workshop.Numbers;
import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.ConsensusScore;
import app.tandem.plan.vendor.Criterion;
import app.tandem.plan.vendor.Selection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Matrix;
import app.tandem.plan.vendor.scores.Cell;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Every cell after the reveal, the most disputed first: what each side gave, and what the panel agreed.
final class ConsensusPane {

    /// One vendor on one criterion.
    record Line(Criterion criterion, Vendor vendor, Cell cell, Optional<ConsensusScore> agreed) {

        String marks(Side side) {
            return cell.marks().stream().filter(mark -> mark.side() == side)
                    .map(mark -> Numbers.points(mark.value())).collect(Collectors.joining("  "));
        }

        /// How much there is to talk about.
        double heat() {
            return (cell.disputed() ? 100 : 0) + 10 * Math.abs(cell.gap().orElse(0)) + cell.range();
        }

        String gap() {
            return cell.gap().isEmpty() ? "–"
                    : Numbers.signed(cell.gap().getAsDouble()) + (cell.disputed() ? " ▲" : "");
        }

        String mean() {
            return Numbers.score(cell.individual().value(Side.JOINT));
        }
    }

    private static final double TITLE = 18;
    private static final double VENDOR = 11;

    private final Label finding = new Label();
    private final TableView<Line> table = Tables.dense(new TableView<>());
    private final AgreeForm form;
    private final VBox node;

    ConsensusPane(Workshop workshop) {
        form = new AgreeForm(workshop);
        TableColumn<Line, Vendor> vendor =
                Tables.drawn(Words.of("vendors.vendor"), Line::vendor, Marks::vendor);
        var title = Tables.column(Words.of("vendors.criterion"),
                (Line line) -> line.criterion().label() + "  " + line.criterion().title());
        finding.fontProperty().subscribe(font -> {
            title.setPrefWidth(TITLE * font.getSize());
            vendor.setPrefWidth(VENDOR * font.getSize());
        });
        table.getColumns().setAll(List.of(title, vendor,
                Tables.numbers(Words.of(Side.IT), line -> line.marks(Side.IT)),
                Tables.numbers(Words.of(Side.CC), line -> line.marks(Side.CC)),
                Tables.numbers(Words.of("vendors.it.less.cc"), Line::gap),
                Tables.numbers(Words.of("vendors.mean"), Line::mean),
                Tables.numbers(Words.of("vendors.agreed"), line -> line.agreed()
                        .map(agreed -> Numbers.points(agreed.value())).orElse("–")),
                Tables.column(Words.of("vendors.agreed.why"), line -> line.agreed()
                        .map(ConsensusScore::note).orElse(""))));
        table.setAccessibleText(Words.of("vendors.consensus"));
        table.setPlaceholder(new Label(Words.of("vendors.consensus.empty")));
        table.getSelectionModel().selectedItemProperty().subscribe(form::show);
        VBox.setVgrow(table, Priority.ALWAYS);
        finding.getStyleClass().add("heading");
        finding.setWrapText(true);
        finding.setMinHeight(Label.USE_PREF_SIZE);
        node = new VBox(finding, table, form.node());
        node.getStyleClass().add("step");
        HBox.setHgrow(node, Priority.ALWAYS);
    }

    Node node() {
        return node;
    }

    void show(Plan plan, Selection selection) {
        var chosen = table.getSelectionModel().getSelectedItem();
        var lines = selection.revealed() ? lines(plan, selection) : List.<Line>of();
        Lists.update(table.getItems(), lines);
        long disputed = lines.stream().filter(line -> line.cell().disputed()).count();
        long open = lines.stream().filter(line -> line.cell().disputed() && line.agreed().isEmpty()).count();
        finding.setText(Words.with("vendors.consensus.finding", disputed, open));
        var again = chosen == null ? Optional.<Line>empty() : lines.stream()
                .filter(line -> line.criterion().id().equals(chosen.criterion().id())
                        && line.vendor().id().equals(chosen.vendor().id()))
                .findFirst();
        again.ifPresentOrElse(table.getSelectionModel()::select, () -> form.show(null));
        again.ifPresent(form::show);
    }

    private static List<Line> lines(Plan plan, Selection selection) {
        var matrix = Matrix.of(plan, selection);
        var lines = new ArrayList<Line>();
        for (var criterion : matrix.criteria()) {
            if (criterion.kind() != Criterion.Kind.WEIGHTED) continue;
            for (var vendor : matrix.eligible()) {
                lines.add(new Line(criterion, vendor, matrix.cell(vendor, criterion),
                        agreed(plan, vendor, criterion)));
            }
        }
        lines.sort(Comparator.comparingDouble(Line::heat).reversed());
        return lines;
    }

    private static Optional<ConsensusScore> agreed(Plan plan, Vendor vendor, Criterion criterion) {
        return plan.referring(ConsensusScore.class, vendor.id()).stream()
                .filter(score -> score.criterion().equals(criterion.id()))
                .findFirst();
    }
}
