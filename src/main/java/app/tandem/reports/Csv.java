package app.tandem.reports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table that other programs read: comma-separated, UTF-8 with its mark, one record a line.
public final class Csv {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    public static byte[] of(List<String> head, List<List<String>> rows) {
        var out = new StringBuilder().append(BYTE_ORDER_MARK).append(line(head));
        rows.forEach(row -> out.append(line(row)));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe before it, so that it stays
    /// text.
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        var safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
