package app.tandem.pages.records;

import app.tandem.pages.Names;
import app.tandem.plan.Change;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Kinds;
import app.tandem.plan.Period;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Words;
import app.tandem.plan.backlog.Agreement;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Archiving;
import app.tandem.plan.craft.CustomField;
import app.tandem.plan.craft.CustomValue;
import app.tandem.plan.session.Seal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a person can do with the rows of any kind, as edits.
public final class RecordsEdits {

    private static final Set<String> TITLES = Set.of("title", "name", "text", "customer", "label", "letter");
    private static final Set<String> SOMETIMES_NEEDED =
            Set.of("formula", "reason", "role", "question", "targetGroup", "note", "who");

    private RecordsEdits() {}

    /// Gives one field of a row another value, with what follows from it for what was agreed.
    ///
    /// @throws IllegalArgumentException when the row refuses it
    public static Edit change(Plan plan, Row row, Entry entry, LocalDate today) {
        var changed = entry.field().with(row, entry.value());
        return Edit.put(Words.with("records.edit.change", entry.field().title(), Names.brief(plan, row)),
                changed instanceof CustomField field
                        ? CustomValue.refit(plan, field)
                        : Agreement.typed(plan, row, changed, today));
    }

    /// The edit itself, where sealed minutes do not forbid it.
    ///
    /// @throws IllegalArgumentException with the reason when they do
    public static Edit allowed(Plan plan, Edit edit) {
        Seal.refusal(plan, edit).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        return edit;
    }

    /// Why no row of the kind can be made now; empty when one can.
    public static String refusal(Plan plan, Class<? extends Row> kind) {
        long named = Field.of(kind).stream().filter(RecordsEdits::names).count();
        if (named > 0 && item(plan, named - 1).isEmpty()) {
            return Words.with("records.refusal.needs", Words.kind(Requirement.class));
        }
        return Field.of(kind).stream()
                .filter(field -> field.isReference() && !field.optional())
                .map(field -> field.element().<Row>asSubclass(Row.class))
                .filter(needed -> plan.all(needed).isEmpty())
                .findFirst()
                .map(needed -> Words.with("records.refusal.needs", Words.kind(needed)))
                .orElse("");
    }

    /// A new row of the kind, with plain values, referring to the first rows that it can.
    public static Edit create(Plan plan, Class<? extends Row> kind, Ids ids, LocalDate today) {
        var row = IntStream.of(0, 1, today.getYear())
                .mapToObj(number -> blank(plan, kind, ids, today, number))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return Edit.put(Words.with("records.edit.create", Names.brief(plan, row)), row);
    }

    /// The same row once more under an id and code of its own. Nobody has agreed to the copy.
    public static Edit duplicate(Plan plan, Row row, Ids ids, LocalDate today) {
        var kind = row.id().kind();
        var values = Field.values(row);
        values[0] = ids.next(kind);
        if (row instanceof Coded coded) values[codeAt(kind)] = plan.codes().next(coded.code().prefix());
        return Edit.put(Words.with("records.edit.duplicate", Names.brief(plan, row)),
                unsigned(Field.make(kind, values), today));
    }

    private static Row unsigned(Row copy, LocalDate today) {
        return switch (copy) {
            case Requirement need -> need.anew(today);
            case Fit fit -> fit.unticked();
            default -> copy;
        };
    }

    /// Puts the rows away; takes them out again when all of them are put away.
    ///
    /// @throws IllegalArgumentException with a sentence, when rows of this kind cannot be put away
    static Edit shelve(List<Row> rows) {
        var items = rows.stream().filter(Archiving::suits).map(Coded.class::cast).toList();
        if (items.isEmpty()) throw new IllegalArgumentException(Words.of("records.archive.never"));
        return Archiving.turn(items);
    }

    /// Removes the row and all that cannot be without it; what merely mentions it stops doing so.
    public static Edit remove(Plan plan, Row row) {
        Map<Id<?>, Change> changes = new LinkedHashMap<>();
        remove(plan, row, changes);
        var ordered = new ArrayList<>(changes.values());
        long taken = ordered.stream().filter(Change.Remove.class::isInstance).count() - 1;
        return new Edit(Words.with("records.edit.remove", Names.brief(plan, row), taken), ordered);
    }

