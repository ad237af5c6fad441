package app.tandem.plan.roadmap.compare;

import app.tandem.plan.Cell;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.plan.roadmap.compare.Difference.FieldDifference;
import app.tandem.plan.roadmap.compare.Difference.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two plans side by side, both in the order of their ids.
final class Pairs {

    /// What a row tells of itself when it is new or gone.
    private static final Set<String> TELLING = Set.of("start", "end", "date", "confidence", "oneOffLikely",
            "yearlyLikely", "moscow", "status", "amount", "days");

    /// What people look for first.
    private static final Set<String> WHEN =
            Set.of(Words.field("start"), Words.field("end"), Words.field("date"));

    /// The reason of another change, or what an earlier session signed: no change of its own.
    private static final Set<String> BESIDE = Set.of("varianceReason", "baselineStart", "baselineEnd");

    private final Plan before;
    private final Plan now;
    /// The words of dates and choices so far, of which there are few and each stands in many rows.
    private final Map<Object, String> told = new HashMap<>();
    private @Nullable String newest;

    Pairs(Plan before, Plan now) {
        this.before = before;
        this.now = now;
    }

    List<Difference> differences(Class<? extends Row> kind) {
        if (before.sharesTable(kind, now)) return new ArrayList<>();
        var found = new ArrayList<Difference>();
        var olds = before.all(kind).iterator();
        var news = now.all(kind).iterator();
        Row old = next(olds);
        Row here = next(news);
        while (old != null || here != null) {
            int order = old == null ? 1 : here == null ? -1
                    : old.id().value().compareTo(here.id().value());
            if (order == 0) changed(Objects.requireNonNull(old), Objects.requireNonNull(here), found);
            else if (order > 0) appeared(Objects.requireNonNull(here), found);
            else gone(Objects.requireNonNull(old), found);
            if (order <= 0) old = next(olds);
            if (order >= 0) here = next(news);
        }
        return found;
    }

    private static @Nullable Row next(Iterator<? extends Row> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    private void changed(Row old, Row here, List<Difference> found) {
        if (old.equals(here)) return;
        boolean was = archived(old);
        boolean is = archived(here);
        if (was && is) return;
        long months = Moved.months(old, here);
        var kind = was ? Kind.RESTORED : is ? Kind.REMOVED
                : months > 0 ? Kind.LATER : months < 0 ? Kind.EARLIER : Kind.CHANGED;
        var fields = fields(old, here);
        if (kind == Kind.CHANGED && fields.isEmpty()) return;
        found.add(new Difference(kind, here, RowWords.name(now, here), fields, months, Moved.reason(here)));
    }

    private void appeared(Row here, List<Difference> found) {
        if (archived(here)) return;
        var kind = older(here) ? Kind.RESTORED : Kind.ADDED;
        found.add(new Difference(kind, here, RowWords.name(now, here), told(here, now), 0, ""));
    }

    /// Whether the row had its id before the newest one of the earlier plan, which does not hold it: it had
    /// been deleted by then.
    private boolean older(Row row) {
        var last = newest;
        if (last == null) {
            last = Moved.newest(before);
            newest = last;
        }
        return row.id().value().compareTo(last) < 0;
    }

    private void gone(Row old, List<Difference> found) {
        if (archived(old)) return;
        var fields = told(old, before).stream()
                .map(it -> new FieldDifference(it.field(), it.after(), "")).toList();
        found.add(new Difference(Kind.REMOVED, old, RowWords.name(before, old), fields, 0, ""));
    }

    private List<FieldDifference> fields(Row old, Row here) {
        var fields = new ArrayList<FieldDifference>();
        for (Cell cell : Shape.of(here).cells()) {
            var was = cell.value(old);
            var is = cell.value(here);
            if (Objects.equals(was, is) || BESIDE.contains(cell.component().getName())) continue;
            fields.add(new FieldDifference(RowWords.field(cell), words(before, was), words(now, is)));
        }
        fields.sort(Comparator.comparing(it -> !WHEN.contains(it.field())));
        return fields;
    }

    private String words(Plan plan, @Nullable Object value) {
        return value instanceof Period || value instanceof Enum<?>
                ? told.computeIfAbsent(value, it -> RowWords.value(plan, it))
                : RowWords.value(plan, value);
    }

    private List<FieldDifference> told(Row row, Plan plan) {
        return Shape.of(row).cells().stream()
                .filter(cell -> TELLING.contains(cell.component().getName()))
                .map(cell -> new FieldDifference(RowWords.field(cell), "",
                        words(plan, cell.value(row))))
                .filter(it -> !it.after().isEmpty())
                .toList();
    }

    private static boolean archived(Row row) {
        return row instanceof Initiative initiative && initiative.archived();
    }
}
