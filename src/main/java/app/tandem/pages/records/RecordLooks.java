package app.tandem.pages.records;

import app.tandem.pages.SavedViews;
import app.tandem.plan.Row;
import app.tandem.plan.craft.SavedView;
import app.tandem.ui.TableLook;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/// Filter, columns and order of a list.
record RecordLooks(TextField filter, TableView<Row> table) implements SavedViews.Looks {

    @Override
    public SavedView now(SavedView blank) {
        var look = TableLook.of(table);
        return blank.with().filter(filter.getText()).hidden(look.hidden()).sorting(look.sorting())
                .columns(look.columns()).build();
    }

    @Override
    public void show(SavedView view) {
        filter.setText(view.filter());
        new TableLook(view.hidden(), view.sorting(), view.columns()).giveTo(table);
    }
}
