package app.tandem.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/// The whole plan at one moment. It never changes: an edit gives the next plan, and shares with it
/// every row that the edit left alone.
public final class Plan {

    public static final Plan EMPTY = new Plan(HashTreePMap.empty(), CodeBook.EMPTY, 0, References.EMPTY);

    private static final TreePMap<String, Row> NOTHING = TreePMap.empty();

    private final PMap<Class<?>, TreePMap<String, Row>> tables;
    private final CodeBook codes;
    private final long revision;
    private final Map<Function<Plan, ?>, Object> worked = new ConcurrentHashMap<>();
    private final Map<Function<Plan, ?>, Kept> kept = new ConcurrentHashMap<>();
    private @Nullable References references;

    /// What a formula made of rows of some kinds.
    private record Kept(Set<Class<? extends Row>> kinds, Object made) {}

    private Plan(PMap<Class<?>, TreePMap<String, Row>> tables, CodeBook codes, long revision,
            @Nullable References references) {
        this.tables = tables;
        this.codes = codes;
        this.revision = revision;
        this.references = references;
    }

    /// A plan of these rows, as read from a file.
    ///
    /// @param revision number of the last edit that led here; 0 when there was none
    public static Plan of(Collection<? extends Row> rows, CodeBook codes, long revision) {
        var sorted = new LinkedHashMap<Class<?>, SortedMap<String, Row>>();
        var book = codes;
        for (Row row : rows) {
            sorted.computeIfAbsent(row.getClass(), _ -> new TreeMap<>()).put(row.id().value(), row);
            book = book.seen(row);
        }
        PMap<Class<?>, TreePMap<String, Row>> tables = HashTreePMap.empty();
        for (var table : sorted.entrySet()) {
            tables = tables.plus(table.getKey(), TreePMap.fromSortedMap(table.getValue()));
        }
        return new Plan(tables, book, revision, null);
    }

    public static Plan of(Collection<? extends Row> rows) {
        return of(rows, CodeBook.EMPTY, 0);
    }

    /// Number of the last edit that led to this plan; 0 for an empty one.
    public long revision() {
        return revision;
    }

    public CodeBook codes() {
        return codes;
    }

    /// All rows of a kind in the order in which they were made.
    public <R extends Row> Collection<R> all(Class<R> kind) {
        return table(kind).values();
    }

    /// All rows of a kind, lowest code first.
    public <R extends Coded> List<R> coded(Class<R> kind) {
        return all(kind).stream().sorted(Comparator.comparing(Coded::code)).toList();
    }

    public <R extends Row> Optional<R> find(@Nullable Id<R> id) {
        return id == null ? Optional.empty() : Optional.ofNullable(table(id.kind()).get(id.value()));
    }

    /// The row that must be there because another row refers to it.
    ///
    /// @throws IllegalStateException when it is not
    public <R extends Row> R get(Id<R> id) {
        return find(id).orElseThrow(() -> new IllegalStateException("Nothing here is called " + id));
    }

    public Optional<Coded> find(Code code) {
        return Kinds.ofPrefix(code.prefix()).stream()
                .flatMap(kind -> all(kind).stream())
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(Coded.class::cast);
    }

    /// Whether the two plans share the rows of a kind, which costs nothing to find out.
    @SuppressWarnings("ReferenceEquality") // equal tables that are not the same one only cost a comparison
    public boolean sharesTable(Class<? extends Row> kind, Plan other) {
        return table(kind) == other.table(kind);
    }

    /// The rows of a kind that the other plan has not, or has differently.
    public <R extends Row> List<R> changed(Class<R> kind, Plan other) {
        return sharesTable(kind, other) ? List.of() : unlike(all(kind), other.all(kind));
    }

    /// What the formula makes of this plan, worked out once however many ask.
    ///
    /// @param formula a constant: the same one is known by being the same object
    @SuppressWarnings("unchecked") // under each formula lies what it made
    public <T> T once(Function<Plan, T> formula) {
        var known = (T) worked.get(formula);
        if (known != null) return known;
        var made = formula.apply(this);
        worked.put(formula, made);
        return made;
    }

