package app.tandem.store;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;

/// The plan as written so far, with what can be taken back. No threads in here: one caller at a time.
final class Ledger implements AutoCloseable {
    private Plan plan = Plan.EMPTY;

    Page page() { return new Page(plan, "", ""); }
    Page perform(Edit edit) { plan = plan.with(edit); return page(); }
    Page undo() { return page(); }
    Page redo() { return page(); }
    @Override public void close() {}

    record Page(Plan plan, String undoLabel, String redoLabel) {}
}
