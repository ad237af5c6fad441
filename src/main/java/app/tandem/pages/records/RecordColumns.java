package app.tandem.pages.records;

import app.tandem.pages.Badges;
import app.tandem.pages.Desk;
import app.tandem.pages.Page.Presenting;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import app.tandem.plan.Words;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.ui.Tables;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.cell.ComboBoxTableCell;
import org.jspecify.annotations.Nullable;

/// The columns of a kind: what is typed can be typed over in place, what is chosen opens a list.
///
/// @param attempt performs the edit, or says why it is refused
record RecordColumns(Desk desk, Consumer<Supplier<Edit>> attempt) {

    /// A room does not see what is nobody's business there.
    List<TableColumn<Row, ?>> of(Class<? extends Row> kind, Presenting mode) {
        var own = Field.of(kind).stream()
                .filter(field -> mode == Presenting.OFF || !field.confidential())
                .sorted(Comparator.comparingInt(RecordColumns::rank))
                .<TableColumn<Row, ?>>map(this::column);
        var added = CustomField.of(desk.plan(), kind).stream().<TableColumn<Row, ?>>map(this::added);
        return Stream.concat(own, added).toList();
    }

    /// Code and title first, long texts last, otherwise as the record has them.
    private static int rank(Field field) {
        return switch (field.name()) {
            case "code" -> 0;
            case "title", "name", "number" -> 1;
            default -> field.isLong() ? 3 : 2;
        };
    }

    private TableColumn<Row, ?> column(Field field) {
        var column = field.type() == Side.class ? badges(field)
                : Option.canChoose(field) ? chosen(field)
                : field.type() == boolean.class ? reading(field) : typed(field);
        column.setId(field.name());
        if (field.fixed()) column.setEditable(false);
        Tables.width(column, width(field));
        return column;
    }

    private static double width(Field field) {
        if (field.name().equals("code")) return 5;
        if (field.name().equals("title") || field.isLong()) return 20;
        if (field.isReference()) return 14;
        return field.type() == String.class || field.type() == List.class ? 12 : 9;
    }

    private TableColumn<Row, ?> typed(Field field) {
        var format = TextFormat.of(field);
        var column = Tables.<Row>typed(field.title(), row -> format.show(field.get(row)),
                (row, text) -> attempt.accept(
                () -> change(row, field, format.read(field, text))));
        if (Number.class.isAssignableFrom(field.type()) || field.type().isPrimitive()) {
            column.setComparator(Comparator.comparingDouble(RecordColumns::number));
        }
        column.setEditable(TextFormat.canType(field));
        return column;
    }

    /// A column of a field that the two sides added.
    private TableColumn<Row, String> added(CustomField field) {
        var column = Tables.<Row>typed(field.title(),
                row -> CustomValue.of(desk.plan(), field, code(row)),
                (row, text) -> attempt.accept(() -> CustomValue.set(
                        desk.plan(), desk.ids(), new CustomValue.Cell(field, code(row)), text)));
        column.setId(field.id().value());
        column.setComparator(field.order());
        column.setEditable(!field.calculated());
        Tables.width(column, 9);
        return column;
    }

    private static Code code(Row row) {
        return ((Coded) row).code();
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(text);
    }

    private static TableColumn<Row, Side> badges(Field field) {
        return Tables.drawn(field.title(), row -> (Side) Objects.requireNonNull(field.get(row)), Badges::of);
    }

    private static TableColumn<Row, String> reading(Field field) {
        return Tables.column(field.title(), row -> Boolean.TRUE.equals(field.get(row))
                ? Words.of("records.yes") : "–");
    }

    private TableColumn<Row, Option> chosen(Field field) {
        var column = new TableColumn<Row, Option>(field.title());
        column.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(Option.shown(desk.plan(), field.get(cell.getValue()))));
        column.setComparator(Comparator.comparing(Option::text));
        column.setCellFactory(_ -> new ComboBoxTableCell<>() {
            @Override
            public void startEdit() {
                getItems().setAll(Option.of(desk.plan(), field));
                super.startEdit();
            }
        });
        column.setOnEditCommit(event -> attempt.accept(() -> change(
                event.getRowValue(), field, event.getNewValue().value())));
        return column;
    }

    private Edit change(Row row, Field field, @Nullable Object value) {
        return RecordsEdits.change(desk.plan(), row, new Entry(field, value), desk.today());
    }
}
