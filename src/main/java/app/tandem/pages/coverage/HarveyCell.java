package app.tandem.pages.coverage;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Answer;
import app.tandem.plan.backlog.Coverage;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.coverage.Grid;
import app.tandem.ui.HarveyBall;
import app.tandem.ui.Ticks;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// How well what stands in a column answers what stands in a row: a ball on its shade.
final class HarveyCell extends TableCell<Grid.Row, Answer> {

    private static final List<String> SHADES =
            List.of("cov-unknown", "cov-0", "cov-1", "cov-2", "cov-3", "cov-4");

    private final String column;

    HarveyCell(String column) {
        this.column = column;
        getStyleClass().add("coverage-cell");
    }

    @Override
    protected void updateItem(@Nullable Answer answer, boolean empty) {
        super.updateItem(answer, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        getStyleClass().removeAll(SHADES);
        var line = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || line == null) return;
        if (answer == null || answer.best().isEmpty()) {
            setGraphic(hatch());
            setAccessibleText(Words.with("coverage.cell.unlinked", line.title(), column));
            return;
        }
        var fit = answer.best().get();
        getStyleClass().add(SHADES.get(fit.coverage().ordinal()));
        setGraphic(drawing(fit));
        setAccessibleText(Words.with("coverage.cell", line.title(), column,
                Words.of(fit.coverage()),
                ticks(fit)));
    }

    /// Nothing links the two, so that no answer is looked for here.
    static Region hatch() {
        var hatch = new Region();
        hatch.getStyleClass().add("hatch");
        return hatch;
    }

    static Node drawing(Fit fit) {
        var ball = new HarveyBall(fit.coverage().points(), Words.of(fit.coverage()));
        if (fit.coverage().compareTo(Coverage.MOST) >= 0) ball.getStyleClass().add("on-dark");
        return new HBox(ball);
    }

    static Ticks.Given given(Fit fit) {
        if (fit.agreed()) return Ticks.Given.BOTH;
        if (fit.ticked(Side.IT)) return Ticks.Given.LEFT;
        return fit.ticked(Side.CC) ? Ticks.Given.RIGHT : Ticks.Given.NONE;
    }

    static String ticks(Fit fit) {
        return switch (given(fit)) {
            case BOTH -> Words.of("coverage.ticks.both");
            case LEFT -> Words.of("coverage.ticks.it");
            case RIGHT -> Words.of("coverage.ticks.cc");
            case NONE -> Words.of("coverage.ticks.none");
        };
    }
}
