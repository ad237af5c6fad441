package app.tandem.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/// Which columns of a table are hidden, and by which its rows stand in order. Columns are known by their ids.
///
/// @param sorting `-` before a column that goes backwards
public record TableLook(List<String> hidden, List<String> sorting) {

    public static final TableLook PLAIN = new TableLook(List.of(), List.of());

    private static final String BACKWARDS = "-";

    public TableLook {
        hidden = List.copyOf(hidden);
        sorting = List.copyOf(sorting);
    }

    public static TableLook of(TableView<?> table) {
        return new TableLook(
                table.getColumns().stream()
                        .filter(column -> !column.isVisible())
                        .map(TableColumn::getId)
                        .toList(),
                table.getSortOrder().stream().map(TableLook::sorted).toList());
    }

    /// Of two tables at once.
    public TableLook and(TableLook other) {
        return new TableLook(Stream.concat(hidden.stream(), other.hidden.stream()).toList(),
                Stream.concat(sorting.stream(), other.sorting.stream()).toList());
    }

    /// Makes the table look so; columns that it does not have are passed over.
    public <S> void giveTo(TableView<S> table) {
        var order = new ArrayList<TableColumn<S, ?>>();
        for (var column : table.getColumns()) column.setVisible(!hidden.contains(column.getId()));
        for (String each : sorting) {
            boolean backwards = each.startsWith(BACKWARDS);
            var id = backwards ? each.substring(BACKWARDS.length()) : each;
            table.getColumns().stream().filter(column -> id.equals(column.getId())).forEach(column -> {
                column.setSortType(backwards ? SortType.DESCENDING : SortType.ASCENDING);
                order.add(column);
            });
        }
        table.getSortOrder().setAll(order);
    }

    /// A list of the columns, to show or hide each by key or by click.
    public static MenuButton menu(String title, TableView<?> table) {
        var menu = new MenuButton(title);
        list(menu, table);
        return menu;
    }

    /// Makes it the list of another table's columns.
    public static void list(MenuButton menu, TableView<?> table) {
        menu.getItems().setAll(items(table));
        menu.setOnShowing(_ -> menu.getItems().setAll(items(table)));
    }

    private static List<CheckMenuItem> items(TableView<?> table) {
        return table.getColumns().stream().map(column -> {
            var item = new CheckMenuItem(column.getText());
            item.setMnemonicParsing(false);
            item.setSelected(column.isVisible());
            item.setOnAction(_ -> column.setVisible(item.isSelected()));
            return item;
        }).toList();
    }

    private static String sorted(TableColumn<?, ?> column) {
        return (column.getSortType() == SortType.DESCENDING ? BACKWARDS : "") + column.getId();
    }
}
