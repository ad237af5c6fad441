package app.tandem.plan.query;

import app.tandem.plan.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads what was typed as a [Query]. Whatever is typed means something: what is no condition is a word.
public final class QueryText {

    private static final String NAME = "[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*:";
    private static final Pattern TOKEN = Pattern.compile(
            "[()|]|-(?=\\S)|" + NAME + "\"[^\"]*\"?|\"[^\"]*\"?|[^\\s()|\"]+");
    private static final Pattern NAMED = Pattern.compile(NAME + ".*");

    private static final Map<String, Query.Figure> FIGURES = Arrays.stream(Query.Figure.values())
            .collect(Collectors.toMap(Words::of, figure -> figure));
    private static final Map<String, Query.Day> DAYS = Arrays.stream(Query.Day.values())
            .collect(Collectors.toMap(Words::of, day -> day));

    private final List<String> tokens;
    private int at;

    private QueryText(List<String> tokens) {
        this.tokens = tokens;
    }

    public static Query read(String typed) {
        var tokens = TOKEN.matcher(typed.toLowerCase(Locale.ROOT)).results().map(found -> found.group())
                .toList();
        var text = new QueryText(tokens);
        var parts = new ArrayList<Query>();
        while (text.at < tokens.size()) {
            parts.addAll(text.either().parts());
            text.at++; // a bracket that nobody opened
        }
        return joined(parts);
    }

    /// What the field is called in the sentence.
    public static String name(Query.Field field) {
        return Words.of(field);
    }

    /// What a field of that title is called in the sentence: one word in small letters.
    public static String slug(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    public static String name(Query.Figure figure) {
        return Words.of(figure);
    }

    public static String name(Query.Day day) {
        return Words.of(day);
    }

    /// The number of that name.
    public static Optional<Query.Figure> figure(String name) {
        return Optional.ofNullable(FIGURES.get(name));
    }

    /// The day of that name.
    public static Optional<Query.Day> day(String name) {
        return Optional.ofNullable(DAYS.get(name));
    }

    private Query either() {
        var options = new ArrayList<Query>(List.of(all()));
        while (next("|") || next(Words.of("board.query.or"))) options.add(all());
        options.removeIf(Query.everything()::equals);
        if (options.isEmpty()) return Query.everything();
        return options.size() == 1 ? options.getFirst() : new Query.Any(options);
    }

    private Query all() {
        var parts = new ArrayList<Query>();
        while (at < tokens.size() && !isNow(")") && !isNow("|") && !isNow(Words.of("board.query.or"))) {
            if (next(Words.of("board.query.and"))) continue;
            parts.add(part());
        }
        parts.removeIf(Query.everything()::equals);
        return joined(parts);
    }

    private Query part() {
        if (at == tokens.size()) return Query.everything();
        if (next("-") || next(Words.of("board.query.not"))) {
            var what = part();
            return what.equals(Query.everything()) ? what : new Query.Not(what);
        }
        if (!next("(")) return condition(tokens.get(at++));
        var inside = either();
        next(")");
        return inside;
    }

    private static Query condition(String token) {
        int colon = token.indexOf(':');
        boolean named = NAMED.matcher(token).matches();
        var name = named ? token.substring(0, colon) : "";
        var word = token.substring(named ? colon + 1 : 0).replace("\"", "").strip();
        if (word.isEmpty()) return Query.everything();
        if (!named) return new Query.Mentions(word);
        return field(name).<Query>map(found -> new Query.Has(found, word))
                .or(() -> range(name, word).map(range -> new Query.Lies(name, range)))
                .orElseGet(() -> new Query.Added(name, word));
    }

    /// A number or a time, when the name before it or a sign tells so.
    private static Optional<Range> range(String name, String word) {
        if (figure(name).isPresent()) {
            return Range.read(word).filter(range -> range.none() || range.amount().isPresent());
        }
        if (day(name).isPresent()) {
            return Range.read(word).filter(range -> range.none() || range.moment().isPresent());
        }
        return Range.tells(word) ? Range.read(word) : Optional.empty();
    }

    private static Optional<Query.Field> field(String name) {
        return Arrays.stream(Query.Field.values()).filter(each -> name(each).equals(name)).findFirst();
    }

    private static Query joined(List<Query> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Query.All(parts);
    }

    private boolean isNow(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }

    private boolean next(String token) {
        if (!isNow(token)) return false;
        at++;
        return true;
    }
}
