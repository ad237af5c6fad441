package app.tandem.store;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;

/// What is being typed and was not committed: kept in the file each second, in neither plan nor log, so that
/// a crash costs no sentence.
public final class Drafts {

    private final Access access;
    private final ExecutorService ledgerThread;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /// Reads what the file kept.
    Drafts(Access access, ExecutorService ledgerThread) {
        this.access = access;
        this.ledgerThread = ledgerThread;
        try (var results = access.statements().prepare("SELECT field, text FROM draft").executeQuery()) {
            while (results.next()) texts.put(results.getString(1), results.getString(2));
        } catch (SQLException e) {
            throw PlanFileException.of(access.path(), e);
        }
    }

    /// What was being typed in that field when it was last kept; empty for nothing.
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /// Keeps what is being typed in that field, until it is kept empty or the plan is closed.
    public void keep(String field, String text) {
        if (text(field).equals(text)) return;
        if (text.isEmpty()) texts.remove(field);
        else texts.put(field, text);
        boolean open = access.mode() == Connections.Mode.WRITE && !ledgerThread.isShutdown();
        if (open) ledgerThread.execute(() -> write(field, text));
    }

    /// A text that cannot be kept now is kept with the next letter.
    private void write(String field, String text) {
        try {
            var sql = text.isEmpty()
                    ? "DELETE FROM draft WHERE field = ? AND ? = ''"
                    : "INSERT OR REPLACE INTO draft (field, text) VALUES (?, ?)";
            var change = access.statements().prepare(sql);
            change.setString(1, field);
            change.setString(2, text);
            change.executeUpdate();
            access.connection().commit();
        } catch (SQLException _) {
            texts.remove(field);
        }
    }
}
