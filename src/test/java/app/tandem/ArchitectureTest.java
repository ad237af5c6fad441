package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the code to the one direction in which its packages may look.
class ArchitectureTest {

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+);", Pattern.MULTILINE);

    private static final Map<String, Set<String>> MAY_USE = arrows("""
            plan       ->
            compromise -> plan
            ui         ->
            reports    -> plan compromise
            exchange   -> plan
            search     -> plan
            store      -> plan
            pages      -> plan compromise store reports exchange search ui
            shell      -> plan store reports exchange search ui pages
            cli        -> plan store reports exchange search ui pages shell
            top        -> plan store reports exchange search ui pages shell cli
            """);

    /// Only the search knows how texts are compared.
    private static final String LUCENE = "org.apache.lucene.";

    /// Libraries that a package must not see.
    private static final Map<String, List<String>> CLOSED = Map.ofEntries(
            Map.entry("plan", List.of("javafx.", "java.sql.", "com.", "org.apache.", "org.sqlite.")),
            Map.entry("compromise", List.of("javafx.", "java.sql.", "com.", "org.apache.", "org.sqlite.")),
            Map.entry("ui", List.of("java.sql.", "org.apache.poi.", LUCENE)),
            Map.entry("reports", List.of("javafx.", "java.sql.", LUCENE)),
            Map.entry("exchange", List.of("javafx.", "java.sql.", LUCENE)),
            Map.entry("search", List.of("javafx.", "java.sql.", "com.", "org.apache.poi.")),
            Map.entry("store", List.of("javafx.scene.", "javafx.stage.", "org.apache.poi.", LUCENE)),
            Map.entry("pages", List.of("java.sql.", "org.sqlite.", LUCENE)),
            Map.entry("shell", List.of("java.sql.", "org.sqlite.", LUCENE)),
            Map.entry("cli", List.of("java.sql.", "org.sqlite.", LUCENE)),
            Map.entry("top", List.of("java.sql.", "org.sqlite.", LUCENE)));

    private static final Pattern THREADS = Pattern.compile(
            "Platform\\.runLater|new Thread\\(|Thread\\.of|Executors\\.|\\bsynchronized\\b|\\bvolatile\\b"
                    + "|catch \\((?:Exception|Throwable) ");

    /// Where threads begin and faults of our own are caught.
    private static final Set<String> THREAD_STARTS = Set.of(
            "store/PlanStore.java", "ui/Background.java", "Tandem.java", "Headless.java");

    /// What several pages are made of.
    private static final Set<String> SHARED = Set.of("pick");

    @Test
    void packagesLookOnlyWhereTheyMay() {
        assertEquals(List.of(), imports().filter(ArchitectureTest::stray).toList());
    }

    @Test
    void aPageKnowsNoOtherPage() {
        assertEquals(List.of(), imports()
                .filter(use -> use.home().equals("pages") && use.name().startsWith("app.tandem.pages."))
                .filter(use -> !page(use.name()).isEmpty() && !page(use.name()).equals(use.page()))
                .toList());
    }

    @Test
    void threadsBeginInTwoPlacesOnly() {
        assertEquals(List.of(), Sources.files(Sources.JAVA, ".java").stream()
                .filter(file -> !THREAD_STARTS.contains(Sources.JAVA.relativize(file).toString().replace('\\', '/')))
                .filter(file -> THREADS.matcher(Sources.read(file)).find())
                .toList());
    }

    /// Any stream on an open plan file would drop SQLite's locks.
    @Test
    void theStoreNeverStreamsAFile() {
        var stream = Pattern.compile("Files\\.(?:new|read|write|copy|size|lines)|FileInputStream|RandomAccessFile");
        assertEquals(List.of(), Sources.files(Sources.JAVA.resolve("store"), ".java").stream()
                .filter(file -> stream.matcher(Sources.read(file)).find())
                .toList());
    }

    @Test
    void nothingCallsTheNetwork() {
        var network = Pattern.compile("java\\.net\\.(?!URI\\b|URL\\b)|URLConnection|HttpClient|openStream\\(|Socket");
        assertEquals(List.of(), Sources.files(Sources.JAVA, ".java").stream()
                .filter(file -> network.matcher(Sources.read(file)).find())
                .toList());
    }

    /// One import with the package and page that made it.
    private record Use(Path file, String home, String page, String name) {}

    private static Stream<Use> imports() {
        return Sources.files(Sources.JAVA, ".java").stream().flatMap(file -> {
            var parts = Sources.JAVA.relativize(file);
            var home = parts.getNameCount() == 1 ? "top" : parts.getName(0).toString();
            var page = home.equals("pages") && parts.getNameCount() > 2 ? parts.getName(1).toString() : "";
            return IMPORT.matcher(Sources.read(file)).results().map(match -> new Use(file, home, page, match.group(1)));
        });
    }

    private static boolean stray(Use use) {
        if (use.name().startsWith("app.tandem.")) {
            var rest = use.name().substring("app.tandem.".length());
            var target = rest.contains(".") && Character.isLowerCase(rest.charAt(0))
                    ? rest.substring(0, rest.indexOf('.'))
                    : "top";
            return !target.equals(use.home()) && !MAY_USE.getOrDefault(use.home(), Set.of()).contains(target);
        }
        return CLOSED.getOrDefault(use.home(), List.of()).stream().anyMatch(use.name()::startsWith);
    }

    /// The page that a class of `app.tandem.pages` belongs to; empty for what all pages share.
    private static String page(String name) {
        var rest = name.substring("app.tandem.pages.".length());
        var page = Character.isLowerCase(rest.charAt(0)) ? rest.substring(0, rest.indexOf('.')) : "";
        return SHARED.contains(page) ? "" : page;
    }

    private static Map<String, Set<String>> arrows(String text) {
        return text.lines().map(line -> line.split("->")).collect(Collectors.toMap(
                line -> line[0].strip(),
                line -> line.length < 2 ? Set.of() : Set.copyOf(Arrays.asList(line[1].strip().split(" ")))));
    }
}
