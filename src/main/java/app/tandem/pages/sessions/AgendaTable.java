package app.tandem.pages.sessions;

import app.tandem.pages.Choices;
import app.tandem.pages.sessions.prepare.RoomAgenda;
import app.tandem.plan.Code;
import app.tandem.plan.Person;
import app.tandem.plan.Words;
import app.tandem.plan.session.AgendaItem;
import app.tandem.ui.Tables;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The columns of an agenda: points, what for, who, how long, and what they are about.
final class AgendaTable {

    /// Minutes that one press of + or − adds or takes.
    private static final int STEP = 5;
    private static final Set<KeyCode> LONGER = EnumSet.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
    private static final Set<KeyCode> SHORTER = EnumSet.of(KeyCode.MINUS, KeyCode.SUBTRACT);
    private static final List<Double> WIDTHS = List.of(2.9, 22.0, 6.5, 7.9, 4.0, 5.0);

    private final Room room;
    private final TableView<AgendaItem> table;

    private AgendaTable(Room room, TableView<AgendaItem> table) {
        this.room = room;
        this.table = table;
    }

    /// @param ruler a label in the size of the text
    static void fit(TableView<AgendaItem> table, Room room, Labeled ruler) {
        new AgendaTable(room, table).fit();
        ruler.fontProperty().subscribe(font -> Tables.widths(table, font.getSize(), WIDTHS));
    }

    private void fit() {
        Tables.dense(table);
        table.setEditable(true);
        table.getColumns().setAll(List.of(
                plain(Tables.numbers(Words.of("sessions.agenda.number"), AgendaItem::number)),
                plain(Tables.typed(Words.of("sessions.agenda.point"), AgendaItem::title, this::retitle)),
                plain(purpose()),
                plain(presenter()),
                plain(minutes()),
                plain(Tables.typed(Words.of("sessions.agenda.about"), AgendaTable::about, this::relink))));
        table.getSelectionModel().selectedItemProperty().subscribe(point -> {
            room.select(point);
            if (point != null) room.leafProperty().set(RoomAgenda.leaf(point));
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        var item = table.getSelectionModel().getSelectedItem();
        if (item == null || table.getEditingCell() != null || event.isShortcutDown()) return;
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            room.perform(SessionEdits.move(room.plan(), item, event.getCode() == KeyCode.UP ? -1 : 1));
            event.consume();
        } else if (LONGER.contains(event.getCode()) || SHORTER.contains(event.getCode())) {
            room.perform(SessionEdits.lengthen(item, LONGER.contains(event.getCode()) ? STEP : -STEP));
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            room.perform(SessionEdits.remove(room.plan(), item));
            event.consume();
        }
    }

    private TableColumn<AgendaItem, AgendaItem.Purpose> purpose() {
        var column = Tables.column(Words.of("sessions.agenda.purpose"), AgendaItem::purpose);
        column.setCellFactory(
                ComboBoxTableCell.forTableColumn(Choices.words(), AgendaItem.Purpose.values()));
        column.setOnEditCommit(edit ->
                room.perform(SessionEdits.change(edit.getRowValue().withPurpose(edit.getNewValue()))));
        return column;
    }

    private TableColumn<AgendaItem, Optional<Person>> presenter() {
        var column = Tables.column(
                Words.of("sessions.agenda.presenter"),
                (AgendaItem item) -> room.plan().find(item.presenter()));
        column.setCellFactory(_ -> Choices.personCell(room::plan));
        column.setOnEditCommit(edit -> room.perform(
                SessionEdits.present(edit.getRowValue(), edit.getNewValue().orElse(null))));
        return column;
    }

    private TableColumn<AgendaItem, String> minutes() {
        var column = Tables.<AgendaItem>typed(Words.of("sessions.agenda.minutes"),
                item -> Integer.toString(item.minutesPlanned()), this::retime);
        column.getStyleClass().add("number");
        return column;
    }

    private void retitle(AgendaItem item, String title) {
        if (!title.isBlank()) room.perform(SessionEdits.change(item.withTitle(title.strip())));
    }

    private void retime(AgendaItem item, String minutes) {
        if (minutes.strip().matches("\\d{1,3}")) {
            room.perform(SessionEdits.change(item.withMinutesPlanned(Integer.parseInt(minutes.strip()))));
        } else {
            room.refuse(Words.of("sessions.agenda.minutes.wrong"));
        }
    }

    /// Reads codes as people type them; all must be known.
    private void relink(AgendaItem item, String typed) {
        var codes = new ArrayList<Code>();
        for (String word : typed.strip().split("[,;\\s]+")) {
            if (word.isEmpty()) continue;
            var code = Code.parse(word).filter(one -> room.plan().find(one).isPresent());
            if (code.isEmpty()) {
                room.refuse(Words.with("sessions.about.wrong", word));
                return;
            }
            codes.add(code.get());
        }
        room.perform(SessionEdits.change(item.withLinked(codes)));
    }

    private static String about(AgendaItem item) {
        return item.linked().stream().map(Code::toString).collect(Collectors.joining(", "));
    }

    private static <V> TableColumn<AgendaItem, V> plain(TableColumn<AgendaItem, V> column) {
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
