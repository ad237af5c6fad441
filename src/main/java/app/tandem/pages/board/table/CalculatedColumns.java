package app.tandem.pages.board.table;

import app.tandem.pages.Choices;
import app.tandem.pages.Desk;
import app.tandem.pages.board.forms.Sheet;
import app.tandem.plan.Edit;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.field.Calculation;
import app.tandem.ui.columns.ColumnsMenu;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;

/// The lines of the menu of columns by which calculated ones are made, changed and removed.
record CalculatedColumns(Desk desk, Sheet sheet, Grid.Typing table) {

    /// The list of a table's columns with these lines below.
    ColumnsMenu menu(TableView<?> first, Supplier<CustomField.Kind> kind) {
        var menu = Choices.columns(first);
        menu.also(() -> items(kind.get()));
        return menu;
    }

    private List<MenuItem> items(CustomField.Kind kind) {
        var add = new MenuItem(Words.of("board.calculated.add"));
        add.setId("add-calculated");
        add.setOnAction(_ -> add(kind));
        return Stream.concat(Stream.of(add),
                Calculation.calculated(table.plan(), kind).stream().map(this::item)).toList();
    }

    private MenuItem item(CustomField field) {
        var item = new MenuItem(Words.with("board.calculated.change", field.title()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> change(field));
        return item;
    }

    private void add(CustomField.Kind kind) {
        var form = new CalculatedForm(table, kind);
        sheet.open(Words.of("board.calculated.heading"), form.first(), form.body(),
                form.save(written -> perform(edits -> edits.added(kind, written))));
    }

    private void change(CustomField field) {
        var form = new CalculatedForm(table, field.kind());
        form.show(field);
        var remove = new Button(Words.of("board.calculated.remove"));
        remove.setId("remove-calculated");
        remove.setOnAction(_ -> perform(edits -> edits.removed(field)));
        sheet.open(Words.with("board.edit.calculated.change", field.title()), form.first(), form.body(),
                remove, form.save(written -> perform(edits -> edits.changed(field, written))));
    }

    private void perform(Function<ColumnEdits, Edit> intention) {
        try {
            desk.store().perform(intention.apply(new ColumnEdits(table.plan(), desk.ids())));
            sheet.close();
        } catch (IllegalArgumentException e) {
            table.tell(String.valueOf(e.getMessage()));
        }
    }
}
