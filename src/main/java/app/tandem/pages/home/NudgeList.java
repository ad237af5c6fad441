package app.tandem.pages.home;

import app.tandem.plan.Words;
import app.tandem.reports.paint.Escape;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;

/// What waits on one side, as a table to be pasted into a message to it.
record NudgeList(String heading, List<Glance.Line> lines) {

    /// For a mail a table, for a spreadsheet lines of cells; both under the heading with the count.
    ClipboardContent content() {
        var content = new ClipboardContent();
        content.putString(text());
        content.putHtml(html());
        return content;
    }

    String text() {
        return title() + "\n" + lines.stream()
                .map(line -> String.join("\t", cells(line)) + "\n").collect(Collectors.joining());
    }

    private String html() {
        var rows = lines.stream().map(line -> cells(line).stream()
                .map(cell -> "<td>" + Escape.xml(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>")));
        return rows.collect(Collectors.joining("",
                "<p>" + Escape.xml(title()) + "</p><table>", "</table>"));
    }

    private String title() {
        return Words.with("home.nudge", heading, lines.size());
    }

    private static List<String> cells(Glance.Line line) {
        return List.of(line.code(), line.title(), Words.with("home.days", line.days()));
    }
}
