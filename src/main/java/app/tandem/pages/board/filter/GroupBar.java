package app.tandem.pages.board.filter;

import app.tandem.pages.Choices;
import app.tandem.pages.board.lines.Grouping;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.ui.Lists;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/// How the cards are put into groups and those into groups again, and which groups are folded.
public final class GroupBar {

    private final ComboBox<Grouping.Way> outer = new ComboBox<>();
    private final ComboBox<Grouping.Way> inner = new ComboBox<>();
    private final Set<List<String>> folded = new HashSet<>();
    private Runnable onChange = () -> {};

    GroupBar() {
        prepare(outer, Words.of("board.group"), Words.of(Grouping.By.NOTHING));
        prepare(inner, Words.of("board.group.within"), Words.of("board.group.inner"));
        outer.setId("board-group");
        inner.setId("board-group-inner");
        outer.valueProperty().subscribe(way -> {
            boolean groups = way != Grouping.By.NOTHING;
            inner.setVisible(groups);
            inner.setManaged(groups);
        });
        outer.valueProperty().subscribe(this::changed);
        inner.valueProperty().subscribe(this::changed);
    }

    private static void prepare(ComboBox<Grouping.Way> box, String words, String nothing) {
        box.setConverter(Choices.shown(way -> way == Grouping.By.NOTHING ? nothing : way.title()));
        box.getItems().setAll(Grouping.ways(Plan.EMPTY));
        box.setValue(Grouping.By.NOTHING);
        box.setAccessibleText(words);
    }

    /// @param next run whenever something else is to be shown
    void listen(Runnable next) {
        onChange = next;
    }

    List<Node> nodes() {
        return List.of(outer, inner);
    }

    public Grouping grouping(Plan plan) {
        return outer.getValue() == Grouping.By.NOTHING ? Grouping.none(plan)
                : new Grouping(List.of(outer.getValue(), inner.getValue()), folded, plan);
    }

    /// The next way to group the cards, and after the last one none.
    public void next() {
        next(outer);
    }

    /// The next way to divide the groups, and after the last one not at all.
    public void nextInner() {
        if (outer.getValue() != Grouping.By.NOTHING) next(inner);
    }

    private static void next(ComboBox<Grouping.Way> box) {
        var all = box.getItems();
        box.setValue(all.get((all.indexOf(box.getValue()) + 1) % all.size()));
    }

    /// How the cards are grouped, as it is kept; empty for not at all.
    public String outer() {
        return key(outer);
    }

    /// How the groups are divided.
    public String inner() {
        return key(inner);
    }

    /// A way that the plan does not have groups nothing.
    public void set(String outerKey, String innerKey) {
        set(outer, outerKey);
        set(inner, innerKey);
    }

    public boolean folded(List<String> path) {
        return folded.contains(path);
    }

    /// Puts the cards of the group away, or shows them again.
    public void turn(List<String> path) {
        if (!folded.remove(path)) folded.add(path);
        onChange.run();
    }

    public void fold(Collection<List<String>> paths) {
        folded.addAll(paths);
        onChange.run();
    }

    /// Answers whether something was folded.
    public boolean unfoldAll() {
        if (folded.isEmpty()) return false;
        folded.clear();
        onChange.run();
        return true;
    }

    void show(Plan plan) {
        var now = Grouping.ways(plan);
        for (var box : List.of(outer, inner)) {
            if (now.equals(box.getItems())) continue;
            var kept = box.getValue();
            Lists.update(box.getItems(), now);
            box.setValue(now.contains(kept) ? kept : Grouping.By.NOTHING);
        }
    }

    private void changed() {
        folded.clear();
        onChange.run();
    }

    private static String key(ComboBox<Grouping.Way> box) {
        return box.getValue() == Grouping.By.NOTHING ? "" : box.getValue().key();
    }

    private static void set(ComboBox<Grouping.Way> box, String key) {
        box.setValue(box.getItems().stream().filter(way -> way.key().equals(key)).findFirst()
                .orElse(Grouping.By.NOTHING));
    }
}
