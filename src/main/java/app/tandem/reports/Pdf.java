package app.tandem.reports;

import app.tandem.plan.Words;
import app.tandem.reports.paint.Typeface;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Writes a document as a tagged PDF with its fonts inside: the page of [Html], printed.
final class Pdf {

    static {
        // Otherwise the library tells every step that it takes.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private static final int MOST_LETTERS = 12;

    private Pdf() {}

    static void write(Document plain, OutputStream out, Progress progress) throws IOException {
        var document = honest(plain);
        progress.at(0, Words.of("reports.progress.layout"));
        try (var pdf = new PDDocument(); var renderer = renderer(document, pdf)) {
            renderer.layout();
            progress.at(0.5, Words.of("reports.progress.write"));
            renderer.createPDFWithoutClosing();
            PdfFacts.settle(pdf, document);
            if (document.draft()) Watermark.paint(pdf, Words.of("reports.draft"));
            pdf.save(out);
        }
        progress.at(1, Words.of("reports.progress.done"));
    }

    private static PdfBoxRenderer renderer(Document document, PDDocument pdf) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new BatikSVGDrawer())
                .addDOMMutator(Bookmarks::add)
                .useUnicodeLineBreaker(new LineBreaks())
                .withHtmlContent(Html.page(document), "");
        for (var face : Typeface.values()) {
            var font = new PDFontSupplier(font(pdf, face));
            builder.useFont(font, face.family(), face.weight(), FontStyle.NORMAL, true);
            var bytes = face.bytes();
            builder.useFont(
                    () -> new ByteArrayInputStream(bytes), face.family(), face.weight(), FontStyle.NORMAL,
                    true, EnumSet.of(FSFontUseCase.SVG));
        }
        return builder.buildPdfRenderer();
    }

    /// Without its tables for other scripts, which the library would search for every word it writes.
    static PDFont font(PDDocument pdf, Typeface face) throws IOException {
        var type = face.parse();
        type.setEnableGsub(false);
        return PDType0Font.load(pdf, type, true);
    }

    /// The document, which says so at its end when it holds letters that cannot be printed.
    private static Document honest(Document document) throws IOException {
        var lacking = Typeface.lacking(Html.page(document));
        if (lacking.isEmpty()) return document;
        var blocks = new ArrayList<>(document.blocks());
        var some = String.join(", ", lacking.subList(0, Math.min(lacking.size(), MOST_LETTERS)));
        blocks.add(new Block.Paragraph(Words.with("reports.type.lacking", lacking.size(), some),
                Block.Tone.STRONG));
        return document.withBlocks(blocks);
    }
}
