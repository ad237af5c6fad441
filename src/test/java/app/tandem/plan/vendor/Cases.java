package app.tandem.plan.vendor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// Examples that others published, with their inputs and results.
public final class Cases {

    private static final JsonNode CASES = DemoSelections.read("mcda-cases.json");

    private Cases() {}

    public static void assertAll(String id, String what, List<Double> actual) {
        var expected = numbers(expected(id).get(what));
        assertEquals(expected.size(), actual.size());
        for (int i = 0; i < expected.size(); i++) {
            double tolerance = find(id).get("tolerance").asDouble();
            assertEquals(expected.get(i), actual.get(i), tolerance, id + " " + what + i);
        }
    }

    public static List<String> ids() {
        return StreamSupport.stream(CASES.spliterator(), false).map(node -> node.get("id").asText()).toList();
    }

    public static JsonNode given(String id) {
        return find(id).get("input");
    }

    public static JsonNode expected(String id) {
        return find(id).get("expected");
    }

    public static JsonNode find(String id) {
        return StreamSupport.stream(CASES.spliterator(), false)
                .filter(node -> node.get("id").asText().equals(id)).findFirst().orElseThrow();
    }

    public static List<List<Double>> rows(JsonNode matrix) {
        return StreamSupport.stream(matrix.spliterator(), false).map(Cases::numbers).toList();
    }

    /// From one list for each criterion to one for each vendor.
    public static List<List<Double>> transposed(JsonNode columns) {
        var lists = rows(columns);
        return IntStream.range(0, lists.getFirst().size())
                .mapToObj(v -> lists.stream().map(list -> list.get(v)).toList()).toList();
    }

    public static List<Double> numbers(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).map(Cases::number).toList();
    }

    /// A number that may be written as a fraction.
    public static double number(JsonNode node) {
        var parts = node.asText().split("/");
        return Double.parseDouble(parts[0]) / (parts.length > 1 ? Double.parseDouble(parts[1]) : 1);
    }
}
