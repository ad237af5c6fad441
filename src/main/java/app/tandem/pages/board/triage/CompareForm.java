package app.tandem.pages.board.triage;

import app.tandem.plan.Coded;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.sides.SideBySide;
import app.tandem.ui.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// Two cards of a column side by side, field by field; the word "differs" stands where they do.
final class CompareForm {

    private static final double FIELD = 20;
    private static final double TEXT = 34;
    private static final double MARK = 12;

    private final SideBySide both;
    private final GridPane grid = new GridPane();
    private final CheckBox only = new CheckBox(Words.of("sides.only"));

    CompareForm(SideBySide both) {
        this.both = both;
        grid.getStyleClass().add("side-by-side");
        for (double share : List.of(FIELD, TEXT, TEXT, MARK)) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        only.setSelected(true);
        only.selectedProperty().subscribe(chosen -> show(chosen ? both.differences() : both.lines()));
    }

    Node first() {
        return only;
    }

    List<Node> body() {
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("impact");
        return List.of(only, scroll);
    }

    /// Either into the other; none for capabilities, which are not merged.
    ///
    /// @param merge makes one go up in the other
    List<Button> merges(BiConsumer<Requirement, Requirement> merge) {
        if (!(both.one() instanceof Requirement one) || !(both.other() instanceof Requirement other)) {
            return List.of();
        }
        return List.of(button(one, other, merge), button(other, one, merge));
    }

    private static Button button(Requirement gone, Requirement kept,
            BiConsumer<Requirement, Requirement> merge) {
        var button = new Button(Words.with("craft.edit.merge", gone.code(), kept.code()));
        button.setOnAction(_ -> merge.accept(gone, kept));
        return button;
    }

    private void show(List<SideBySide.Line> lines) {
        var nodes = new ArrayList<List<Label>>();
        nodes.add(List.of(label("", "meta"), head(both.one()), head(both.other()),
                label(Words.with("sides.count", both.differences().size()), "meta")));
        for (var line : lines) {
            nodes.add(List.of(label(line.field(), "meta"), label(line.one(), "label"),
                    label(line.other(), "label"), line.differs()
                            ? label(Words.of("sides.differs"), "strong")
                            : label(Words.of("sides.same"), "meta")));
        }
        grid.getChildren().clear();
        for (int row = 0; row < nodes.size(); row++) {
            grid.addRow(row, nodes.get(row).toArray(Node[]::new));
        }
    }

    private static Label head(Coded item) {
        return label(item.code().toString(), "strong");
    }

    private static Label label(String text, String style) {
        var label = new Label(text.isEmpty() ? "–" : Visible.line(text));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
