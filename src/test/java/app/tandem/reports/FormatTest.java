package app.tandem.reports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

    @ParameterizedTest
    @EnumSource
    void equalDocumentsGiveEqualBytes(Format format) throws IOException {
        assertArrayEquals(write(format), write(format));
    }

    @Test
    void aPdfIsTaggedNamedAndTitled() throws IOException {
        try (var pdf = Loader.loadPDF(write(Format.PDF))) {
            assertEquals("Autumn planning session", pdf.getDocumentInformation().getTitle());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("Decisions & more",
                    pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
            assertEquals(2, pdf.getNumberOfPages());
        }
    }

    @Test
    void aDraftSaysSoOnEveryPageOfAPdf() throws IOException {
        try (var pdf = Loader.loadPDF(write(Format.PDF))) {
            var second = new PDFTextStripper();
            second.setStartPage(2);
            assertTrue(second.getText(pdf).contains("DRAFT"));
        }
    }

    @Test
    void aPdfSaysWhichLettersItLacksATypefaceFor() throws IOException {
        var out = new ByteArrayOutputStream();
        Format.PDF.write(Samples.everything().withTitle("Plan \u4E2D\u6587"), out, Progress.UNHEARD);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains(Words.with("reports.type.lacking", 2, "U+4E2D, U+6587")), text);
        }
    }

    @Test
    void aPageIsWellFormedWhateverTheWordsAre() throws Exception {
        var page = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(write(Format.HTML)));
        var words = page.getDocumentElement().getTextContent();
        assertTrue(words.contains("Two <sides>, one \"plan\"; the agents' view counts."));
    }

    @Test
    void aControlCharacterBecomesAReplacementSign() throws IOException {
        var document = Samples.everything().withTitle("Bell\u0007 and half a smile \uD83D");
        var out = new ByteArrayOutputStream();
        Format.HTML.write(document, out, Progress.UNHEARD);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("Bell\uFFFD and half a smile \uFFFD"));
    }

    private static byte[] write(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(Samples.everything(), out, Progress.UNHEARD);
        return out.toByteArray();
    }
}
