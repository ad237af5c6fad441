package app.tandem.pages.board;

import app.tandem.pages.Desk;
import app.tandem.pages.Inspect;
import app.tandem.pages.board.agenda.NextAgenda;
import app.tandem.pages.board.forms.Peek;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.board.forms.SplitForm;
import app.tandem.pages.board.lines.CardTable;
import app.tandem.pages.pick.Picker.Choice;
import app.tandem.pages.pick.Picker;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Merging;
import app.tandem.plan.craft.Occasion;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;

/// What can be done with a card as such: read it, copy it, put it elsewhere, make two of it or one of two.
final class CardVerbs {

    private final Desk desk;
    private final Sheet sheet;
    private final BoardActions actions;
    private final Facing facing;
    private final Peek peek = new Peek();

    CardVerbs(Desk desk, Sheet sheet, BoardActions actions, Facing facing) {
        this.desk = desk;
        this.sheet = sheet;
        this.actions = actions;
        this.facing = facing;
        facing.selectionProperty().subscribe(_ -> peek.hide());
    }

    /// Shows all of the card beside it, and a second time puts that away.
    void peek() {
        if (peek.hide()) return;
        actions.selected().ifPresent(row -> {
            actions.show(row.id());
            facing.node(row.id()).ifPresent(node -> peek.show(node, desk.plan(), row));
        });
    }

    /// Answers whether something was shown.
    boolean putAway() {
        return peek.hide();
    }

    void inspect(Node page) {
        peek.hide();
        Inspect.wish(page);
    }

    void copy() {
        actions.selected().ifPresent(row ->
                Clipboard.getSystemClipboard().setContent(CardTable.of(desk.plan(), row).content()));
    }

    void duplicate() {
        actions.card().ifPresent(card -> actions.add(actions.edits().duplicate(card)));
    }

    void toTop() {
        actions.card().ifPresent(card -> actions.move(-facing.column(card).indexOf(card)));
    }

    /// Picks the card of the same column above which it goes.
    void above() {
        actions.card().ifPresent(card -> {
            var others = facing.column(card).stream().<Coded>map(each -> each)
                    .filter(each -> !each.equals(card)).toList();
            var picker = new Picker<Coded>(others, other -> {
                sheet.close();
                actions.select(card.id());
                var column = facing.column(card);
                int from = column.indexOf(card);
                int to = column.indexOf(other);
                actions.move(from < to ? to - from - 1 : to - from);
            });
            sheet.open(Words.with("board.above.heading", card.code()), picker.search(), List.of(picker));
        });
    }

    /// Puts what is selected on the agenda of the next session.
    void agenda() {
        actions.cardOrNeed().ifPresent(card -> actions.finish(push(card)));
    }

    Edit push(Coded card) {
        return new NextAgenda(desk.plan(), desk.ids(), desk.today()).push(List.of(card));
    }

    void split() {
        actions.requirement().ifPresent(need -> {
            var form = new SplitForm(occasion(), need);
            sheet.open(Words.with("board.split.heading", need.code(), need.title()), form.first(),
                    form.body(), form.save(actions::finish));
        });
    }

    /// Picks the need that asks for the same, into which the selected one goes.
    void merge() {
        actions.requirement().ifPresent(gone -> {
            var others = Columns.requirements(desk.plan()).stream()
                    .filter(each -> !each.equals(gone) && each.status() != Requirement.Status.MERGED)
                    .toList();
            var picker = new Picker<>(others, kept -> {
                actions.finish(Merging.of(occasion(), gone, kept));
                actions.show(kept.id());
            });
            var plan = desk.plan();
            desk.reading().alike().ask(this, known -> known.twins(plan, gone), twins ->
                    picker.prefer(twins.stream().filter(others::contains)
                            .map(each -> new Choice<>(each, Words.of("pick.likely"))).toList()));
            sheet.open(Words.with("board.merge.heading", gone.code(), gone.title()), picker.search(),
                    List.of(picker));
        });
    }

    private Occasion occasion() {
        return new Occasion(desk.plan(), desk.ids(), desk.today());
    }
}
