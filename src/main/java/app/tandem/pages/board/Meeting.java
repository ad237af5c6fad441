package app.tandem.pages.board;

import app.tandem.pages.Desk;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.pick.AskFirst;
import app.tandem.pages.pick.Partners;
import app.tandem.plan.Coded;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Columns;
import app.tandem.plan.backlog.Requirement;
import java.util.List;

/// How two cards come together: picked from a list or led to one another, with a question before anything
/// is bought that may be owned.
final class Meeting {

    private final Desk desk;
    private final Sheet sheet;
    private final BoardActions actions;

    Meeting(Desk desk, Sheet sheet, BoardActions actions) {
        this.desk = desk;
        this.sheet = sheet;
        this.actions = actions;
    }

    /// Picks a partner for the selected card, or for the need of the selected link.
    void pick() {
        actions.cardOrNeed().ifPresent(card -> {
            var others = card instanceof Requirement
                    ? Columns.capabilities(desk.plan())
                    : Columns.requirements(desk.plan());
            var picker = Partners.picker(desk, card, others, other -> {
                sheet.close();
                meet(card, other);
            });
            var heading = Words.with("board.pick.heading", card.code(), card.title());
            sheet.open(heading, picker.search(), List.of(picker));
        });
    }

    /// Links the two; when they are linked already, selects that link.
    void meet(Coded one, Coded other) {
        if (one instanceof Capability && other instanceof Requirement) {
            meet(other, one);
        } else if (one instanceof Requirement requirement && other instanceof Capability capability) {
            boolean linked = actions.edits().fit(requirement, capability).isPresent();
            if (linked || capability.owned()) actions.join(requirement, capability);
            else askFirst(requirement, capability);
        }
    }

    /// What is paid for and unused comes before what would have to be bought.
    private void askFirst(Requirement requirement, Capability wanted) {
        var plan = desk.plan();
        desk.reading().alike().ask(this, known -> known.beforeBuying(plan, requirement, wanted), owned -> {
            if (owned.isEmpty()) {
                actions.join(requirement, wanted);
                return;
            }
            var question = new AskFirst(owned, wanted, picked -> {
                sheet.close();
                actions.join(requirement, picked);
            });
            sheet.open(Words.with("shelf.ask.heading", requirement.code()), question.first(),
                    question.body());
        });
    }
}
