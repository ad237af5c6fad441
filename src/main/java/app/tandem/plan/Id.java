package app.tandem.plan;

/// The name of one row inside the file, typed by the kind of row so that two kinds cannot be mixed up.
///
/// @param value a time-ordered UUID as text, so that rows sort by when they were made
public record Id<R extends Row>(Class<R> kind, String value) implements Comparable<Id<?>> {

    public Id {
        if (value.isBlank()) throw new IllegalArgumentException("An id needs a value");
    }

    public static <R extends Row> Id<R> of(Class<R> kind, String value) {
        return new Id<>(kind, value);
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return kind.getSimpleName() + ":" + value;
    }
}