    /// The same of the rows of these kinds, and of later plans as long as no edit touches one of them.
    ///
    /// @param formula a constant that looks at rows of no other kind
    @SuppressWarnings("unchecked") // under each formula lies what it made
    public <T> T once(Function<Plan, T> formula, Set<Class<? extends Row>> kinds) {
        var known = kept.get(formula);
        if (known != null) return (T) known.made();
        var made = formula.apply(this);
        kept.put(formula, new Kept(kinds, made));
        return made;
    }

    /// The rows of a kind that refer to the given one, in the order in which they were made.
    public <R extends Row> List<R> referring(Class<R> kind, Id<?> target) {
        return references().to(target).stream()
                .filter(id -> id.kind() == kind)
                .map(id -> kind.cast(get(id)))
                .toList();
    }

    /// Every row that refers to the given one: what a deletion would take along or leave dangling.
    public List<Row> referring(Id<?> target) {
        return references().to(target).stream().<Row>map(this::get).toList();
    }

    /// Every row, kind by kind in the order of [Kinds#ALL].
    public List<Row> rows() {
        return Kinds.ALL.stream().<Row>flatMap(kind -> all(kind).stream()).toList();
    }

    /// Number of rows of every kind together.
    public int size() {
        return tables.values().stream().mapToInt(TreePMap::size).sum();
    }

    public Plan with(Edit edit) {
        var nextTables = tables;
        var nextCodes = codes;
        var nextReferences = references;
        for (Change change : edit.changes()) {
            var id = change.row().id();
            var table = nextTables.getOrDefault(id.kind(), NOTHING);
            var old = table.get(id.value());
            var now = change instanceof Change.Put(Row row) ? row : null;
            if (nextReferences != null) nextReferences = nextReferences.with(old, now);
            nextTables = now != null
                    ? nextTables.plus(id.kind(), table.plus(id.value(), now))
                    : without(nextTables, id, table);
            if (now != null) nextCodes = nextCodes.seen(now);
        }
        var next = new Plan(nextTables, nextCodes, revision + 1, nextReferences);
        var touched = edit.changes().stream().map(change -> change.row().id().kind()).toList();
        kept.forEach((formula, made) -> {
            if (Collections.disjoint(made.kinds(), touched)) next.kept.put(formula, made);
        });
        return next;
    }

    /// The same rows under another revision, for a file whose log says so.
    public Plan at(long revision) {
        return new Plan(tables, codes, revision, references);
    }

    private static PMap<Class<?>, TreePMap<String, Row>> without(
            PMap<Class<?>, TreePMap<String, Row>> tables, Id<?> id, TreePMap<String, Row> table) {
        var rest = table.minus(id.value());
        return rest.isEmpty() ? tables.minus(id.kind()) : tables.plus(id.kind(), rest);
    }

    /// Both are sorted by id, so that one walk through them finds what differs; most rows are the very same.
    @SuppressWarnings("ReferenceEquality") // equal rows that are not the same one are compared below
    private static <R extends Row> List<R> unlike(Collection<R> rows, Collection<R> others) {
        var unlike = new ArrayList<R>();
        var theirs = others.iterator();
        R other = theirs.hasNext() ? theirs.next() : null;
        for (R row : rows) {
            if (row == other) {
                other = theirs.hasNext() ? theirs.next() : null;
                continue;
            }
            while (other != null && other.id().compareTo(row.id()) < 0) {
                other = theirs.hasNext() ? theirs.next() : null;
            }
            if (!row.equals(other)) unlike.add(row);
            if (other != null && other.id().equals(row.id())) other = theirs.hasNext() ? theirs.next() : null;
        }
        return unlike;
    }

    /// Made when first asked for and carried along by every edit from then on. Two threads that ask
    /// at once compute the same immutable value, so no lock is needed.
    private References references() {
        var known = references;
        if (known == null) {
            known = References.of(tables.values().stream().flatMap(table -> table.values().stream()));
            references = known;
        }
        return known;
    }

    @SuppressWarnings("unchecked") // each table holds rows of its kind only
    private <R extends Row> TreePMap<String, R> table(Class<R> kind) {
        return (TreePMap<String, R>) (TreePMap<String, ?>) tables.getOrDefault(kind, NOTHING);
    }

    /// Two plans are equal when they hold the same rows, whatever led there.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan plan && plan.tables.equals(tables);
    }

    @Override
    public int hashCode() {
        return tables.hashCode();
    }
}
