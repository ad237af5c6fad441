package app.tandem.plan;

/// What one edit does to one row.
public sealed interface Change {

    Row row();

    /// The row is there afterwards, as given.
    record Put(Row row) implements Change {}

    /// The row is gone afterwards.
    record Remove(Row row) implements Change {}
}
