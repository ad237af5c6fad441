package app.tandem.reports;

import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.drawing.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One part of a document, read from top to bottom.
public sealed interface Block {

    /// @param level 1 to 3; the document's own title is above all of them
    record Heading(int level, String text) implements Block {

        public Heading {
            if (level < 1 || level > 3) throw new IllegalArgumentException("No heading of level " + level);
        }
    }

    record Paragraph(String text, Tone tone) implements Block {

        public static Paragraph of(String text) {
            return new Paragraph(text, Tone.PLAIN);
        }

        public static Paragraph quiet(String text) {
            return new Paragraph(text, Tone.QUIET);
        }
    }

    /// How loudly a paragraph speaks.
    enum Tone { PLAIN, STRONG, QUIET }

    record Bullets(List<String> lines) implements Block {

        public Bullets {
            lines = List.copyOf(lines);
        }
    }

    /// Names and what they stand for, side by side, such as the date and place of a session.
    record Facts(String title, List<Fact> facts) implements Block {

        /// One name and what it stands for.
        public record Fact(String name, String value) {}

        public Facts {
            facts = List.copyOf(facts);
        }

        /// Two by two, as they stand beside one another; the last one may have nothing beside it.
        public List<List<Fact>> pairs() {
            var pairs = new ArrayList<List<Fact>>();
            for (int i = 0; i < facts.size(); i += 2) {
                pairs.add(List.of(facts.get(i), i + 1 < facts.size() ? facts.get(i + 1) : new Fact("", "")));
            }
            return pairs;
        }
    }

    /// @param title what the table holds, for those who cannot see it
    /// @param rows each with as many cells as there are columns
    record Table(String title, List<Column> columns, List<List<Cell>> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) throw new IllegalArgumentException("A row is too short");
            }
        }

        /// Without the columns in which no row has a word; the first one stays.
        public Table filled() {
            var kept = IntStream.range(0, columns.size())
                    .filter(i -> i == 0 || rows.stream().anyMatch(row -> !row.get(i).equals(Cell.of(""))))
                    .boxed().toList();
            return new Table(title, kept.stream().map(columns::get).toList(),
                    rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
        }

        /// Its share of the width, of all columns together.
        public double share(Column column) {
            return column.share() / columns.stream().mapToDouble(Column::share).sum();
        }
    }

    /// One column of a table.
    ///
    /// @param share of the width, measured against the other columns' shares
    record Column(String head, double share, Align align) {

        public static Column of(String head, double share) {
            return new Column(head, share, Align.START);
        }

        /// A column of numbers, which stand under one another at their ends.
        public static Column numbers(String head, double share) {
            return new Column(head, share, Align.END);
        }
    }

    /// The edge at which the words of a column stand.
    enum Align { START, END }

    /// What one cell of a table says.
    ///
    /// @param note stands below the text, quieter; one line each
    /// @param side a badge before the text; empty for none
    /// @param gone whether it is no longer so, and is struck through
    record Cell(String text, String note, @Nullable Side side, boolean gone) {

        public static Cell of(String text) {
            return new Cell(text, "", null, false);
        }

        public static Cell noted(String text, String note) {
            return new Cell(text, note, null, false);
        }

        public static Cell of(Side side) {
            return new Cell("", "", side, false);
        }

        public static Cell gone(String text) {
            return new Cell(text, "", null, !text.isEmpty());
        }
    }

    /// @param alt what the drawing shows, for those who cannot see it
    record Figure(Drawing drawing, String alt) implements Block {}

    /// Where both sides sign.
    record Signatures(List<Line> lines) implements Block {

        /// One name under the document.
        ///
        /// @param when empty while it is not signed
        public record Line(Side side, String name, String office, String when) {}

        public Signatures {
            lines = List.copyOf(lines);
        }

        /// The same as a table with room to write.
        public Table table() {
            var columns = List.of(Column.of(Words.of("reports.sign.side"), 12),
                    Column.of(Words.of("reports.sign.name"), 32),
                    Column.of(Words.of("reports.sign.office"), 30),
                    Column.of(Words.of("reports.sign.when"), 26));
            var rows = lines.stream().map(line -> List.of(Cell.of(line.side()), Cell.of(line.name()),
                    Cell.of(line.office()), Cell.of(line.when()))).toList();
            return new Table(Words.of("reports.sign"), columns, rows);
        }
    }

    /// What follows begins on a new page.
    record PageBreak() implements Block {}
}
