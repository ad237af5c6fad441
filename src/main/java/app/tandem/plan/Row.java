package app.tandem.plan;

/// One thing the plan knows about. Each record that implements this is one table of the plan file,
/// and its components are that table's columns, in order. [Kinds] lists them all.
public interface Row {

    Id<? extends Row> id();

    /// Whether nobody may see yet what stands in it.
    default boolean unseen(Plan plan) {
        return false;
    }
}
