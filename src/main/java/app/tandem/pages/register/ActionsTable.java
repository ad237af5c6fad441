package app.tandem.pages.register;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.plan.Coded;
import app.tandem.plan.DateWords;
import app.tandem.plan.Edit;
import app.tandem.plan.Person;
import app.tandem.plan.Words;
import app.tandem.plan.session.ActionItem;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// The actions of all sessions: who owes what, until when, and when it was first promised.
final class ActionsTable {

    static final List<Double> WIDTHS = List.of(4.0, 24.0, 9.0, 7.8, 7.8, 7.4, 7.2, 4.6);

    private final TableView<ActionItem> table;
    private final Following following;

    /// What the table needs of its page: the plan today, a way to change it, and a place to complain.
    record Following(Desk desk, Consumer<Edit> perform, Consumer<String> complain) {}

    ActionsTable(TableView<ActionItem> table, Following following) {
        this.table = table;
        this.following = following;
        Tables.dense(table);
        table.setEditable(true);
        table.getColumns().setAll(List.of(
                Tables.column(Words.of("register.code"), ActionItem::code),
                Tables.column(Words.of("register.action"), ActionItem::title),
                owner(),
                Tables.typed(Words.field("due"), (ActionItem one) -> Choices.day(one.due()), this::redate),
                Tables.column(Words.of("register.first"), ActionsTable::first),
                Tables.drawn(Words.of("register.sign"), (ActionItem one) -> one, this::sign),
                status(),
                Tables.column(Words.field("session"), this::session)));
        table.getColumns().forEach(column -> column.setReorderable(false));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// K kept, X dropped, as in the look back of a session.
    private void press(KeyEvent event) {
        var action = table.getSelectionModel().getSelectedItem();
        if (action == null || table.getEditingCell() != null || event.isShortcutDown()) return;
        if (event.getCode() == KeyCode.K) set(action, ActionItem.Status.DONE);
        if (event.getCode() == KeyCode.X) set(action, ActionItem.Status.CANCELLED);
    }

    private TableColumn<ActionItem, Optional<Person>> owner() {
        var column = Tables.column(Words.field("owner"),
                (ActionItem one) -> following.desk().plan().find(one.owner()));
        column.setCellFactory(_ -> Choices.personCell(following.desk()::plan));
        column.setOnEditCommit(edit -> following.perform().accept(
                RegisterEdits.assign(edit.getRowValue(), edit.getNewValue().orElse(null))));
        return column;
    }

    private TableColumn<ActionItem, ActionItem.Status> status() {
        var column = Tables.column(Words.field("status"), ActionItem::status);
        column.setCellFactory(ComboBoxTableCell.forTableColumn(Choices.words(), ActionItem.Status.values()));
        column.setOnEditCommit(edit -> set(edit.getRowValue(), edit.getNewValue()));
        return column;
    }

    private void set(ActionItem action, ActionItem.Status status) {
        following.perform().accept(RegisterEdits.status(action, status, following.desk().today()));
    }

    private void redate(ActionItem action, String words) {
        var due = DateWords.parse(words, following.desk().today());
        if (due.isEmpty()) following.complain().accept(Words.with("sessions.date.wrong", words));
        else if (due.get().isBefore(following.desk().today())) {
            following.complain().accept(Words.with("register.past", Choices.day(due.get())));
        } else following.perform().accept(RegisterEdits.redate(action, due.get()));
    }

    /// The date first promised, where it is no longer the date.
    private static String first(ActionItem action) {
        return Objects.equals(action.due(), action.originalDue()) ? "" : Choices.day(action.originalDue());
    }

    private Node sign(ActionItem action) {
        var due = action.due();
        if (action.open() && due == null) {
            return new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of("register.undated"));
        }
        if (due == null || !action.overdue(following.desk().today())) return new Label();
        return new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE,
                Words.with("register.late", ChronoUnit.DAYS.between(due, following.desk().today())));
    }

    private String session(ActionItem action) {
        return following.desk().plan().find(action.session()).map(Coded::code).map(Object::toString)
                .orElse("");
    }
}
