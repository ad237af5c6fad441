package app.tandem.store;

import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// One line of the log: who did what, when, and every field that it changed, before and after.
///
/// @param seq counts the edits of a file, from 1
/// @param copy which copy of the plan the edit was made in
/// @param session code of the planning session that was running; empty for none
/// @param target for an undo or redo, the number of the edit that was taken back or done again; else 0
/// @param hash SHA-256 in hexadecimal over the hash before and everything here
/// @param digests what each table that was touched adds up to afterwards, as [Digest] writes it
/// @param changes what happened to each row, as [RowChange] writes it
public record LogEntry(
        long seq, String id, Instant at, String person, String copy, String session,
        Action action, long target, String label, String hash, String digests, String changes) {

    /// What kind of step. A SEAL cannot be taken back.
    public enum Action { EDIT, UNDO, REDO, SEAL }

    /// The hash before the first entry.
    static final String GENESIS = "0".repeat(64);

    static String hash(String previous, LogEntry entry) {
        return HexFormat.of().formatHex(Digest.sha256(
                previous, entry.seq, entry.id, entry.at, entry.person, entry.copy, entry.session,
                entry.action.name(), entry.target, entry.label, entry.digests, entry.changes));
    }

    /// The entry as it is written: with what the tables add up to, bound to the entry before.
    LogEntry bound(String previous, String digests) {
        var open = new LogEntry(
                seq, id, at, person, copy, session, action, target, label, "", digests, changes);
        return new LogEntry(seq, id, at, person, copy, session, action, target, label, hash(previous, open),
                digests, changes);
    }

    /// The rows that this entry touched, with the fields that it changed.
    public List<RowChange> rowChanges() {
        return RowChange.read(changes);
    }

    /// The edit that does this again to the plan as it was before.
    Edit forward(Plan before) {
        return new Edit(label, rowChanges().stream().map(change -> change.forward(before)).toList());
    }

    /// The edit that takes this back from the plan as it was after.
    Edit backward(Plan after) {
        return new Edit(label, rowChanges().reversed().stream().map(change -> change.backward(after))
                .toList());
    }
}
