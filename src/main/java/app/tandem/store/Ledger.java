package app.tandem.store;

import app.tandem.plan.Change;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.backlog.Progress;
import app.tandem.plan.backlog.Unagreed;
import app.tandem.plan.session.PlanningSession;
import app.tandem.plan.session.Seal;
import app.tandem.plan.session.live.Witness;
import app.tandem.store.LogEntry.Action;
import java.io.Serial;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The plan as written so far, with what can be taken back. No threads in here: one caller at a time.
final class Ledger implements AutoCloseable {

    private final PlanFile file;
    private final Author author;
    private final String copy;
    private History history;
    private Plan plan;

    /// Reads the file, and closes it again when it cannot be read.
    static Ledger of(PlanFile file, Author author) {
        try {
            return new Ledger(file, author);
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private Ledger(PlanFile file, Author author) {
        this.file = file;
        this.author = author;
        copy = file.identity("copy_id");
        plan = file.read();
        history = file.log().history();
    }

    /// What the views need to know after each step.
    Page page() {
        return new Page(plan, history.undoLabel(), history.redoLabel(), file.head());
    }

    /// @throws EditRefusedException when sealed minutes would read otherwise afterwards, or what is not
    /// agreed would pass for it
    Page perform(Edit edit) {
        Seal.refusal(plan, edit).or(() -> Unagreed.refusal(plan, edit))
                .or(() -> Progress.refusal(plan, edit)).ifPresent(sentence -> {
            throw new EditRefusedException(sentence);
        });
        var told = Witness.witnessed(plan, edit, author.ids());
        return write(told, seals(edit) ? Action.SEAL : Action.EDIT, 0);
    }

    Page undo() {
        var step = history.nextUndo();
        if (step == null) return page();
        return write(file.log().entry(step.seq()).backward(plan), Action.UNDO, step.seq());
    }

    Page redo() {
        var step = history.nextRedo();
        if (step == null) return page();
        return write(file.log().entry(step.seq()).forward(plan), Action.REDO, step.seq());
    }

    /// The plan as it was after the edit with that number.
    Plan at(long revision) {
        var past = plan;
        for (LogEntry entry : file.log().entries(revision + 1, file.head().seq()).reversed()) {
            past = past.with(entry.backward(past));
        }
        return past.at(revision);
    }

    /// The plan as it was just before that moment.
    Plan before(Instant moment) {
        return at(file.log().before(moment));
    }

    /// The log from the newest entry back, as many as asked for.
    List<LogEntry> newest(int count) {
        long last = file.head().seq();
        return file.log().entries(Math.max(1, last - count + 1), last).reversed();
    }

    PlanFile file() {
        return file;
    }

    @Override
    public void close() {
        file.close();
    }

    private Page write(Edit edit, Action action, long target) {
        var next = plan.with(edit);
        var changes = RowChange.of(edit, plan, next);
        if (changes.isEmpty()) return page();
        var entry = entry(edit.label(), action, target, changes);
        var touched = changes.stream().<Id<? extends Row>>map(RowChange::rowId).toList();
        file.write(entry, touched, new PlanFile.Step(plan, next));
        plan = next.at(entry.seq());
        history.follow(action, entry.seq(), edit.label());
        return page();
    }

    /// The entry as far as it is known before the rows are written.
    private LogEntry entry(String label, Action action, long target, List<RowChange> changes) {
        return new LogEntry(
                file.head().seq() + 1, author.ids().uuid().toString(),
                author.clock().instant().truncatedTo(ChronoUnit.MILLIS),
                author.person().get(), copy, runningSession(), action, target, label, "", "",
                RowChange.write(changes));
    }

    private String runningSession() {
        return Witness.running(plan).map(session -> session.code().toString()).orElse("");
    }

    /// Both sides' signatures close a session for good.
    private boolean seals(Edit edit) {
        return edit.changes().stream().anyMatch(change ->
                change instanceof Change.Put(PlanningSession session)
                && session.sealed()
                && plan.find(session.id()).filter(PlanningSession::sealed).isEmpty());
    }

    /// An edit would break a rule that holds for the whole plan; the message says which, and the plan is as
    /// it was.
    static final class EditRefusedException extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1;

        EditRefusedException(String sentence) {
            super(sentence);
        }
    }

    record Page(Plan plan, String undoLabel, String redoLabel, PlanFile.Head head) {}
}
