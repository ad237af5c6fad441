package app.tandem.pages.board.tree;

import app.tandem.plan.Coded;
import app.tandem.plan.Goal;
import app.tandem.plan.Id;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Lineage;
import app.tandem.plan.craft.tree.Outline;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.ui.Visible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// What the center needs as one tree, from the goals down to the last part. What was folded stays so.
public final class NeedTree extends TreeTableView<Coded> {

    /// In em.
    private static final List<Double> WIDTHS = List.of(40.0, 9.0, 8.0, 9.0, 11.0, 11.0);

    private final TreeItem<Coded> top = new TreeItem<>();
    private Plan plan = Plan.EMPTY;

    /// @param moves puts a requirement elsewhere
    public NeedTree(TreeMoves moves, Consumer<Id<?>> onSelect) {
        setId("needs-tree");
        getStyleClass().add("even");
        setAccessibleText(Words.of("tree.spoken"));
        setPlaceholder(new Label(Words.of("tree.empty")));
        setShowRoot(false);
        setRoot(top);
        getColumns().add(column(Words.field("title"),
                item -> item.code() + "  " + Visible.line(item.title())));
        getColumns().add(column(Words.of("tree.level"), this::level));
        getColumns().add(column(Words.field("moscow"), need(each -> Words.of(each.moscow()))));
        getColumns().add(column(Words.field("status"), item -> switch (item) {
            case Requirement need -> Words.of(need.status());
            case Initiative initiative -> Words.of(initiative.gate());
            default -> "";
        }));
        getColumns().add(column(Words.field("ownerCc"), need(each -> person(each.ownerCc()))));
        getColumns().add(column(Words.field("ownerIt"), need(each -> person(each.ownerIt()))));
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && item.getValue() != null) onSelect.accept(item.getValue().id());
        });
        moves.follow(this);
    }

    public void show(Plan now, List<Requirement> wanted) {
        plan = now;
        var chosen = chosen().map(Coded::id);
        update(top, Outline.of(now, wanted).branches());
        chosen.ifPresent(this::select);
        refresh();
    }

    public void fit(Font font) {
        for (int i = 0; i < WIDTHS.size(); i++) {
            getColumns().get(i).setPrefWidth(WIDTHS.get(i) * font.getSize());
        }
    }

    /// Selects the row that shows the item, unfolding what hides it; answers whether there is one.
    public boolean select(Id<?> id) {
        var found = find(top, id);
        found.ifPresent(item -> {
            for (var at = item.getParent(); at != null; at = at.getParent()) at.setExpanded(true);
            int row = getRow(item);
            if (row == getSelectionModel().getSelectedIndex()) return;
            getSelectionModel().clearAndSelect(row);
            scrollTo(row);
        });
        return found.isPresent();
    }

    Optional<Coded> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /// The item above the chosen one on the same level.
    Optional<Coded> above() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TreeItem::previousSibling)
                .map(TreeItem::getValue);
    }

    private static Optional<TreeItem<Coded>> find(TreeItem<Coded> item, Id<?> id) {
        for (var child : item.getChildren()) {
            if (child.getValue().id().equals(id)) return Optional.of(child);
            var below = find(child, id);
            if (below.isPresent()) return below;
        }
        return Optional.empty();
    }

    private static void update(TreeItem<Coded> item, List<Outline.Branch> wanted) {
        var known = new HashMap<Id<?>, TreeItem<Coded>>();
        for (var child : item.getChildren()) known.put(child.getValue().id(), child);
        var next = new ArrayList<TreeItem<Coded>>();
        for (var branch : wanted) {
            var child = known.get(branch.item().id());
            if (child == null) {
                child = new TreeItem<>(branch.item());
                child.setExpanded(true);
            } else if (!branch.item().equals(child.getValue())) {
                child.setValue(branch.item());
            }
            update(child, branch.under());
            next.add(child);
        }
        if (!next.equals(item.getChildren())) item.getChildren().setAll(next);
    }

    private String level(Coded item) {
        return switch (item) {
            case Goal _ -> Words.kind(Goal.class);
            case Initiative _ -> Words.kind(Initiative.class);
            case Requirement need -> Lineage.parent(plan, need).isPresent() ? Words.of("tree.part")
                    : Words.kind(Requirement.class);
            default -> "";
        };
    }

    private String person(@Nullable Id<Person> id) {
        return plan.find(id).map(Person::name).orElse("");
    }

    private static Function<Coded, String> need(Function<Requirement, String> text) {
        return item -> item instanceof Requirement need ? text.apply(need) : "";
    }

    private static TreeTableColumn<Coded, String> column(String title, Function<Coded, String> text) {
        var column = new TreeTableColumn<Coded, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(
                text.apply(cell.getValue().getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
