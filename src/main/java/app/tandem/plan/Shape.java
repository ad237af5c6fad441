package app.tandem.plan;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the rows of one kind look as plain values: the columns of its table, the names in the archive,
/// the fields of a form. Read off the record, so that nothing says it twice.
public final class Shape {

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> kind) {
            return new Shape(kind.asSubclass(Row.class));
        }
    };

    private final Class<? extends Row> kind;
    private final String name;
    private final List<Cell> cells;
    private final Constructor<?> constructor;

    private Shape(Class<? extends Row> kind) {
        this.kind = kind;
        name = kind.getSimpleName().replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        cells = Stream.of(kind.getRecordComponents()).map(Cell::of).toList();
        constructor = kind.getConstructors()[0];
    }

    public static Shape of(Class<? extends Row> kind) {
        return KNOWN.get(kind);
    }

    public static Shape of(Row row) {
        return KNOWN.get(row.getClass());
    }

    public Class<? extends Row> kind() {
        return kind;
    }

    /// The kind's name in snake case, as its table is called.
    public String name() {
        return name;
    }

    /// The row's id first, then the other components in order.
    public List<Cell> cells() {
        return cells;
    }

    /// The row as plain values in the order of the cells.
    public @Nullable Object[] plain(Row row) {
        var plain = new @Nullable Object[cells.size()];
        for (int i = 0; i < plain.length; i++) plain[i] = cells.get(i).plain(row);
        return plain;
    }

    /// The row that these plain values tell of.
    ///
    /// @throws IllegalArgumentException when they make no sense, with the reason
    public Row row(@Nullable Object[] plain) {
        var values = new @Nullable Object[plain.length];
        for (int i = 0; i < values.length; i++) values[i] = value(cells.get(i), plain[i]);
        return make(values);
    }

    /// The row with one component changed to a value of the component's own type.
    ///
    /// @throws IllegalArgumentException when the record refuses the value, with the reason
    public Row with(Row row, Cell changed, @Nullable Object value) {
        var values = cells.stream().map(cell -> cell.equals(changed) ? value : cell.value(row)).toArray();
        return make(values);
    }

    private Row make(@Nullable Object[] values) {
        try {
            return kind.cast(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(reason(e), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No " + name + " can be made", e);
        }
    }

    private @Nullable Object value(Cell cell, @Nullable Object plain) {
        try {
            return cell.read(plain);
        } catch (java.time.DateTimeException | ClassCastException | ArithmeticException e) {
            throw new IllegalArgumentException("%s of a %s cannot be %s".formatted(cell.name(), name,
                    plain), e);
        }
    }

    private static String reason(InvocationTargetException e) {
        var cause = e.getCause();
        return cause == null ? e.toString() : String.valueOf(cause.getMessage());
    }
}
