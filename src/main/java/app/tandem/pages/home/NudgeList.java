package app.tandem.pages.home;

import app.tandem.pages.CopiedTable;
import app.tandem.plan.Words;
import java.util.List;

/// What waits on one side, as a table to be pasted into a message to it.
record NudgeList(String heading, List<Glance.Line> lines) {

    /// For a mail a table, for a spreadsheet lines of cells; both under the heading with the count.
    CopiedTable table() {
        return new CopiedTable(title(), lines.stream().map(NudgeList::cells).toList());
    }

    private String title() {
        return Words.with("home.nudge", heading, lines.size());
    }

    private static List<String> cells(Glance.Line line) {
        return List.of(line.code(), line.title(), Words.with("home.days", line.days()));
    }
}
