package app.tandem.pages.vendors.frame;

import app.tandem.pages.vendors.workshop.Workshop;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.vendor.Selection;
import app.tandem.store.LogEntry;
import app.tandem.ui.Lists;
import app.tandem.ui.Tables;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/// Who did what in this selection, and when, from the log that nobody can rewrite.
final class Doings {

    private static final int ENTRIES = 600;
    private static final Pattern ID = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm");

    private final Workshop workshop;
    private final TableView<LogEntry> table = Tables.dense(new TableView<>());

    Doings(Workshop workshop) {
        this.workshop = workshop;
        var when = Tables.column(Words.of("vendors.log.when"), Doings::when);
        var who = Tables.column(Words.of("vendors.log.who"), LogEntry::person);
        var what = Tables.column(Words.of("vendors.log.what"), LogEntry::label);
        table.getColumns().setAll(List.of(when, who, what));
        table.setAccessibleText(Words.of("vendors.log"));
        table.setPlaceholder(new Label(Words.of("vendors.log.empty")));
    }

    Node node() {
        return table;
    }

    void show(Plan plan, Selection selection) {
        var mine = ids(plan, selection);
        workshop.desk().store().newest(ENTRIES).thenAccept(entries -> Lists.update(table.getItems(),
                entries.stream().filter(entry -> touches(entry, mine)).toList()));
    }

    private static boolean touches(LogEntry entry, Set<String> mine) {
        return ID.matcher(entry.changes()).results().anyMatch(found -> mine.contains(found.group()));
    }

    /// The selection and everything that belongs to it.
    private static Set<String> ids(Plan plan, Selection selection) {
        var ids = new HashSet<Id<?>>();
        ids.add(selection.id());
        for (var row : plan.referring(selection.id())) {
            if (!row.id().kind().getPackageName().equals(Selection.class.getPackageName())) continue;
            ids.add(row.id());
            plan.referring(row.id()).stream().map(Row::id).forEach(ids::add);
        }
        return ids.stream().map(Id::value).collect(Collectors.toSet());
    }

    private static String when(LogEntry entry) {
        return WHEN.format(entry.at().atZone(ZoneId.systemDefault()));
    }
}
