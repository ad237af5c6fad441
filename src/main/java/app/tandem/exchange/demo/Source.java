package app.tandem.exchange.demo;

import app.tandem.plan.Code;
import app.tandem.plan.Coded;
import app.tandem.plan.Id;
import app.tandem.plan.Ids;
import app.tandem.plan.Period;
import app.tandem.plan.Person;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Side;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The facts of the demo plan as its file gives them, read into the words of a plan.
record Source(JsonNode root, Ids ids) {

    static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final String FILE = "/app/tandem/exchange/demo-plan.json";
    private static final Pattern CODE = Pattern.compile("\\b(?:[A-Z]{1,2}-\\d{2})\\b");
    private static final Map<String, Side> DEPARTMENTS = Map.of(
            "IT", Side.IT, "CC", Side.CC, "PMO", Side.PMO, "FIN", Side.FINANCE, "MKT", Side.MARKETING,
            "PROC", Side.PROCUREMENT, "OPS", Side.OPERATIONS);

    static Source read(Ids ids) {
        try (var in = Source.class.getResourceAsStream(FILE)) {
            return new Source(JsonMapper.builder().build().readTree(in), ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> list(String name) {
        var items = new ArrayList<JsonNode>();
        root.path(name).forEach(items::add);
        return items;
    }

    <R extends Row> Id<R> next(Class<R> kind) {
        return ids.next(kind);
    }

    /// The names of the people by their code.
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var person : list("people")) names.put(text(person, "id"), text(person, "name"));
        return names;
    }

    /// Who did it, by the code in the named field; the facilitator when nobody is named.
    String who(JsonNode item, String field) {
        return names().getOrDefault(text(item, field), "Carla Jensen");
    }

    static String text(JsonNode item, String field) {
        var text = item.path(field).asText("");
        return text.equals("-") ? "" : text;
    }

    static int number(JsonNode item, String field) {
        return Integer.parseInt(text(item, field));
    }

    static BigDecimal money(JsonNode item, String field) {
        return new BigDecimal(text(item, field));
    }

    static @Nullable LocalDate date(JsonNode item, String field) {
        var text = text(item, field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    static LocalDate day(JsonNode item, String field) {
        return LocalDate.parse(text(item, field));
    }

    static Period month(JsonNode item, String field) {
        return Period.parse(text(item, field));
    }

    static Code code(JsonNode item) {
        return Code.of(text(item, "id"));
    }

    /// Every code that a text names.
    static List<Code> codes(String text) {
        return CODE.matcher(text).results().map(match -> Code.of(match.group())).toList();
    }

    static <R extends Coded> Optional<R> find(Plan plan, Class<R> kind, String code) {
        return Code.parse(code).flatMap(plan::find).filter(kind::isInstance).map(kind::cast);
    }

    static <R extends Coded> R get(Plan plan, Class<R> kind, String code) {
        return find(plan, kind, code).orElseThrow(() -> new IllegalStateException("The demo has no " + code));
    }

    static @Nullable Id<Person> person(Plan plan, String code) {
        return find(plan, Person.class, code).map(Person::id).orElse(null);
    }

    static Side side(String text) {
        return DEPARTMENTS.getOrDefault(text, Side.JOINT);
    }

    /// The constant whose name the text is, "Licensed, unused" and "LICENSED_UNUSED" alike.
    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"));
    }
}
