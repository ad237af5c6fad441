package app.tandem.pages.capabilities;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.pages.RoomPages;
import app.tandem.plan.Plan;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.coverage.Plateau;
import app.tandem.plan.backlog.coverage.Plateau.Fate;
import app.tandem.ui.EmptyState;
import app.tandem.ui.Icons;
import app.tandem.ui.Lists;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import app.tandem.ui.Visible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Which capabilities stand today, on the way and at the target, and what becomes of each.
final class PlateauTab extends VBox {

    private final Desk desk;
    private final Label finding = new Label();
    private final TableView<Plateau.Line> table = Tables.dense(new TableView<>());
    private final RoomPages<Plateau.Line> pages =
            new RoomPages<>(this, rows -> Lists.update(table.getItems(), rows));
    private final List<LocalDate> days;

    PlateauTab(Desk desk, Consumer<Capability> onSelect) {
        this.desk = desk;
        days = Plateau.days(desk.today());
        table.getColumns().setAll(columns());
        getStyleClass().add("tab-body");
        finding.getStyleClass().add("strong");
        finding.setWrapText(true);
        table.setAccessibleText(Words.of("capabilities.plateau"));
        table.setPlaceholder(new EmptyState(Words.of("capabilities.plateau.empty"),
                Words.of("capabilities.plateau.empty.next")));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) onSelect.accept(line.capability());
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(finding, table, pages);
    }

    void show(Plan plan, Presenting mode) {
        var plateau = Plateau.of(plan, days);
        var unmarked = plateau.of(Fate.UNINTENDED);
        finding.setText(Words.with("capabilities.plateau.finding", unmarked.size(),
                Choices.day(days.getLast()), String.join(", ", unmarked.stream()
                        .map(each -> each.code().toString()).toList()), plateau.of(Fate.NEW).size()));
        pages.show(plateau.lines(), mode);
    }

    void widths(double em) {
        Tables.widthsFor(table, em);
    }

    private List<TableColumn<Plateau.Line, ?>> columns() {
        var columns = new ArrayList<TableColumn<Plateau.Line, ?>>();
        TableColumn<Plateau.Line, String> title = Tables.column(Words.of("capabilities.capability"),
                line -> line.capability().code() + "  " + Visible.line(line.capability().title()));
        Tables.width(title, 24);
        columns.add(title);
        for (int i = 0; i < days.size(); i++) {
            int at = i;
            var day = i == 0 ? Words.of("capabilities.plateau.today") : Choices.day(days.get(i));
            TableColumn<Plateau.Line, Plateau.Line> stands =
                    Tables.drawn(day, line -> line, line -> sign(line.stands().get(at)));
            Tables.width(stands, 7);
            columns.add(stands);
        }
        TableColumn<Plateau.Line, Plateau.Line> fate = Tables.drawn(Words.of("capabilities.plateau.fate"),
                line -> line, this::fate);
        Tables.width(fate, 22);
        columns.add(fate);
        return columns;
    }

    /// A drawn tick or a word, never the colour alone.
    private static Node sign(boolean stands) {
        var word = stands ? Words.of("capabilities.plateau.there") : Words.of("capabilities.plateau.gone");
        var label = stands ? Icons.on(new Label(word), Feather.CHECK) : new Label(word);
        label.getStyleClass().add(stands ? "ok" : "muted");
        return label;
    }

    private Node fate(Plateau.Line line) {
        var pill = switch (line.fate()) {
            case UNINTENDED -> new Pill(Pill.Tone.BAD, Feather.ALERT_TRIANGLE, Words.of(line.fate()));
            case INTENDED -> new Pill(Pill.Tone.NEUTRAL, Feather.ARCHIVE, Words.of(line.fate()));
            case NEW -> new Pill(Pill.Tone.OK, Feather.PLUS, Words.of(line.fate()));
            case INCLUDED -> new Pill(Pill.Tone.NEUTRAL, Feather.CHECK, Words.of(line.fate()));
            case ABSENT -> new Pill(Pill.Tone.NEUTRAL, Feather.MINUS, Words.of(line.fate()));
        };
        if (line.fate() != Fate.UNINTENDED) return pill;
        var mark = new Button(Words.of("capabilities.plateau.mark"));
        mark.getStyleClass().add("flat");
        mark.setAccessibleText(Words.with("capabilities.edit.phaseout", line.capability().code()));
        mark.setOnAction(_ -> desk.store().perform(
                new CapabilitiesEdits(desk.plan(), desk.ids(), desk.today()).phaseOut(line.capability())));
        var row = new HBox(pill, mark);
        row.getStyleClass().add("bar");
        return row;
    }
}
