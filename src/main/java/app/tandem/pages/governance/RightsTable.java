package app.tandem.pages.governance;

import app.tandem.pages.Choices;
import app.tandem.pages.governance.GovernanceEdits.Wish;
import app.tandem.plan.Words;
import app.tandem.plan.session.Decision;
import app.tandem.plan.session.DecisionRight;
import app.tandem.plan.session.DecisionRight.Part;
import app.tandem.plan.session.charter.Charter;
import app.tandem.ui.Pill;
import app.tandem.ui.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Who is responsible, accountable, consulted and informed in each type of decision: a column for each role.
final class RightsTable {

    private static final List<Optional<Part>> PARTS = Stream.concat(
            Stream.of(Optional.<Part>empty()), Stream.of(Part.values()).map(Optional::of)).toList();

    private final TableView<Decision.Type> table;
    private final Consumer<Wish> wish;
    private List<String> roles = List.of();
    private @Nullable Charter shown;

    RightsTable(TableView<Decision.Type> table, Consumer<Wish> wish) {
        this.table = table;
        this.wish = wish;
        Tables.dense(table);
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getItems().setAll(Decision.Type.values());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(Charter charter, double em) {
        var wanted = charter.roles();
        if (table.getColumns().isEmpty() || !wanted.equals(roles)) {
            roles = wanted;
            var columns = new ArrayList<TableColumn<Decision.Type, ?>>();
            columns.add(Tables.<Decision.Type, String>column(
                    Words.of("governance.rights.type"), type -> Words.of(type)));
            for (var role : roles) columns.add(role(role));
            columns.add(Tables.drawn(Words.of("governance.rights.sign"),
                    (Decision.Type type) -> accountable(type), RightsTable::sign));
            columns.forEach(column -> column.setSortable(false));
            table.getColumns().setAll(columns);
            var widths = new ArrayList<Double>(List.of(8.0));
            roles.forEach(_ -> widths.add(9.0));
            widths.add(11.0);
            Tables.widths(table, em, widths);
        }
        shown = charter;
        table.refresh();
    }

    /// The role whose column has the focus; empty for none.
    Optional<String> focusedRole() {
        var cell = table.getFocusModel().getFocusedCell();
        int at = cell == null ? -1 : cell.getColumn() - 1;
        return at >= 0 && at < roles.size() ? Optional.of(roles.get(at)) : Optional.empty();
    }

    private Optional<String> accountable(Decision.Type type) {
        return shown == null ? Optional.empty() : shown.accountable(type);
    }

    private Optional<Part> part(Decision.Type type, String role) {
        return shown == null ? Optional.empty() : shown.right(type, role).map(DecisionRight::part);
    }

    private TableColumn<Decision.Type, Optional<Part>> role(String role) {
        var column = Tables.column(role, (Decision.Type type) -> part(type, role));
        column.setCellFactory(_ -> {
            var cell = new ComboBoxTableCell<Decision.Type, Optional<Part>>(
                    Choices.shown(part -> part.map(one -> Words.of(one)).orElse("")));
            cell.getItems().setAll(PARTS);
            return cell;
        });
        column.setOnEditCommit(edit ->
                wish.accept(new Wish(edit.getRowValue(), role, edit.getNewValue().orElse(null))));
        return column;
    }

    /// R, A, C and I give the part, Backspace and Delete take it away.
    private void press(KeyEvent event) {
        var type = table.getFocusModel().getFocusedItem();
        var role = focusedRole();
        if (type == null || role.isEmpty() || table.getEditingCell() != null) return;
        boolean away = event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE;
        var part = Stream.of(Part.values())
                .filter(one -> one.name().equals(event.getCode().getName())).findFirst();
        if (!away && part.isEmpty()) return;
        wish.accept(new Wish(type, role.get(), part.orElse(null)));
        event.consume();
    }

    private static Pill sign(Optional<String> accountable) {
        return accountable.isPresent()
                ? new Pill(Pill.Tone.OK, Feather.CHECK, Words.of("governance.rights.one"))
                : new Pill(Pill.Tone.WARN, Feather.ALERT_TRIANGLE, Words.of("governance.rights.none"));
    }
}
