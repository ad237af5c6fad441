package app.tandem.pages.roadmap;

import app.tandem.pages.Badges;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.Milestone;
import app.tandem.plan.roadmap.scene.LaneField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.cell.ChoiceBoxTreeTableCell;
import javafx.scene.control.cell.TextFieldTreeTableCell;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;

/// The roadmap as a table, lane by lane: the same rows, the same edits, for those who would rather type.
final class RoadmapTable extends TreeTableView<Line> {

    /// In em.
    private static final List<Double> WIDTHS = List.of(24.0, 6.0, 7.0, 7.0, 8.0, 7.0, 11.0, 9.0, 10.0);

    private static final double ADDED_WIDTH = 9;

    private final TableEdits edits;
    private final int own;
    private List<CustomField> added = List.of();
    private double em = 14;
    private final TreeItem<Line> top = new TreeItem<>(new Line.OfLane("", "", 0));

    RoadmapTable(TableEdits edits) {
        this.edits = edits;
        getStyleClass().addAll("even", "roadmap-table");
        setShowRoot(false);
        setRoot(top);
        setEditable(true);
        getColumns().add(typed(Words.field("title"), edits::title, edits::rename));
        getColumns().add(lead());
        getColumns().add(typed(Words.field("start"), edits::start, edits::start));
        getColumns().add(typed(Words.field("end"), edits::end, edits::end));
        getColumns().add(confidence());
        getColumns().add(text(Words.field("horizon"), edits::horizon));
        getColumns().add(text(Words.field("owner"), edits::owners));
        getColumns().add(typed(Words.field("lane"), edits::lane, edits::lane));
        getColumns().add(text(Words.of("roadmap.column.needs"), edits::needs));
        own = getColumns().size();
        setAccessibleText(Words.of("roadmap.table"));
    }

    /// Columns grow with the type; a row is as high as one of the chart.
    void size(double em, double row) {
        setFixedCellSize(row);
        this.em = em;
        for (int i = 0; i < getColumns().size(); i++) {
            getColumns().get(i).setPrefWidth((i < own ? WIDTHS.get(i) : ADDED_WIDTH) * em);
        }
    }

    /// Brings the lines up to date; lanes that were folded stay so.
    void show(Plan plan, LaneField field) {
        added(plan);
        var lanes = new LinkedHashMap<String, List<Initiative>>();
        for (var initiative : plan.coded(Initiative.class)) {
            if (initiative.archived() || initiative.hold() == Initiative.Hold.CANCELLED) continue;
            lanes.computeIfAbsent(field.of(plan, initiative), _ -> new ArrayList<>()).add(initiative);
        }
        var lines = new ArrayList<Branch>();
        lanes.forEach((lane, those) -> lines.add(new Branch(new Line.OfLane(lane, lane, those.size()),
                those.stream().map(it -> branch(plan, it)).toList())));
        update(top, lines);
    }

    /// The fields that the two sides added, last.
    private void added(Plan plan) {
        var now = CustomField.of(plan, Initiative.class);
        if (now.equals(added)) return;
        added = now;
        getColumns().remove(own, getColumns().size());
        for (var field : now) {
            var column = typed(field.title(), line -> edits.added(line, field),
                    (line, text) -> edits.added(line, field, text));
            column.setPrefWidth(ADDED_WIDTH * em);
            column.setEditable(!field.calculated());
            getColumns().add(column);
        }
    }

    /// A line with those under it.
    private record Branch(Line line, List<Branch> under) {}

    private static Branch branch(Plan plan, Initiative initiative) {
        return new Branch(new Line.OfInitiative(initiative),
                plan.referring(Milestone.class, initiative.id()).stream()
                .map(it -> new Branch(new Line.OfMilestone(it), List.of())).toList());
    }

    private static void update(TreeItem<Line> item, List<Branch> wanted) {
        var known = new LinkedHashMap<String, TreeItem<Line>>();
        for (var child : item.getChildren()) known.put(child.getValue().key(), child);
        var next = new ArrayList<TreeItem<Line>>();
        for (var branch : wanted) {
            var child = known.computeIfAbsent(branch.line().key(), _ -> new TreeItem<>());
            if (child.getValue() == null) child.setExpanded(true);
            if (!branch.line().equals(child.getValue())) child.setValue(branch.line());
            update(child, branch.under());
            next.add(child);
        }
        if (!next.equals(item.getChildren())) item.getChildren().setAll(next);
    }

    /// What stands on each line that can be seen by scrolling, from the top.
    List<Optional<Row>> lines() {
        return IntStream.range(0, getExpandedItemCount())
                .mapToObj(i -> getTreeItem(i).getValue().row()).toList();
    }

    void select(Id<?> id) {
        for (int i = 0; i < getExpandedItemCount(); i++) {
            boolean here = getTreeItem(i).getValue().key().equals(id.value());
            if (!here) continue;
            if (getSelectionModel().getSelectedIndex() != i) getSelectionModel().clearAndSelect(i);
            return;
        }
    }

    Optional<Row> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TreeItem::getValue)
                .flatMap(Line::row);
    }

    private TreeTableColumn<Line, String> text(String title, Function<Line, String> value) {
        var column = new TreeTableColumn<Line, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value
                .apply(cell.getValue().getValue())));
        column.setEditable(false);
        column.setSortable(false);
        return column;
    }

    private TreeTableColumn<Line, String> typed(
            String title, Function<Line, String> value, BiConsumer<Line, String> commit) {
        var column = text(title, value);
        column.setEditable(true);
        column.setCellFactory(_ -> new TextFieldTreeTableCell<>(new DefaultStringConverter()));
        column.setOnEditCommit(event -> {
            boolean changed = !event.getNewValue().equals(event.getOldValue());
            if (changed) commit.accept(event.getRowValue().getValue(), event.getNewValue());
            refresh();
        });
        return column;
    }

    private TreeTableColumn<Line, String> lead() {
        var column = text(Words.field("leadSide"), edits::lead);
        column.setCellFactory(_ -> new TreeTableCell<>() {
            @Override
            protected void updateItem(@Nullable String words, boolean empty) {
                super.updateItem(words, empty);
                var item = getTableRow() == null ? null : getTableRow().getItem();
                Node badge = empty || item == null ? null
                        : item.initiative().map(it -> Badges.of(it.leadSide())).orElse(null);
                setGraphic(badge);
                setAccessibleText(words);
            }
        });
        return column;
    }

    private TreeTableColumn<Line, String> confidence() {
        var words = java.util.Arrays.stream(Initiative.Confidence.values()).map(it -> Words.of(it)).toList();
        var column = text(Words.field("confidence"), edits::confidence);
        column.setEditable(true);
        column.setCellFactory(_ -> new ChoiceBoxTreeTableCell<>(words.toArray(String[]::new)));
        column.setOnEditCommit(event -> edits
                .confidence(event.getRowValue().getValue(), event.getNewValue()));
        return column;
    }
}
