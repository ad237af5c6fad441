package app.tandem.plan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A [Query] with its conditions joined otherwise, so that brackets can be set without typing them.
public final class Regrouped {

    private Regrouped() {}

    /// One of its parts turned into its opposite.
    public static Query opposite(Query query, Query part) {
        return each(query, one -> !one.equals(part) ? one
                : one instanceof Query.Not(var what) ? what : new Query.Not(one));
    }

    /// The part that stands before this one.
    public static Optional<Query> before(Query query, Query part) {
        int at = query.parts().indexOf(part);
        return at < 1 ? Optional.empty() : Optional.of(query.parts().get(at - 1));
    }

    /// Either of the two is enough.
    public static Query either(Query query, Query before, Query part) {
        return joined(query, before, part, new Query.Any(Stream.of(before, part).flatMap(one ->
                one instanceof Query.Any(var options) ? options.stream() : Stream.of(one)).toList()));
    }

    /// The two together are one condition.
    public static Query both(Query query, Query before, Query part) {
        return joined(query, before, part, new Query.All(Stream.of(before, part).flatMap(one ->
                one instanceof Query.All(var all) ? all.stream() : Stream.of(one)).toList()));
    }

    /// A group as the conditions that are in it.
    public static Query apart(Query query, Query group) {
        return of(query.parts().stream().flatMap(one -> !one.equals(group) ? Stream.of(one)
                : one instanceof Query.Any(var options) ? options.stream() : one.parts().stream()).toList());
    }

    private static Query joined(Query query, Query before, Query part, Query group) {
        var parts = new ArrayList<>(query.parts());
        parts.set(parts.indexOf(before), group);
        parts.remove(part);
        return of(parts);
    }

    private static Query each(Query query, UnaryOperator<Query> change) {
        return of(query.parts().stream().map(change).toList());
    }

    private static Query of(List<Query> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
    }
}
