package app.tandem.pages.sessions;

import app.tandem.pages.Choices;
import app.tandem.pages.sessions.decide.DecisionEdits;
import app.tandem.plan.DateWords;
import app.tandem.plan.Person;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// The columns of a list of actions: text, owner, date and state, each changed where it stands.
public final class ActionsTable {

    private static final List<Double> WIDTHS = List.of(4.4, 15.0, 8.0, 7.7, 6.0, 7.0);
    private static final int DUE = 3;

    private final Room room;
    private final TableView<ActionItem> table;

    private ActionsTable(Room room, TableView<ActionItem> table) {
        this.room = room;
        this.table = table;
    }

    /// @param ruler a label in the size of the text
    public static void fit(TableView<ActionItem> table, Room room, Labeled ruler) {
        new ActionsTable(room, table).fit();
        ruler.fontProperty().subscribe(font -> Tables.widths(table, font.getSize(), WIDTHS));
    }

    private void fit() {
        Tables.dense(table);
        table.setEditable(true);
        table.getColumns().setAll(List.of(
                plain(Tables.column(Words.of("sessions.action.code"), ActionItem::code)),
                plain(Tables.typed(Words.of("sessions.action.text"), ActionItem::title, this::retitle)),
                plain(owner()),
                plain(Tables.typed(
                        Words.of("sessions.action.due"), one -> Room.day(one.due()), this::redate)),
                plain(Tables.drawn(Words.of("sessions.action.sign"), one -> one, this::sign)),
                plain(status())));
        table.getSelectionModel().selectedItemProperty().subscribe(room::select);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// K kept, M moved to a day that is typed, X dropped, as in the look back.
    private void press(KeyEvent event) {
        var action = table.getSelectionModel().getSelectedItem();
        if (action == null || table.getEditingCell() != null || event.isShortcutDown()) return;
        if (event.getCode() == KeyCode.K) setStatus(action, ActionItem.Status.DONE);
        if (event.getCode() == KeyCode.M) {
            table.edit(table.getSelectionModel().getSelectedIndex(), table.getColumns().get(DUE));
            event.consume();
        }
        if (event.getCode() == KeyCode.X) setStatus(action, ActionItem.Status.CANCELLED);
    }

    private Node sign(ActionItem action) {
        var due = action.due();
        var first = action.originalDue();
        if (due == null && action.open()) {
            return new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of("sessions.action.undated"));
        }
        if (action.overdue(room.today())) {
            return new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of("sessions.action.late"));
        }
        return first == null || due == null || first.equals(due)
                ? new Label()
                : new Pill(Pill.Tone.NEUTRAL, Feather.CORNER_UP_RIGHT, Room.day(first));
    }

    private TableColumn<ActionItem, Optional<Person>> owner() {
        var column = Tables.column(
                Words.of("sessions.action.owner"), (ActionItem one) -> room.plan().find(one.owner()));
        column.setCellFactory(_ -> Choices.personCell(room::plan));
        column.setOnEditCommit(edit -> room.perform(
                DecisionEdits.assign(edit.getRowValue(), edit.getNewValue().orElse(null))));
        return column;
    }

    private TableColumn<ActionItem, ActionItem.Status> status() {
        var column = Tables.column(Words.of("sessions.action.status"), ActionItem::status);
        column.setCellFactory(ComboBoxTableCell.forTableColumn(Choices.words(), ActionItem.Status.values()));
        column.setOnEditCommit(edit -> setStatus(edit.getRowValue(), edit.getNewValue()));
        return column;
    }

    private void setStatus(ActionItem action, ActionItem.Status status) {
        room.perform(DecisionEdits.status(action, status, room.today()));
    }

    private void retitle(ActionItem action, String text) {
        if (!text.isBlank()) room.perform(DecisionEdits.change(action.withTitle(text.strip())));
    }

    private void redate(ActionItem action, String words) {
        var due = DateWords.parse(words, room.today()).orElse(null);
        if (due == null) room.refuse(Words.with("sessions.date.wrong", words));
        else if (due.isBefore(room.today())) room.refuse(Words.with("sessions.capture.past", Room.day(due)));
        else room.perform(DecisionEdits.redate(action, due));
    }

    private static <V> TableColumn<ActionItem, V> plain(TableColumn<ActionItem, V> column) {
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
