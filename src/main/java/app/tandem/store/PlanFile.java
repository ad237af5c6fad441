package app.tandem.store;

import app.tandem.plan.CodeBook;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.store.Connections.Mode;
import app.tandem.store.PlanFileException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
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
    private final Access access;
    private Books books;
    private boolean inDoubt;

    PlanFile(Access access) throws SQLException {
        path = access.path();
        this.access = access;
        books = Books.of(access);
    }

    /// Makes an empty plan file.
    ///
    /// @param identity names and values for the table `file`
    /// @param codes the numbers that are used up already
    static PlanFile create(Path path, Map<String, String> identity, CodeBook codes) {
        if (Files.exists(path)) throw new PlanFileException(Reason.EXISTS, path, null);
        try {
            return fill(path, Connections.open(path, Mode.WRITE), identity, codes);
        } catch (SQLException e) {
            discard(path);
            throw PlanFileException.of(path, e);
        }
    }

    private static PlanFile fill(Path path, Connection connection, Map<String, String> identity,
            CodeBook codes) throws SQLException {
        try {
            Connections.harden(connection);
            connection.setAutoCommit(false);
            Schema.CURRENT.create(connection);
            Books.begin(connection, identity);
            var file = new PlanFile(new Access(path, Mode.WRITE, connection));
            file.books.remember(codes);
            connection.commit();
            return file;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Removes a new file that did not come to hold a plan.
    static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(path.resolveSibling(path.getFileName() + "-journal"));
        } catch (IOException e) {
            throw new PlanFileException(Reason.UNREADABLE, path, e);
        }
    }

    static PlanFile open(Path path, Mode mode) {
        return open(path, mode, Schema.CURRENT);
    }

    /// Opens a plan file after looking whether it is one; older ones are upgraded first.
    static PlanFile open(Path path, Mode mode, Schema schema) {
        try {
            return new PlanFile(new Access(path, mode, Admission.connect(path, mode, schema)));
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
            table.read(access.statements(), read);
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
        return access.mode() == Mode.WRITE;
    }

    EditLog log() {
        return new EditLog(access);
    }

    /// Writes the entry, the rows that it touched and the digests, or nothing of it. If SQLite does not
    /// say how a commit ended, the file itself is asked.
    void write(LogEntry entry, List<Id<? extends Row>> touched, Step step) {
        if (!writable()) throw new PlanFileException(Reason.READ_ONLY, path, null);
        resume();
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
            access.connection().commit();
        } catch (SQLException e) {
            var reached = books.head();
            books = kept;
            if (!landed(reached, e)) throw PlanFileException.of(path, e);
        }
    }

    Drafts drafts(ExecutorService ledgerThread) {
        return new Drafts(access, ledgerThread);
    }

    void copyTo(Path copy) {
        try {
            var connection = access.connection();
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
        Copies.check(access.connection());
    }

    @Override
    public void close() {
        access.close();
    }

    private void write(@Nullable Row old, @Nullable Row now) throws SQLException {
        if (old != null) books.leaves(Shape.of(old).name(), Shape.of(old).plain(old));
        if (now != null) {
            var plain = Shape.of(now).plain(now);
            books.joins(Shape.of(now).name(), plain);
            Table.of(now).put(access.statements(), plain);
        } else if (old != null) {
            Table.of(old).remove(access.statements(), old.id().value());
        }
    }

    /// A refused constraint is rolled back; after anything else the file is opened afresh and asked.
    private boolean landed(Head reached, SQLException failure) {
        try {
            if (PlanFileException.of(path, failure).reason() == Reason.REFUSED) {
                access.connection().rollback();
                return false;
            }
            var before = books.head();
            access.breakOff();
            books = Books.of(access);
            return !books.head().equals(before) && books.head().equals(reached);
        } catch (SQLException e) {
            failure.addSuppressed(e);
            inDoubt = true;
            return false;
        }
    }

    /// After a failure that could not be cleared up at once: the file must still end where it was known to.
    private void resume() {
        try {
            if (!inDoubt) return;
            var found = Books.of(access);
            if (!found.head().equals(books.head())) {
                throw new PlanFileException(Reason.UNREADABLE, path, null);
            }
            books = found;
            inDoubt = false;
        } catch (SQLException e) {
            throw PlanFileException.of(path, e);
        }
    }
}
