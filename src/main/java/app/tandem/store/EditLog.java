package app.tandem.store;

import app.tandem.store.LogEntry.Action;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The log of an open file: every edit that was ever made, in order.
final class EditLog {

    private static final String COLUMNS =
            "seq, id, at, person, copy, session, action, target, label, hash, digests, changes";

    private final Access access;

    EditLog(Access access) {
        this.access = access;
    }

    void append(LogEntry entry) throws SQLException {
        var insert = access.statements().prepare(
                "INSERT INTO edit_log (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.setLong(1, entry.seq());
        insert.setString(2, entry.id());
        insert.setString(3, entry.at().toString());
        insert.setString(4, entry.person());
        insert.setString(5, entry.copy());
        insert.setString(6, entry.session());
        insert.setString(7, entry.action().name());
        insert.setLong(8, entry.target());
        insert.setString(9, entry.label());
        insert.setString(10, entry.hash());
        insert.setString(11, entry.digests());
        insert.setString(12, entry.changes());
        insert.executeUpdate();
    }

    /// The entries with numbers from the first to the last, both included, in order.
    List<LogEntry> entries(long first, long last) {
        try {
            var select = access.statements().prepare(
                    "SELECT " + COLUMNS + " FROM edit_log WHERE seq BETWEEN ? AND ? ORDER BY seq");
            select.setLong(1, first);
            select.setLong(2, last);
            try (var results = select.executeQuery()) {
                var entries = new ArrayList<LogEntry>();
                while (results.next()) entries.add(entry(results));
                return entries;
            }
        } catch (SQLException | IllegalArgumentException | java.time.DateTimeException e) {
            throw PlanFileException.of(access.path(), e);
        }
    }

    /// Number of the last entry made before that moment; 0 when there was none. Without its last letter the
    /// text of a moment sorts before all fractions of its second.
    long before(Instant moment) {
        try {
            var select = access.statements()
                    .prepare("SELECT coalesce(max(seq), 0) FROM edit_log WHERE at < ?");
            select.setString(1, moment.toString().replace("Z", ""));
            try (var results = select.executeQuery()) {
                return results.next() ? results.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw PlanFileException.of(access.path(), e);
        }
    }

    LogEntry entry(long seq) {
        return entries(seq, seq).getFirst();
    }

    /// What can be taken back and done again, as the whole log tells it.
    History history() {
        try (var results = access.statements()
                .prepare("SELECT seq, action, label FROM edit_log ORDER BY seq")
                .executeQuery()) {
            var history = new History();
            while (results.next()) {
                history.follow(Action.valueOf(results.getString(2)), results.getLong(1),
                        results.getString(3));
            }
            return history;
        } catch (SQLException e) {
            throw PlanFileException.of(access.path(), e);
        }
    }

    private static LogEntry entry(ResultSet results) throws SQLException {
        return new LogEntry(
                results.getLong(1), results.getString(2), Instant.parse(results.getString(3)),
                results.getString(4), results.getString(5), results.getString(6),
                Action.valueOf(results.getString(7)), results.getLong(8), results.getString(9),
                results.getString(10), results.getString(11), results.getString(12));
    }
}
