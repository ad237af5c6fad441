package app.tandem.reports.figures;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.Function;

/// The few shapes that figures take as JSON. What is not a number is null.
final class Json {

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> ArrayNode list(Collection<T> things, Function<T, ObjectNode> shape) {
        var list = JsonNodeFactory.instance.arrayNode();
        things.forEach(thing -> list.add(shape.apply(thing)));
        return list;
    }

    static ArrayNode texts(Collection<String> texts) {
        var list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    static ArrayNode numbers(Collection<Double> numbers) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (double number : numbers) {
            if (Double.isFinite(number)) list.add(number);
            else list.addNull();
        }
        return list;
    }

    static void number(ObjectNode object, String name, double number) {
        if (Double.isFinite(number)) object.put(name, number);
        else object.putNull(name);
    }

    static void number(ObjectNode object, String name, OptionalDouble number) {
        number(object, name, number.orElse(Double.NaN));
    }
}
