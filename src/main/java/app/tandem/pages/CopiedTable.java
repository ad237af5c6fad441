package app.tandem.pages;

import app.tandem.reports.paint.Escape;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;

/// A few rows for another program: a table for a mail or a text, lines of cells for a spreadsheet.
///
/// @param heading above the table; empty for none
public record CopiedTable(String heading, List<List<String>> rows) {

    public ClipboardContent content() {
        var content = new ClipboardContent();
        content.putString(text());
        content.putHtml(html());
        return content;
    }

    public String text() {
        var head = heading.isEmpty() ? "" : heading + "\n";
        return head + rows.stream().map(row -> row.stream().map(CopiedTable::line)
                .collect(Collectors.joining("\t", "", "\n"))).collect(Collectors.joining());
    }

    private String html() {
        var head = heading.isEmpty() ? "" : "<p>" + Escape.xml(heading) + "</p>";
        return rows.stream().map(row -> row.stream().map(cell -> "<td>" + Escape.xml(cell) + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", head + "<table>", "</table>"));
    }

    /// A cell stays one cell, whatever was typed into it.
    private static String line(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }
}
