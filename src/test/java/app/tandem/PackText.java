package app.tandem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// The words of the files of a pack, beside those that were read and found good. Fingerprints and the number
/// of edits are other ones in every file and stand as a word. `-Dtandem.golden=refresh` writes down what is there now.
final class PackText {

    private static final List<String> WITHOUT_WORDS = List.of(".xlsx", ".pptx");
    private static final boolean REFRESH = "refresh".equals(System.getProperty("tandem.golden"));

    private PackText() {}

    /// Every file of the pack that holds words, and none besides.
    static void compare(Path golden, Path pack) throws IOException {
        for (var file : files(pack)) {
            var text = text(file);
            var known = golden.resolve(name(file));
            if (REFRESH) Files.writeString(known, text);
            assertLinesMatch(Files.readString(known).lines(), text.lines(), known.toString());
        }
        assertEquals(files(golden).stream().map(file -> file.getFileName().toString()).toList(),
                files(pack).stream().map(PackText::name).toList());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> WITHOUT_WORDS.stream().noneMatch(file.toString()::endsWith))
                    .sorted().toList();
        }
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".pdf") || name.endsWith(".docx") ? name + ".txt" : name;
    }

    private static String text(Path file) throws IOException {
        var text = file.toString().endsWith(".pdf") ? pdf(file)
                : file.toString().endsWith(".docx") ? word(file) : Files.readString(file);
        return text.replaceAll("(?s)<style>.*</style>", "")
                .replaceAll("[0-9a-f]{64}", "FINGERPRINT")
                .replaceAll("SEQUENCE:\\d+", "SEQUENCE:n")
                .replaceAll("\\b[0-9A-F]{4}-[0-9A-F]{4}\\b", "FING-PRIN");
    }

    private static String pdf(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var words = new PDFTextStripper();
            words.setLineSeparator("\n");
            return words.getText(pdf);
        }
    }

    private static String word(Path file) throws IOException {
        try (var in = Files.newInputStream(file); var word = new XWPFWordExtractor(new XWPFDocument(in))) {
            return word.getText();
        }
    }
}
