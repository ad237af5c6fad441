package app.tandem.pages.board.forms;

import app.tandem.pages.DrawingPane;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Convergence;
import app.tandem.plan.backlog.ConvergenceDrawing;
import app.tandem.ui.Tables;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;

/// How the two sides have come together, round after round: a chart, and the same numbers as a table.
public final class ConvergenceSheet {

    private final DrawingPane chart = new DrawingPane();
    private final TableView<Convergence.Step> table = Tables.dense(new TableView<>());

    public ConvergenceSheet(Convergence convergence) {
        chart.show(width -> ConvergenceDrawing.of(convergence, width));
        table.setId("convergence");
        table.getColumns().addAll(List.of(
                Tables.numbers(Words.of("convergence.rounds"), Convergence.Step::round),
                Tables.numbers(Words.of("convergence.agreed"), Convergence.Step::agreed),
                Tables.numbers(Words.of("convergence.half"), Convergence.Step::halfAgreed),
                Tables.numbers(Words.of("convergence.open"), Convergence.Step::open)));
        table.getItems().setAll(convergence.steps());
        table.getStyleClass().add("short");
    }

    public Node first() {
        return table;
    }

    public List<Node> body() {
        return List.of(chart, table);
    }
}
