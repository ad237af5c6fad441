package app.tandem.store;

import app.tandem.plan.Code;
import app.tandem.plan.CodeBook;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a file says of itself beside its rows: whose it is, which codes are used up, what each table
/// should contain, and where the log ends.
final class Books {

    private final Access access;
    private final Map<String, Digest> digests;
    private PlanFile.Head head;
    private CodeBook codes;

    private Books(Access access, Map<String, Digest> digests, PlanFile.Head head, CodeBook codes) {
        this.access = access;
        this.digests = digests;
        this.head = head;
        this.codes = codes;
    }

    /// Reads them from a file.
    static Books of(Access access) throws SQLException {
        var digests = new HashMap<String, Digest>();
        var head = PlanFile.Head.START;
        try (var results = access.statements().prepare("SELECT seq, hash, digests FROM edit_log ORDER BY seq")
                .executeQuery()) {
            while (results.next()) {
                head = new PlanFile.Head(results.getLong(1), results.getString(2));
                results.getString(3).lines().map(Digest.OfTable::read)
                        .forEach(told -> digests.put(told.table(), told.digest()));
            }
        }
        return new Books(access, digests, head, readCodes(access));
    }

    /// Whose file a new one is.
    static Map<String, String> identity(Author author) {
        return Map.of(
                "plan_id", author.ids().uuid().toString(),
                "copy_id", author.ids().uuid().toString(),
                "created_at", author.clock().instant().toString(),
                "min_reader", Integer.toString(Schema.CURRENT.version()));
    }

    /// Fills the tables of a new file.
    static void begin(Connection connection, Map<String, String> identity) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO file (name, value) VALUES (?, ?)")) {
            for (var entry : identity.entrySet()) {
                insert.setString(1, entry.getKey());
                insert.setString(2, entry.getValue());
                insert.executeUpdate();
            }
        }
    }

    /// The same as it stands now, to go back to when a commit fails.
    Books copy() {
        return new Books(access, new HashMap<>(digests), head, codes);
    }

    PlanFile.Head head() {
        return head;
    }

    CodeBook codes() {
        return codes;
    }

    Digest digest(String table) {
        return digests.getOrDefault(table, Digest.EMPTY);
    }

    /// @return empty when the file does not say
    String identity(String name) throws SQLException {
        var select = access.statements().prepare("SELECT value FROM file WHERE name = ?");
        select.setString(1, name);
        try (var results = select.executeQuery()) {
            return results.next() ? results.getString(1) : "";
        }
    }

    void joins(String table, @Nullable Object[] plain) {
        digests.merge(table, Digest.EMPTY.plus(plain), Digest::plus);
    }

    void leaves(String table, @Nullable Object[] plain) {
        digests.put(table, digest(table).minus(plain));
    }

    /// What these tables add up to, as the log's next entry says it.
    String digests(List<String> tables) {
        return tables.stream()
                .map(table -> new Digest.OfTable(table, digest(table)).toString())
                .collect(Collectors.joining("\n"));
    }

    void advance(PlanFile.Head next) {
        head = next;
    }

    void remember(CodeBook next) throws SQLException {
        if (next.equals(codes)) return;
        var upsert = access.statements().prepare("INSERT INTO code_book (prefix, highest) VALUES (?, ?)"
                + " ON CONFLICT (prefix) DO UPDATE SET highest = excluded.highest");
        for (var entry : next.highest().entrySet()) {
            if (entry.getValue().equals(codes.highest().get(entry.getKey()))) continue;
            upsert.setString(1, entry.getKey());
            upsert.setInt(2, entry.getValue());
            upsert.executeUpdate();
        }
        codes = next;
    }

    private static CodeBook readCodes(Access access) throws SQLException {
        var book = CodeBook.EMPTY;
        try (var results = access.statements().prepare("SELECT prefix, highest FROM code_book")
                .executeQuery()) {
            while (results.next()) book = book.seen(new Code(results.getString(1), results.getInt(2)));
        }
        return book;
    }
}
