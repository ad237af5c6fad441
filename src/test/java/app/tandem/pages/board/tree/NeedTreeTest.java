package app.tandem.pages.board.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.Keyboard;
import app.tandem.pages.OnPage;
import app.tandem.pages.board.BoardView;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Lineage;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class NeedTreeTest extends OnPage {

    NeedTreeTest() {
        super(BoardView::new);
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        on.run("Goals and needs as a tree");
    }

    @Test
    void keys_make_a_requirement_a_part_of_the_one_above_and_take_it_out_again() {
        var tree = lookup("#needs-tree").queryAs(NeedTree.class);
        var pair = siblings();
        on.act(() -> tree.select(pair.getLast().id()));
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        on.until(() -> parent(pair.getLast()).equals(Optional.of(pair.getFirst().code())));
        on.until(() -> tree.chosen().map(Coded::code).equals(Optional.of(pair.getLast().code())));
        Keyboard.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        on.until(() -> parent(pair.getLast()).isEmpty());
        on.act(on.store()::undo);
        on.until(() -> parent(pair.getLast()).isPresent());
        assertEquals("Tree", lookup("#tree").queryLabeled().getText());
    }

    /// Two requirements under the same initiative, one below the other.
    private List<Coded> siblings() {
        return app.tandem.plan.craft.tree.Outline.of(on.plan()).branches().stream()
                .flatMap(goal -> goal.under().stream())
                .map(initiative -> initiative.under().stream().map(each -> each.item())
                        .filter(Requirement.class::isInstance).map(Coded.class::cast).toList())
                .filter(those -> those.size() > 1)
                .findFirst().orElseThrow().subList(0, 2);
    }

    private Optional<Code> parent(Coded child) {
        return Lineage.parent(on.plan(), (Requirement) on.plan().find(child.code()).orElseThrow())
                .map(Requirement::code);
    }
}
