package app.tandem.plan.query;

/// Something of which a [Query] asks what it is.
public interface Asked {

    /// Whether it or what stands beside it is called so.
    boolean mention(String word);

    boolean have(Query.Field field, String value);

    /// Whether the field of that name says so. Where there is no such field, the words are looked for.
    boolean have(String name, String value);

    /// Whether the number or the day of that name lies so. Where there is none, the words are looked for.
    boolean lie(String name, Range range);
}
