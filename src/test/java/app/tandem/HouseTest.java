package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds every file to the sizes and the manners of the house.
class HouseTest {

    private static final int FILE_LINES_MAX = 250;
    private static final int METHOD_LINES_MAX = 40;
    private static final int LINE_MAX = 110;
    private static final int FOLDER_FILES_MAX = 25;
    private static final int PARAMETERS_MAX = 4;

    private static final Pattern METHOD_START = Pattern.compile(
            "^    (?:@\\w+\\s+)?(?:(?:public|protected|private|static|final|abstract|default|<[^>]+>)\\s+)*"
                    + "[\\w<>\\[\\], .?@]+\\s\\w+\\(.*");
    private static final Pattern TYPE =
            Pattern.compile("^(?:public |final |abstract |sealed |non-sealed )*(?:class|record|enum|interface) \\w+");
    private static final Pattern MARK = Pattern.compile("\\b(?:TODO|FIXME|XXX|HACK)\\b|@author");
    private static final Pattern NAME =
            Pattern.compile("\\w*(?:Manager|Service|Helper|Util|Utils|Impl|Handler)\\.java");

    @Test
    void filesStaySmall() {
        assertEquals(List.of(), all()
                .filter(file -> lines(file).size() > FILE_LINES_MAX)
                .map(file -> file + " has " + lines(file).size() + " lines")
                .toList());
    }

    @Test
    void linesStayShort() {
        assertEquals(List.of(), all()
                .flatMap(file -> lines(file).stream()
                        .filter(line -> line.length() > LINE_MAX)
                        .map(line -> file + ": " + line.strip()))
                .toList());
    }

    @Test
    void foldersStayShort() {
        var counts = new TreeMap<Path, Integer>();
        all().forEach(file -> counts.merge(file.getParent(), 1, Integer::sum));
        counts.values().removeIf(count -> count <= FOLDER_FILES_MAX);
        assertEquals(new TreeMap<>(), counts);
    }

    @Test
    void methodsStayShort() {
        assertEquals(List.of(), all().flatMap(file -> longMethods(file).stream()).toList());
    }

    @Test
    void methodsTakeFewParameters() {
        assertEquals(List.of(), all()
                .flatMap(file -> lines(file).stream()
                        .filter(line -> METHOD_START.matcher(line).matches() && line.endsWith("{"))
                        .filter(line -> !line.contains(" record ") && parameters(line) > PARAMETERS_MAX)
                        .map(line -> file + ": " + line.strip()))
                .toList());
    }

    @Test
    void everyTypeSaysWhatItIs() {
        assertEquals(List.of(), all().filter(HouseTest::silent).toList());
    }

    @Test
    void nothingIsLeftForLaterAndNoNameIsEmpty() {
        assertEquals(List.of(), all()
                .filter(file -> MARK.matcher(Sources.read(file)).find()
                        || NAME.matcher(file.getFileName().toString()).matches())
                .toList());
    }

    private static boolean silent(Path file) {
        var lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (TYPE.matcher(lines.get(i)).find()) {
                return lines.subList(0, i).stream().noneMatch(line -> line.startsWith("///"));
            }
        }
        return false;
    }

    private static List<String> longMethods(Path file) {
        var found = new ArrayList<String>();
        var lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!METHOD_START.matcher(lines.get(i)).matches()) continue;
            if (lines.get(i).endsWith(";") || lines.get(i).endsWith("{}")) continue;
            int end = i;
            while (end < lines.size() && !lines.get(end).equals("    }")) end++;
            if (end - i - 1 > METHOD_LINES_MAX) {
                found.add("%s: %s has %d lines".formatted(file, lines.get(i).strip(), end - i - 1));
            }
        }
        return found;
    }

    private static int parameters(String line) {
        var list = line.substring(line.indexOf('(') + 1, Math.max(line.indexOf('(') + 1, line.lastIndexOf(')')));
        if (list.isBlank()) return 0;
        int depth = 0;
        int count = 1;
        for (int c : list.chars().toArray()) {
            if (c == '<' || c == '(') depth++;
            if (c == '>' || c == ')') depth--;
            if (c == ',' && depth == 0) count++;
        }
        return count;
    }

    private static Stream<Path> all() {
        return Sources.files(Sources.JAVA, ".java").stream();
    }

    private static List<String> lines(Path file) {
        return Sources.read(file).lines().toList();
    }
}
