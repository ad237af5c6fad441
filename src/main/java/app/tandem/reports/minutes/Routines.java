package app.tandem.reports.minutes;

import app.tandem.plan.Words;
import app.tandem.plan.rhythm.Occurrence;
import app.tandem.plan.rhythm.Routine;
import app.tandem.plan.session.PlanningSession;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Which habits were kept since the session before, and who starts them from now on.
record Routines(MinutesSource source) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Words.of("minutes.routines")));
        var rows = source.now().coded(Routine.class).stream()
                .filter(one -> one.state() == Routine.State.ACTIVE || one.state() == Routine.State.AT_RISK)
                .map(this::row).toList();
        blocks.add(rows.isEmpty() ? Block.Paragraph.of(Words.of("minutes.routines.none"))
                : new Block.Table(Words.of("minutes.routines"),
                        List.of(Column.of(Words.of("minutes.code"), 7),
                                Column.of(Words.of("minutes.routine"), 30),
                                Column.numbers(Words.of("minutes.kept"), 7),
                                Column.of(Words.field("adherence"), 22),
                                Column.of(Words.of("minutes.trigger"), 17),
                                Column.of(Words.field("backup"), 17)), rows));
        return blocks;
    }

    private List<Cell> row(Routine routine) {
        var since = source.before().map(PlanningSession::date).orElse(LocalDate.MIN);
        var due = source.now().referring(Occurrence.class, routine.id()).stream()
                .filter(one -> one.due().isAfter(since) && !one.due().isAfter(source.session().date()))
                .toList();
        long kept = due.stream().filter(one -> one.done() != null).count();
        return List.of(Cell.of(routine.code().toString()), Cell.of(routine.title()),
                Cell.of(due.isEmpty() ? "–" : Words.with("minutes.kept.of", kept, due.size())),
                Cell.of(routine.adherence()), Cell.of(source.name(routine.triggerOwner())),
                Cell.of(source.name(routine.backup())));
    }
}
