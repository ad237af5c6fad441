package app.tandem.store;

import app.tandem.plan.Cell;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.store.Connections.Mode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// Looks through a whole plan file: SQLite's structure, the digest of every table, the chain of the log,
/// and whether the log, replayed from nothing, leads to what the tables hold. Changes nothing.
public final class PlanCheck {

    private final PlanFile file;
    private final List<String> findings = new ArrayList<>();

    private PlanCheck(PlanFile file) {
        this.file = file;
    }

    /// One sentence for each finding; empty for a sound file.
    ///
    /// @throws PlanFileException when the file cannot be opened as a plan at all
    public static List<String> of(Path path) {
        try (var file = PlanFile.open(path, Mode.READ)) {
            var check = new PlanCheck(file);
            check.structure();
            var rows = check.tables();
            if (check.chain()) check.replay(rows);
            check.codes(rows);
            return List.copyOf(check.findings);
        }
    }

    private void structure() {
        try {
            file.check();
        } catch (SQLException e) {
            findings.add(Words.with("check.structure", String.valueOf(e.getMessage())));
        }
    }

    private List<Row> tables() {
        var rows = new ArrayList<Row>();
        for (Table table : Table.ALL) {
            try {
                var read = file.read(table);
                rows.addAll(read.rows());
                if (!read.digest().equals(file.digest(table))) {
                    findings.add(Words.with("check.digest", table.name()));
                }
            } catch (IllegalArgumentException | PlanFileException e) {
                findings.add(Words.with("check.row", table.name(), String.valueOf(e.getMessage())));
            }
        }
        return rows;
    }

    /// Whether every entry's hash follows from the one before, up to the head.
    private boolean chain() {
        var previous = LogEntry.GENESIS;
        long expected = 1;
        try {
            for (LogEntry entry : file.log().entries(1, Long.MAX_VALUE)) {
                if (entry.seq() != expected || !entry.hash().equals(LogEntry.hash(previous, entry))) {
                    findings.add(Words.with("check.chain", entry.seq()));
                    return false;
                }
                previous = entry.hash();
                expected++;
            }
        } catch (PlanFileException e) {
            findings.add(Words.with("check.chain", expected));
            return false;
        }
        if (file.head().equals(new PlanFile.Head(expected - 1, previous))) return true;
        findings.add(Words.with("check.head", expected - 1, file.head().seq()));
        return false;
    }

    private void replay(List<Row> rows) {
        var told = Plan.EMPTY;
        for (LogEntry entry : file.log().entries(1, Long.MAX_VALUE)) told = told.with(entry.forward(told));
        var seen = new HashSet<Id<?>>();
        for (Row row : rows) {
            seen.add(row.id());
            compare(row, told);
        }
        for (Row row : told.rows()) {
            if (!seen.contains(row.id())) findings.add(Words.with("check.lost", name(row)));
        }
    }

    private void compare(Row row, Plan told) {
        var expected = told.find(row.id()).orElse(null);
        if (expected == null) {
            findings.add(Words.with("check.stray", name(row)));
            return;
        }
        for (Cell cell : Shape.of(row).cells()) {
            var is = cell.plain(row);
            var was = cell.plain(expected);
            if (!Objects.equals(is, was)) {
                findings.add(Words.with("check.field", name(row), cell.name(), String.valueOf(is),
                        String.valueOf(was)));
            }
        }
    }

    private void codes(List<Row> rows) {
        var seen = new HashSet<String>();
        for (Row row : rows) {
            if (row instanceof Coded coded && !seen.add(coded.code().toString())) {
                findings.add(Words.with("check.code", coded.code()));
            }
        }
    }

    private static String name(Row row) {
        return Shape.of(row).name() + " " + (row instanceof Coded coded ? coded.code() : row.id().value());
    }
}
