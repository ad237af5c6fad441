package app.tandem.ui.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;

/// A list of a table's columns, to show or hide each by key or by click, and to put them in order.
public final class ColumnsMenu extends MenuButton {

    private final Texts texts;
    private Supplier<List<MenuItem>> more = List::of;
    private TableView<?> table;

    /// What is read in it.
    ///
    /// @param arrange opens the form in which columns are moved
    /// @param keys what the keys do there
    /// @param reset makes all columns as they were made
    public record Texts(String title, String arrange, String keys, String reset) {}

    public ColumnsMenu(Texts texts, TableView<?> table) {
        super(texts.title());
        this.texts = texts;
        this.table = table;
        setId("columns");
        setOnShowing(_ -> fill());
        fill();
    }

    /// Makes it the list of another table's columns.
    public void show(TableView<?> other) {
        table = other;
        fill();
    }

    /// Lines of the page below those of the columns, made anew whenever the list opens.
    public void also(Supplier<List<MenuItem>> lines) {
        more = lines;
        fill();
    }

    private void fill() {
        var items = new ArrayList<MenuItem>();
        for (var column : table.getColumns()) {
            var item = new CheckMenuItem(column.getText());
            item.setMnemonicParsing(false);
            item.setSelected(column.isVisible());
            item.setOnAction(_ -> column.setVisible(item.isSelected()));
            items.add(item);
        }
        var arrange = new MenuItem(texts.arrange());
        arrange.setId("arrange-columns");
        arrange.setOnAction(_ -> ArrangeForm.open(texts, table));
        items.add(new SeparatorMenuItem());
        items.add(arrange);
        items.addAll(more.get());
        getItems().setAll(items);
    }
}
