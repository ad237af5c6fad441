package app.tandem.exchange;

import app.tandem.plan.Cell;
import app.tandem.plan.Code;
import app.tandem.plan.CodeBook;
import app.tandem.plan.Id;
import app.tandem.plan.Kinds;
import app.tandem.plan.Plan;
import app.tandem.plan.Row;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The whole plan as one JSON text, for leaving the program or reading it by another.
///
/// `{"format": "tandem-archive", "version": 1, "codes": {"R": 40, …}, "rows": {"requirement": [{…}, …], …}}`.
/// The names of tables and fields, and the forms of dates and lists, are those of the plan file.
public final class Archive {

    private static final String FORMAT = "tandem-archive";
    private static final int VERSION = 1;
    private static final int TEXT_MAX = 5_000_000;

    private static final ObjectMapper JSON = JsonMapper.builder(
                    JsonFactory.builder()
                            .streamReadConstraints(StreamReadConstraints.builder()
                                    .maxNestingDepth(10)
                                    .maxStringLength(TEXT_MAX)
                                    .build())
                            .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private Archive() {}

    public static void write(Plan plan, OutputStream out) throws IOException {
        var root = JSON.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        var codes = root.putObject("codes");
        new TreeMap<>(plan.codes().highest()).forEach(codes::put);
        var tables = root.putObject("rows");
        for (var kind : Kinds.ALL) {
            var rows = tables.putArray(Shape.of(kind).name());
            for (Row row : plan.all(kind)) rows.add(object(row));
        }
        JSON.writeValue(out, root);
        out.write('\n');
    }

    /// @throws UnreadableException when the text is no archive, or a row in it makes no sense
    public static Plan read(InputStream in) throws IOException {
        JsonNode root = parse(in);
        if (!root.path("format").asText().equals(FORMAT)) {
            throw new UnreadableException(Words.of("archive.notOne"));
        }
        if (root.path("version").asInt() != VERSION) {
            throw new UnreadableException(Words.with("archive.version", root.path("version").asText()));
        }
        refuseUnknown(root.path("rows"));
        var rows = new ArrayList<Row>();
        for (var kind : Kinds.ALL) {
            int number = 0;
            for (var item : root.path("rows").path(Shape.of(kind).name())) rows.add(row(Shape.of(kind),
                    item, ++number));
        }
        refuseDangling(rows);
        return Plan.of(rows, codes(root.path("codes")), 0);
    }

    private static JsonNode parse(InputStream in) throws IOException {
        try {
            return JSON.readTree(in);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new UnreadableException(Words.with("archive.json", where.getLineNr(),
                    where.getColumnNr()), e);
        }
    }

    private static ObjectNode object(Row row) {
        var object = JSON.createObjectNode();
        var shape = Shape.of(row);
        for (Cell cell : shape.cells()) object.putPOJO(cell.name(), cell.plain(row));
        return object;
    }

    private static Row row(Shape shape, JsonNode item, int number) {
        try {
            var plain = new ArrayList<@Nullable Object>();
            for (Cell cell : shape.cells()) plain.add(plain(cell, item.path(cell.name())));
            return shape.row(plain.toArray());
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Words.with("archive.row", shape.name(), number, reason(e)), e);
        }
    }

    private static String reason(IllegalArgumentException e) {
        return String.valueOf(e.getMessage());
    }

    /// A text, a list or a mark that is not there at all is empty, and a mark may be true or 1, so that an
    /// archive may be written by hand.
    private static @Nullable Object plain(Cell cell, JsonNode value) {
        if (value.isMissingNode()) return absent(cell.component().getType());
        if (value.isNull() || value.isMissingNode()) return null;
        boolean mark = value.isBoolean() && cell.component().getType() == boolean.class;
        if (mark) return value.asBoolean() ? 1L : 0L;
        boolean fits = switch (cell.form()) {
            case TEXT -> value.isTextual();
            case WHOLE -> value.isIntegralNumber();
            case FRACTION -> value.isNumber();
        };
        if (!fits) throw new IllegalArgumentException("%s cannot be %s".formatted(cell.name(), value));
        return switch (cell.form()) {
            case TEXT -> value.asText();
            case WHOLE -> value.asLong();
            case FRACTION -> value.asDouble();
        };
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == boolean.class) return 0L;
        return type == String.class || type == List.class ? "" : null;
    }

    private static CodeBook codes(JsonNode codes) {
        var book = CodeBook.EMPTY;
        for (var entry : codes.properties()) {
            book = book.seen(new Code(entry.getKey(), entry.getValue().asInt(1)));
        }
        return book;
    }

    private static void refuseUnknown(JsonNode tables) {
        var known = Kinds.ALL.stream().map(kind -> Shape.of(kind).name()).collect(Collectors.toSet());
        for (var table : tables.properties()) {
            if (!known.contains(table.getKey())) {
                throw new UnreadableException(Words.with("archive.table", table.getKey()));
            }
        }
    }

    private static void refuseDangling(List<Row> rows) {
        var ids = new HashSet<Id<?>>();
        for (Row row : rows) {
            if (!ids.add(row.id())) throw new UnreadableException(Words.with("archive.twice", row.id()));
        }
        for (Row row : rows) {
            for (Cell cell : Shape.of(row).cells()) {
                if (cell.target() != null && cell.value(row) instanceof Id<?> to && !ids.contains(to)) {
                    throw new UnreadableException(Words.with("archive.dangling", row.id(), to));
                }
            }
        }
    }
}
