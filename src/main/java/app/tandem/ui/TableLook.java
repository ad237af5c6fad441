package app.tandem.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.collections.MapChangeListener;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/// Which columns of a table are hidden, in what order they stand and how wide, and by which its rows stand in
/// order. Columns are known by their ids.
///
/// @param sorting `-` before a column that goes backwards
/// @param columns in their order, each with `=` and its width in em where somebody changed it; empty while
///     all is as it was made
public record TableLook(List<String> hidden, List<String> sorting, List<String> columns) {

    public static final TableLook PLAIN = new TableLook(List.of(), List.of(), List.of());

    private static final String BACKWARDS = "-";
    private static final String PLACE = "place-as-made";

    /// So long after the last pixel that a column was dragged its width is kept.
    private static final Duration STILL = Duration.millis(300);

    public TableLook {
        hidden = List.copyOf(hidden);
        sorting = List.copyOf(sorting);
        columns = List.copyOf(columns);
    }

    /// Notes that the columns stand as they were made.
    public static void made(TableView<?> table) {
        for (int at = 0; at < table.getColumns().size(); at++) {
            table.getColumns().get(at).getProperties().put(PLACE, at);
        }
    }

    /// Runs whenever somebody hides, moves, widens or sorts by a column, once it is done.
    public static void watch(TableView<?> table, Runnable changed) {
        var still = new PauseTransition(STILL);
        still.setOnFinished(_ -> changed.run());
        table.getSortOrder().addListener((Observable _) -> changed.run());
        table.getVisibleLeafColumns().addListener((Observable _) -> changed.run());
        table.getProperties().addListener((MapChangeListener<Object, Object>) change -> {
            if (change.getKey().equals(Tables.DRAGGED)) still.playFromStart();
        });
    }

    public static TableLook of(TableView<?> table) {
        var columns = table.getColumns();
        var made = columns.stream().sorted(Comparator.comparingInt(TableLook::place)).toList();
        boolean moved = !columns.equals(made);
        boolean widened = columns.stream().anyMatch(column -> Tables.widened(column).isPresent());
        return new TableLook(
                columns.stream().filter(column -> !column.isVisible()).map(TableColumn::getId).toList(),
                table.getSortOrder().stream().map(TableLook::sorted).toList(),
                moved || widened ? columns.stream().map(TableLook::kept).toList() : List.of());
    }

    private static int place(TableColumn<?, ?> column) {
        return column.getProperties().get(PLACE) instanceof Integer place ? place : Integer.MAX_VALUE;
    }

    private static String kept(TableColumn<?, ?> column) {
        return column.getId() + Tables.widened(column).map(em -> "=" + em).orElse("");
    }

    /// Of two tables at once.
    public TableLook and(TableLook other) {
        return new TableLook(both(hidden, other.hidden), both(sorting, other.sorting),
                both(columns, other.columns));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /// Makes the table look so; columns that it does not have are passed over.
    public <S> void giveTo(TableView<S> table) {
        var order = new ArrayList<TableColumn<S, ?>>();
        arrange(table);
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

    /// Columns that it does not name come last, as they were made.
    private <S> void arrange(TableView<S> table) {
        var ids = columns.stream().map(TableLook::id).toList();
        var wanted = table.getColumns().stream()
                .sorted(Comparator.<TableColumn<S, ?>>comparingInt(column -> ids.contains(column.getId())
                        ? ids.indexOf(column.getId()) : Integer.MAX_VALUE).thenComparingInt(TableLook::place))
                .toList();
        if (!wanted.equals(table.getColumns())) table.getColumns().setAll(wanted);
        for (var column : wanted) {
            Tables.widen(table, column, columns.stream().filter(each -> id(each).equals(column.getId()))
                    .findFirst().flatMap(TableLook::em));
        }
    }

    private static String id(String kept) {
        int at = kept.lastIndexOf('=');
        return at < 0 ? kept : kept.substring(0, at);
    }

    private static Optional<Double> em(String kept) {
        int at = kept.lastIndexOf('=');
        try {
            return at < 0 ? Optional.empty() : Optional.of(Double.parseDouble(kept.substring(at + 1)));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String sorted(TableColumn<?, ?> column) {
        return (column.getSortType() == SortType.DESCENDING ? BACKWARDS : "") + column.getId();
    }
}
