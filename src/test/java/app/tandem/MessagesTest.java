package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Cell;
import app.tandem.plan.Kinds;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every word shown is in the bundle, and every word in the bundle is shown.
class MessagesTest {

    private static final Pattern IN_FXML = Pattern.compile("\"%([\\w.]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[a-z]\\w*)(?:\\.\\w+)+)\"");
    private static final Pattern CALL = Pattern.compile("Words\\s*\\.\\s*(of|with|field)\\(\\s*\"([\\w.]+)\"");

    @Test
    void everyKeyThatIsUsedIsThere() {
        var missing = used();
        missing.removeAll(bundle());
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void everyKeyThatIsThereIsUsed() {
        var idle = bundle();
        idle.removeAll(used());
        idle.removeAll(literals());
        idle.removeIf(MessagesTest::ofAConstant);
        assertEquals(new TreeSet<>(), idle);
    }

    @Test
    void keysAreSorted() {
        var keys = Sources.read(Sources.RESOURCES.resolve("messages.properties")).lines()
                .filter(line -> line.matches("[\\w.]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertEquals(keys.stream().sorted().toList(), keys);
        assertEquals(List.copyOf(new TreeSet<>(keys)), keys);
    }

    @Test
    void everyKindEveryFieldHasItsWord() {
        for (var kind : Kinds.ALL) {
            assertEquals(false, Words.kind(kind).isBlank() || Words.kinds(kind).isBlank());
            for (Cell cell : Shape.of(kind).cells()) {
                assertEquals(false, Words.field(cell.component().getName()).isBlank());
            }
        }
    }

    private static Set<String> bundle() {
        return new TreeSet<>(Words.bundle().keySet());
    }

    private static Set<String> used() {
        var used = new TreeSet<String>();
        for (var file : Sources.files(Sources.RESOURCES, ".fxml")) {
            IN_FXML.matcher(Sources.read(file)).results().forEach(match -> used.add(match.group(1)));
        }
        for (var file : Sources.files(Sources.JAVA, ".java")) {
            CALL.matcher(Sources.read(file)).results().forEach(match ->
                    used.add((match.group(1).equals("field") ? "field." : "") + match.group(2)));
        }
        for (var kind : Kinds.ALL) {
            used.add("kind." + kind.getSimpleName());
            used.add("kinds." + kind.getSimpleName());
            for (Cell cell : Shape.of(kind).cells()) used.add("field." + cell.component().getName());
        }
        return used;
    }

    /// Keys that a ternary or a switch picks stand as plain literals.
    private static Set<String> literals() {
        var literals = new TreeSet<String>();
        for (var file : Sources.files(Sources.JAVA, ".java")) {
            LITERAL.matcher(Sources.read(file)).results().forEach(match -> literals.add(match.group(1)));
        }
        return literals;
    }

    /// `Requirement.Status.AGREED` and `PlanFileException.Reason.IN_USE.next` belong to constants of the code.
    private static boolean ofAConstant(String key) {
        var parts = key.split("\\.");
        return parts.length > 1 && List.of(parts).subList(1, parts.length).stream()
                .anyMatch(part -> part.matches("[A-Z][A-Z0-9_]*") && constants().contains(type(parts, part) + part));
    }

    private static String type(String[] parts, String constant) {
        var before = new StringBuilder();
        for (String part : parts) {
            if (part.equals(constant)) break;
            before.setLength(0);
            before.append(part).append('.');
        }
        return before.toString();
    }

    private static final Set<String> CONSTANTS = new TreeSet<>();

    private static Set<String> constants() {
        if (CONSTANTS.isEmpty()) {
            var declaration = Pattern.compile("\\benum (\\w+)[^{]*\\{([^;}]*)", Pattern.DOTALL);
            for (var file : Sources.files(Sources.JAVA, ".java")) {
                declaration.matcher(Sources.read(file)).results().forEach(match ->
                        Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b").matcher(match.group(2)).results()
                                .forEach(constant -> CONSTANTS.add(match.group(1) + "." + constant.group())));
            }
        }
        return CONSTANTS;
    }
}
