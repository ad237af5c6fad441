package app.tandem.store;

import app.tandem.plan.CodeBook;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.store.Connections.Mode;
import app.tandem.store.PlanFileException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A plan file on disk, open for reading and writing. Used by one thread at a time.
final class PlanFile implements AutoCloseable {

    /// Number and hash of the newest log entry.
    record Head(long seq, String hash) {

        static final Head START = new Head(0, LogEntry.GENESIS);
    }

    /// The plan on both sides of an edit.
    record Step(Plan before, Plan after) {}

    private final Path path;
    private final Mode mode;
    private Connection connection;
    private Statements statements;
    private Books books;

    private PlanFile(Path path, Mode mode, Connection connection) throws SQLException {
        this.path = path;
        this.mode = mode;
        this.connection = connection;
        statements = new Statements(connection);
        books = Books.of(statements);
    }

    /// Makes an empty plan file.
    ///
    /// @param identity names and values for the table `file`
    /// @param codes the numbers that are used up already
    static PlanFile create(Path path, Map<String, String> identity, CodeBook codes) {
        if (Files.exists(path)) throw new PlanFileException(Reason.EXISTS, path, null);
        try {
            var connection = Connections.open(path, Mode.WRITE);
            Connections.harden(connection);
            connection.setAutoCommit(false);
            Schema.CURRENT.create(connection);
            Books.begin(connection, identity);
            var file = new PlanFile(path, Mode.WRITE, connection);
            file.books.remember(codes);
            connection.commit();
            return file;
        } catch (SQLException e) {
            throw PlanFileException.of(path, e);
        }
    }

    static PlanFile open(Path path, Mode mode) {
        return open(path, mode, Schema.CURRENT);
    }

    /// Opens a plan file after looking whether it is one; older ones are upgraded first.
    static PlanFile open(Path path, Mode mode, Schema schema) {
        try {
            return new PlanFile(path, mode, Admission.connect(path, mode, schema));
        } catch (SQLException | IllegalArgumentException e) {
            throw PlanFileException.of(path, e);
        }
    }

    /// The whole plan, once every digest was found to be right.
    ///
    /// @throws PlanFileException DAMAGED when one is not
    Plan read() {
        try {
            var rows = new ArrayList<Row>();
            for (Table table : Table.ALL) {
                var read = read(table);
                if (!read.digest().equals(digest(table))) throw new PlanFileException(Reason.DAMAGED, path,
                        null);
                rows.addAll(read.rows());
            }
            return Plan.of(rows, books.codes(), head().seq());
        } catch (IllegalArgumentException e) {
            throw new PlanFileException(Reason.DAMAGED, path, e);
        }
    }

    /// The rows of one table with the digest that they add up to.
    ///
    /// @throws IllegalArgumentException when a row makes no sense
    RowReader read(Table table) {
        try {
            var read = new RowReader(table.shape());
            table.read(statements, read);
            return read;
        } catch (SQLException e) {
            throw PlanFileException.of(path, e);
        }
    }

    /// What the table should add up to.
    Digest digest(Table table) {
        return books.digest(table.name());
    }

    Head head() {
        return books.head();
    }

    /// One of the names and values that say whose file this is.
    String identity(String name) {
        try {
            return books.identity(name);
        } catch (SQLException e) {
            throw PlanFileException.of(path, e);
        }
    }

    boolean writable() {
        return mode == Mode.WRITE;
    }

    EditLog log() {
        return new EditLog(path, statements);
    }

    /// Writes the entry, the rows that it touched and the digests, or nothing of it. If SQLite does not
    /// say how a commit ended, the file itself is asked.
    void write(LogEntry entry, List<Id<? extends Row>> touched, Step step) {
        if (mode == Mode.READ) throw new PlanFileException(Reason.READ_ONLY, path, null);
        var kept = books.copy();
        try {
            for (var id : WriteOrder.of(touched)) {
                write(step.before().find(id).orElse(null), step.after().find(id).orElse(null));
            }
            books.remember(step.after().codes());
            var tables = touched.stream().map(id -> Shape.of(id.kind()).name()).distinct().toList();
            var written = entry.bound(kept.head().hash(), books.digests(tables));
            books.advance(new Head(written.seq(), written.hash()));
            log().append(written);
            connection.commit();
        } catch (SQLException e) {
            var reached = books.head();
            books = kept;
            if (reached.equals(kept.head()) || !landed(reached, e)) throw PlanFileException.of(path, e);
        }
    }

    void copyTo(Path copy) {
        try {
            connection.setAutoCommit(true);
            try {
                Copies.vacuumInto(connection, copy);
            } finally {
                connection.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw PlanFileException.of(copy, e);
        }
    }

    /// @throws SQLException when SQLite itself finds the file damaged
    void check() throws SQLException {
        Copies.check(connection);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw PlanFileException.of(path, e);
        }
    }

    private void write(@Nullable Row old, @Nullable Row now) throws SQLException {
        if (old != null) books.leaves(Shape.of(old).name(), Shape.of(old).plain(old));
        if (now != null) {
            var plain = Shape.of(now).plain(now);
            books.joins(Shape.of(now).name(), plain);
            Table.of(now).put(statements, plain);
        } else if (old != null) {
            Table.of(old).remove(statements, old.id().value());
        }
    }

    /// A refused constraint is rolled back; after anything else the file is opened afresh and asked.
    private boolean landed(Head reached, SQLException failure) {
        try {
            if (PlanFileException.of(path, failure).reason() == Reason.REFUSED) {
                connection.rollback();
                return false;
            }
            connection.close();
            connection = Connections.open(path, mode);
            Connections.harden(connection);
            connection.setAutoCommit(false);
            statements = new Statements(connection);
            books = Books.of(statements);
            return books.head().equals(reached);
        } catch (SQLException e) {
            failure.addSuppressed(e);
            return false;
        }
    }
}
