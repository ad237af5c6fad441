package app.tandem.pages.board.tree;

import app.tandem.pages.Desk;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.pick.Picker;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Goal;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Occasion;
import app.tandem.plan.craft.tree.Placing;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.ui.Command;
import app.tandem.ui.menu.ContextMenus;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableRow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;

/// Moving requirements about in the tree: by keys, by dragging, or with a picker.
///
/// @param tell says why something did not happen; says nothing when it did
public record TreeMoves(Desk desk, Sheet sheet, Consumer<String> tell) {

    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

    void follow(NeedTree tree) {
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(tree, event));
        tree.setRowFactory(_ -> row());
        new ContextMenus(() -> List.of(List.of(
                Command.of(Words.of("tree.command.under"), "Alt+Shift+M", () -> pick(tree)),
                Command.of(Words.of("tree.command.in"), "Alt+Shift+Right", () -> in(tree)),
                Command.of(Words.of("tree.command.out"), "Alt+Shift+Left", () -> out(tree))))).on(tree);
    }

    private void key(NeedTree tree, KeyEvent event) {
        if (!event.isAltDown() || !event.isShiftDown()) return;
        Runnable act = switch (event.getCode()) {
            case RIGHT -> () -> in(tree);
            case LEFT -> () -> out(tree);
            case M -> () -> pick(tree);
            default -> null;
        };
        if (act == null) return;
        act.run();
        event.consume();
    }

    /// Makes it a part of the item above it on the same level.
    private void in(NeedTree tree) {
        need(tree).ifPresent(need -> tree.above().ifPresentOrElse(above -> attempt(tree, need,
                placing -> Optional.of(placing.under(above))), () -> tell.accept(Words.of("tree.in.none"))));
    }

    private void out(NeedTree tree) {
        need(tree).ifPresent(need -> attempt(tree, need, Placing::up));
    }

    private void pick(NeedTree tree) {
        need(tree).ifPresent(need -> {
            var plan = desk.plan();
            var others = Stream.of(Columns.requirements(plan), plan.coded(Initiative.class),
                            plan.coded(Goal.class))
                    .flatMap(rows -> rows.stream().map(Coded.class::cast))
                    .filter(each -> !each.equals(need))
                    .toList();
            var picker = new Picker<>(others, target -> {
                sheet.close();
                attempt(tree, need, placing -> Optional.of(placing.under(target)));
            });
            sheet.open(Words.with("tree.pick", need.code(), need.title()), picker.search(),
                    List.of(picker));
        });
    }

    private void attempt(NeedTree tree, Requirement need, Function<Placing, Optional<Edit>> act) {
        try {
            var edit = act.apply(new Placing(new Occasion(desk.plan(), desk.ids(), desk.today()), need));
            edit.ifPresentOrElse(some -> {
                tell.accept("");
                desk.store().perform(some).thenRun(() -> tree.select(need.id()));
            }, () -> tell.accept(Words.with("tree.out.none", need.code())));
        } catch (IllegalArgumentException e) {
            tell.accept(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Requirement> need(NeedTree tree) {
        var need = tree.chosen().filter(Requirement.class::isInstance).map(Requirement.class::cast);
        if (need.isEmpty()) tell.accept(Words.of("tree.select"));
        return need;
    }

    /// A row that can be dragged onto another one.
    private TreeTableRow<Coded> row() {
        var row = new TreeTableRow<Coded>();
        row.setOnDragDetected(_ -> {
            if (row.getItem() instanceof Requirement) row.startFullDrag();
        });
        row.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, _ -> row.pseudoClassStateChanged(AIMED, true));
        row.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, _ -> row.pseudoClassStateChanged(AIMED, false));
        row.addEventHandler(MouseDragEvent.MOUSE_DRAG_RELEASED, event -> {
            if (!(event.getGestureSource() instanceof TreeTableRow<?> source)
                    || !(source.getItem() instanceof Requirement need)
                    || row.getItem() == null || row.getItem().equals(need)) return;
            attempt((NeedTree) row.getTreeTableView(), need,
                    placing -> Optional.of(placing.under(row.getItem())));
        });
        return row;
    }
}
