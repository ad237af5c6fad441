package app.tandem.search;

import app.tandem.plan.Cell;
import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Kinds;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.craft.SavedView;
import app.tandem.plan.craft.look.MarkRule;
import app.tandem.plan.session.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every text of a plan that a room may see, to be searched for words: statements, measures, comments,
/// minutes, what was learned. It never changes; an edit gives the next one, which reads only what changed.
public final class FullText {

    public static final FullText NOTHING = new FullText(Plan.EMPTY, Map.of());

    /// What is about the window or about a proof and says nothing that anybody wrote.
    private static final Set<Class<? extends Row>> SILENT = 
            Set.of(SavedView.class, MarkRule.class, Signature.class);

    private static final Comparator<Found> BEST = Comparator
            .comparing(Found::phrase).reversed()
            .thenComparing(found -> !(found.row instanceof Coded))
            .thenComparing(found -> found.row.id().value());

    private final Plan plan;
    private final Map<Id<?>, List<Text>> texts;

    private FullText(Plan plan, Map<Id<?>, List<Text>> texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /// One text and where it stands.
    private record Text(Cell cell, Snippet.Folded folded) {}

    private record Found(Row row, Text text, boolean phrase) {}

    /// A text that has the words.
    ///
    /// @param row the row that says it
    /// @param home what people open to read it: the row itself or what it is about
    /// @param field the component that holds the text, as it is called in the record
    public record Passage(Row row, Coded home, String field, String snippet) {}

    /// The texts of that plan.
    public FullText of(Plan next) {
        if (next.equals(plan)) return this;
        var all = new LinkedHashMap<>(texts);
        all.keySet().removeIf(id -> next.find(id).isEmpty());
        for (var kind : Kinds.ALL) {
            if (SILENT.contains(kind)) continue;
            var cells = Shape.of(kind).cells().stream().filter(FullText::spoken).toList();
            for (var row : next.changed(kind, plan)) all.put(row.id(), read(row, cells));
        }
        return new FullText(next, all);
    }

    /// Where all the words stand, each at the start of a word or of its stem; what has them one after
    /// another comes first. Empty when nothing is typed, and for what a title alone says.
    public List<Passage> find(String typed, int most) {
        var words = Snippet.words(typed);
        if (words.isEmpty()) return List.of();
        var phrase = Snippet.fold(typed.strip()).plain();
        return texts.entrySet().stream()
                .flatMap(entry -> found(entry.getKey(), entry.getValue(), words, phrase).stream())
                .sorted(BEST)
                .flatMap(found -> home(found.row).map(home -> new Passage(found.row, home,
                        found.text.cell.component().getName(),
                        Snippet.around(found.text.folded, words))).stream())
                .limit(most)
                .toList();
    }

    private Optional<Found> found(Id<?> id, List<Text> row, List<String> words, String phrase) {
        if (!words.stream().allMatch(word -> row.stream().anyMatch(text -> text.folded.has(word)))) {
            return Optional.empty();
        }
        return row.stream()
                .filter(text -> !title(text.cell))
                .filter(text -> words.stream().anyMatch(text.folded::has))
                .max(Comparator.comparingLong(text -> words.stream().filter(text.folded::has).count()))
                .map(text -> new Found(plan.get(id), text, text.folded.plain().contains(phrase)));
    }

    /// What people open to read what the row says: itself, what it is about, or what it belongs to.
    private Optional<Coded> home(Row row) {
        if (row instanceof Coded coded) return Optional.of(coded);
        var values = Shape.of(row).cells().stream().skip(1).map(cell -> cell.value(row))
                .filter(Objects::nonNull).toList();
        return Stream.concat(
                        values.stream().filter(Id.class::isInstance)
                                .flatMap(id -> plan.find((Id<?>) id).stream())
                                .flatMap(to -> home(to).stream()),
                        values.stream().filter(Code.class::isInstance)
                                .flatMap(code -> plan.find((Code) code).stream()))
                .findFirst();
    }

    private static List<Text> read(Row row, List<Cell> cells) {
        var texts = new ArrayList<Text>();
        for (var cell : cells) {
            var text = text(cell.value(row));
            if (!text.isBlank()) texts.add(new Text(cell, Snippet.fold(text)));
        }
        return List.copyOf(texts);
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    /// Whether people wrote it and a room may hear it.
    private static boolean spoken(Cell cell) {
        var type = cell.component().getType();
        return (type == String.class || type == List.class) && !cell.confidential();
    }

    private static boolean title(Cell cell) {
        return cell.name().equals("title") && Coded.class.isAssignableFrom(
                cell.component().getDeclaringRecord());
    }
}
