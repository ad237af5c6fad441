package app.tandem.pages.board.paste;

import app.tandem.pages.board.table.Field;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Ids;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lines from elsewhere on their way to become cards: what each would be, or why it stays out.
///
/// @param columns the component that each column of the text goes into; empty for one that goes nowhere
public record Pasted(Into into, List<String> columns, List<Line> lines) {

    /// Longer titles belong into the statement.
    private static final int LONGEST_TITLE = 300;

    /// The longest text that is read at all, in letters.
    private static final int LONGEST = 10_000_000;

    /// Where the cards are to stand.
    ///
    /// @param domain of a new capability that names none
    public record Into(Plan plan, Class<? extends Row> kind, LocalDate today, Requirement.Origin origin,
            String domain) {}

    /// One line of the text.
    ///
    /// @param number counts the lines of the text, from 1
    /// @param problem why it cannot become a card; empty when it can
    public record Line(int number, List<String> cells, String problem) {
        public boolean good() {
            return problem.isEmpty();
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /// Reads the text: a line a card, or a block of a spreadsheet, whose first line may name its columns.
    public static Pasted of(Into into, String text) {
        var rows = Block.read(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        var named = rows.isEmpty() ? Optional.<List<String>>empty() : heads(into, rows.getFirst().cells());
        var columns = named.orElseGet(() -> IntStream.range(0, width)
                .mapToObj(at -> unnamed(into.kind(), at))
                .toList());
        var lines = rows.stream().skip(named.isPresent() ? 1 : 0).toList();
        return new Pasted(into, columns, lines).checked();
    }

    /// The same lines with one cell typed over, or with a column going elsewhere.
    public Pasted with(int line, int column, String text) {
        var next = new ArrayList<>(lines);
        var old = next.get(line);
        var cells = new ArrayList<>(old.cells());
        while (cells.size() <= column) cells.add("");
        cells.set(column, text);
        next.set(line, new Line(old.number(), cells, ""));
        return new Pasted(into, columns, next).checked();
    }

    public Pasted sending(int column, String component) {
        var next = new ArrayList<>(columns);
        next.set(column, component);
        return new Pasted(into, next, lines).checked();
    }

    public List<Line> bad() {
        return lines.stream().filter(line -> !line.good()).toList();
    }

    public List<Line> good() {
        return lines.stream().filter(Line::good).toList();
    }

    /// What a column can go into.
    public static List<String> components(Class<? extends Row> kind) {
        return kind == Requirement.class
                ? List.of("title", "statement", "measure", "moscow", "value", "urgency", "horizon", "origin",
                        "channel", "contactReason", "requester", "site", "ownerCc", "ownerIt", "goal")
                : List.of("title", "domain", "description", "availability", "system", "vendor", "ownerCc",
                        "ownerIt", "endOfSupport", "annualCost", "usePercent");
    }

    /// The rows that the good lines become, in their order.
    List<Row> rows(Ids ids) {
        var rows = new ArrayList<Row>();
        var code = into.plan().codes().next(into.kind() == Requirement.class ? Requirement.PREFIX
                : Capability.PREFIX);
        int number = code.number();
        for (var line : good()) {
            var next = new Code(code.prefix(), number++);
            rows.add(filled(Blank.row(into, ids, next), line));
        }
        return rows;
    }

    private Pasted checked() {
        Map<String, String> taken = new HashMap<>();
        into.plan().all(into.kind()).forEach(row -> {
            if (row instanceof Coded coded) taken.put(plain(coded.title()), coded.code().toString());
        });
        var checked = new ArrayList<Line>();
        for (var line : lines) {
            var problem = problem(line, taken);
            checked.add(new Line(line.number(), line.cells(), problem));
            if (problem.isEmpty()) {
                taken.put(plain(title(line)), Words.with("board.paste.line", line.number()));
            }
        }
        return new Pasted(into, columns, checked);
    }

    private String problem(Line line, Map<String, String> taken) {
        var title = title(line);
        if (title.isBlank()) return Words.of("board.paste.untitled");
        if (title.length() > LONGEST_TITLE) {
            return Words.with("board.paste.long", title.length(), LONGEST_TITLE);
        }
        var same = taken.get(plain(title));
        if (same != null) return Words.with("board.paste.same", same);
        try {
            filled(Blank.sample(into), line);
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private String title(Line line) {
        int at = columns.indexOf("title");
        return at < 0 ? "" : line.cell(at).strip();
    }

    private Row filled(Row blank, Line line) {
        var row = blank;
        for (int at = 0; at < columns.size(); at++) {
            var text = line.cell(at).strip();
            if (columns.get(at).isEmpty() || text.isEmpty()) continue;
            row = Field.of(into.kind(), columns.get(at), into.plan(), into.today()).typed(row, text);
        }
        return row;
    }

    /// What the cells of the first line name, when each of them that is not empty names something.
    private static Optional<List<String>> heads(Into into, List<String> cells) {
        var found = cells.stream().map(cell -> components(into.kind()).stream()
                        .filter(each -> plain(Words.field(each)).equals(plain(cell))
                                || each.equalsIgnoreCase(cell.strip()))
                        .findFirst()
                        .orElse(""))
                .toList();
        return found.contains("title") ? Optional.of(found) : Optional.empty();
    }

    private static String unnamed(Class<? extends Row> kind, int column) {
        if (column == 0) return "title";
        return column == 1 && kind == Requirement.class ? "statement" : "";
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
