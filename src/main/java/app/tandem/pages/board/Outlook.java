package app.tandem.pages.board;

import app.tandem.pages.Desk;
import app.tandem.pages.board.agenda.NextAgenda;
import app.tandem.pages.board.forms.ConvergenceSheet;
import app.tandem.pages.board.forms.ImpossibleForm;
import app.tandem.pages.board.forms.ProgressForm;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.pages.board.forms.StuckSheet;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Convergence;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.backlog.Stalemate;
import java.util.List;

/// How far the two sides and each need have come, and what does not move.
final class Outlook {

    private final Desk desk;
    private final Sheet sheet;
    private final BoardActions actions;
    private final Meeting meeting;

    Outlook(Desk desk, Sheet sheet, BoardActions actions, Meeting meeting) {
        this.desk = desk;
        this.sheet = sheet;
        this.actions = actions;
        this.meeting = meeting;
    }

    /// How far the two sides have come, round after round.
    void converge() {
        var chart = new ConvergenceSheet(Convergence.of(desk.plan()));
        sheet.open(Words.of("board.converge.heading"), chart.first(), chart.body());
    }

    /// What does not move, with the act that would move it.
    void stuck() {
        var stuck = Stalemate.all(desk.plan(), desk.today());
        var list = new StuckSheet(stuck, this::move);
        var session = agenda().session();
        var words = session.map(next -> Words.with("board.stuck.push", next.code()))
                .orElseGet(() -> Words.of("board.stuck.nosession"));
        var push = list.agenda(words, () -> push(stuck));
        sheet.open(Words.with("board.stuck.heading", stuck.size()), list.first(), list.body(), push);
    }

    /// Begins the smallest act that would move the item.
    private void move(Stalemate stuck) {
        sheet.close();
        actions.show(stuck.item().id());
        switch (stuck.act()) {
            case NAME_OWNER -> actions.agree();
            case LINK, OFFER -> meeting.pick();
            case LOOK_AT_FIT, TICK_IT, TICK_CC -> actions.fit().ifPresent(fit -> actions.show(fit.id()));
            case SESSION -> push(List.of(stuck));
            case ASK -> actions.hand();
        }
    }

    private void push(List<Stalemate> stuck) {
        actions.finish(agenda().push(stuck.stream().map(Stalemate::item).toList()));
    }

    /// Whether the selected need still waits for an answer.
    boolean waiting() {
        return actions.requirement().filter(this::waits).isPresent();
    }

    /// Asks why IT has no answer today.
    void impossible() {
        actions.requirement().filter(this::waits).ifPresent(need -> {
            var link = actions.selected().filter(Fit.class::isInstance).map(Fit.class::cast);
            var form = new ImpossibleForm();
            sheet.open(Words.with("board.impossible.heading", need.code(), need.title()), form.first(),
                    form.body(), form.save(reason ->
                            actions.finish(actions.edits().impossible(need, link, reason))));
        });
    }

    /// Takes the need a step on, back or aside.
    void progress() {
        actions.requirement().ifPresent(need -> {
            var form = new ProgressForm(need);
            sheet.open(Words.with("board.progress.heading", need.code(), Words.of(need.status())),
                    form.first(), form.body(), form.save(status ->
                            actions.finish(actions.edits().progress(need, status))));
        });
    }

    private boolean waits(Requirement need) {
        return need.status().open() && !need.archived();
    }

    private NextAgenda agenda() {
        return new NextAgenda(desk.plan(), desk.ids(), desk.today());
    }
}
