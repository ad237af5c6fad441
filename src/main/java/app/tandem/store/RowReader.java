package app.tandem.store;

import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Turns the plain values of one table into rows and adds up their digest on the way.
final class RowReader implements Consumer<@Nullable Object[]> {

    private final Shape shape;
    private final List<Row> rows = new ArrayList<>();
    private Digest digest = Digest.EMPTY;

    RowReader(Shape shape) {
        this.shape = shape;
    }

    @Override
    public void accept(@Nullable Object[] plain) {
        digest = digest.plus(plain);
        rows.add(shape.row(plain));
    }

    List<Row> rows() {
        return rows;
    }

    Digest digest() {
        return digest;
    }
}
