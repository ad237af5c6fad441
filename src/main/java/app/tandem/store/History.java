package app.tandem.store;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// What can be taken back and what can be done again, as numbers of log entries. Rebuilt from the log
/// when a file opens, so it survives a restart.
final class History {

    /// A step that can be taken back or done again.
    record Step(long seq, String label) {}

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();

    /// Follows one entry of the log, in the log's order.
    void follow(LogEntry.Action action, long seq, String label) {
        switch (action) {
            case EDIT -> {
                redo.clear();
                undo.push(new Step(seq, label));
            }
            case UNDO -> redo.push(undo.pop());
            case REDO -> undo.push(redo.pop());
            case SEAL -> {
                redo.clear();
                undo.clear();
            }
        }
    }

    @Nullable Step nextUndo() {
        return undo.peek();
    }

    @Nullable Step nextRedo() {
        return redo.peek();
    }

    String undoLabel() {
        var step = undo.peek();
        return step == null ? "" : step.label();
    }

    String redoLabel() {
        var step = redo.peek();
        return step == null ? "" : step.label();
    }
}