    private static void remove(Plan plan, Row row, Map<Id<?>, Change> changes) {
        changes.put(row.id(), new Change.Remove(row));
        for (Row other : plan.referring(row.id())) {
            if (changes.get(other.id()) instanceof Change.Remove) continue;
            var present = changes.get(other.id()) instanceof Change.Put(Row changed) ? changed : other;
            var links = Field.of(other.id().kind()).stream()
                    .filter(field -> row.id().equals(field.get(other)))
                    .toList();
            if (links.stream().allMatch(Field::optional)) {
                for (Field link : links) present = link.with(present, null);
                changes.put(other.id(), new Change.Put(present));
            } else {
                remove(plan, other, changes);
            }
        }
    }

    private static Optional<Row> blank(
            Plan plan, Class<? extends Row> kind, Ids ids, LocalDate today, int number) {
        var fields = Field.of(kind);
        var values = new @Nullable Object[fields.size() + 1];
        values[0] = ids.next(kind);
        for (Field field : fields) values[field.index()] = plain(plan, kind, field, today, number);
        try {
            return Optional.of(Field.make(kind, values));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Object plain(
            Plan plan, Class<? extends Row> kind, Field field, LocalDate today, int number) {
        var type = field.type();
        if (type == Code.class && field.name().equals("code")) {
            return plan.codes().next(Kinds.prefix(kind.asSubclass(Coded.class)));
        }
        if (field.optional()) return null;
        if (type == Code.class) return item(plan, named(kind, field)).map(Coded::code).orElseThrow();
        if (type == Id.class) return reference(plan, kind, field);
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type == List.class) return List.of();
        if (type == LocalDate.class) return today;
        if (type == Instant.class) return Instant.EPOCH;
        if (type == Period.class) {
            return Period.of(today, Period.Precision.QUARTER);
        }
        if (type == boolean.class) return field.name().equals("active");
        if (type == String.class) return text(field, kind, number);
        return zero(type, number);
    }

    /// Whether the field names another item by its code.
    private static boolean names(Field field) {
        return field.type() == Code.class && !field.name().equals("code") && !field.optional();
    }

    /// How many items the fields before this one name.
    private static long named(Class<? extends Row> kind, Field field) {
        return Field.of(kind).stream().filter(RecordsEdits::names)
                .filter(other -> other.index() < field.index()).count();
    }

    private static Optional<Coded> item(Plan plan, long after) {
        return plan.rows().stream().filter(Coded.class::isInstance).map(Coded.class::cast).skip(after)
                .findFirst();
    }

    private static Object zero(Class<?> type, int number) {
        if (type == int.class) return number;
        if (type == long.class) return (long) number;
        if (type == double.class) return (double) number;
        return BigDecimal.valueOf(number);
    }

    /// The first row of the needed kind; where a row has several such references, each has one of its own.
    private static Id<?> reference(Plan plan, Class<? extends Row> kind, Field field) {
        List<? extends Row> rows = List.copyOf(plan.all(field.element().asSubclass(Row.class)));
        long before = Field.of(kind).stream()
                .filter(other -> other.isReference() && other.element() == field.element())
                .filter(other -> !other.optional() && other.index() < field.index())
                .count();
        return rows.get((int) (before % rows.size())).id();
    }

    /// Titles always have words; on the second try every text has that some kind of row insists on.
    private static String text(Field field, Class<? extends Row> kind, int number) {
        boolean needed = TITLES.contains(field.name())
                || (number > 0 && SOMETIMES_NEEDED.contains(field.name()));
        return needed ? Words.with("records.new", Words.kind(kind)) : "";
    }

    private static int codeAt(Class<? extends Row> kind) {
        return Field.of(kind).stream().filter(field -> field.name().equals("code")).findFirst()
                .orElseThrow().index();
    }
}
