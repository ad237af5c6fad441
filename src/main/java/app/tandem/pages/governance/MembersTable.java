package app.tandem.pages.governance;

import app.tandem.pages.Badges;
import app.tandem.pages.Choices;
import app.tandem.plan.Edit;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.session.BodyMember;
import app.tandem.ui.Tables;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ComboBoxTableCell;

/// The columns of the list of members: side, name, office and seat.
record MembersTable(Supplier<Plan> plan, Consumer<Edit> perform) {

    static final List<Double> WIDTHS = List.of(5.0, 13.0, 26.0, 9.0, 9.0);

    void fit(TableView<BodyMember> table) {
        Tables.dense(table);
        table.setEditable(true);
        table.getColumns().setAll(List.of(
                Tables.drawn(Words.of("governance.side"), this::side, Badges::of),
                Tables.column(Words.field("person"), one -> plan.get().get(one.person()).name()),
                Tables.typed(Words.field("office"), BodyMember::office, this::rename),
                seat(),
                Tables.column(Words.field("since"), one -> Choices.day(one.since()))));
        table.getColumns().forEach(column -> column.setReorderable(false));
    }

    private TableColumn<BodyMember, Person.Seat> seat() {
        var column = Tables.column(Words.field("seat"), BodyMember::seat);
        column.setCellFactory(ComboBoxTableCell.forTableColumn(Choices.words(), Person.Seat.values()));
        column.setOnEditCommit(edit -> perform.accept(GovernanceEdits.change(
                plan.get(), edit.getRowValue().withSeat(edit.getNewValue()))));
        return column;
    }

    private Side side(BodyMember member) {
        return plan.get().get(member.person()).side();
    }

    private void rename(BodyMember member, String office) {
        perform.accept(GovernanceEdits.change(plan.get(), member.withOffice(office.strip())));
    }
}
