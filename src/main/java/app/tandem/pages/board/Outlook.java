package app.tandem.pages.board;

import app.tandem.pages.Desk;
import app.tandem.pages.board.forms.ConvergenceSheet;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.board.forms.StuckSheet;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Convergence;
import app.tandem.plan.backlog.Stalemate;
import java.util.List;

/// The board seen as a whole: how far the two sides have come, and what does not move.
final class Outlook {

    private final Desk desk;
    private final Sheet sheet;
    private final BoardActions actions;

    Outlook(Desk desk, Sheet sheet, BoardActions actions) {
        this.desk = desk;
        this.sheet = sheet;
        this.actions = actions;
    }

    /// How far the two sides have come, round after round.
    void converge() {
        var chart = new ConvergenceSheet(Convergence.of(desk.plan()));
        sheet.open(Words.of("board.converge.heading"), chart.first(), chart.body(), actions.cancel());
    }

    /// What does not move, with the act that would move it.
    void stuck() {
        var stuck = Stalemate.all(desk.plan(), desk.today());
        var list = new StuckSheet(stuck, this::move);
        var session = agenda().session();
        var words = session.map(next -> Words.with("board.stuck.push", next.code()))
                .orElseGet(() -> Words.of("board.stuck.nosession"));
        var push = list.agenda(words, () -> push(stuck));
        if (session.isEmpty()) push.setDisable(true);
        sheet.open(Words.with("board.stuck.heading", stuck.size()), list.first(), list.body(), push,
                actions.cancel());
    }

    /// Begins the smallest act that would move the item.
    private void move(Stalemate stuck) {
        sheet.close();
        actions.show(stuck.item().id());
        switch (stuck.act()) {
            case NAME_OWNER -> actions.agree();
            case LINK, OFFER -> actions.link();
            case LOOK_AT_FIT, TICK_IT, TICK_CC -> actions.fit().ifPresent(fit -> actions.show(fit.id()));
            case SESSION -> push(List.of(stuck));
            case ASK -> actions.hand();
        }
    }

    private void push(List<Stalemate> stuck) {
        agenda().push(stuck).ifPresent(actions::finish);
    }

    private NextAgenda agenda() {
        return new NextAgenda(desk.plan(), desk.ids(), desk.today());
    }
}
