package app.tandem.reports;

import app.tandem.plan.Words;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes a document as a tagged PDF with its fonts inside: the page of [Html], printed.
final class Pdf {

    static {
        // Otherwise the library tells every step that it takes.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private Pdf() {}

    static void write(Document document, OutputStream out, Progress progress) throws IOException {
        progress.at(0, Words.of("reports.progress.layout"));
        try (var renderer = renderer(document)) {
            renderer.layout();
            progress.at(0.5, Words.of("reports.progress.write"));
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                PdfFacts.settle(pdf, document);
                if (document.draft()) Watermark.paint(pdf, Words.of("reports.draft"));
                pdf.save(out);
            }
        }
        progress.at(1, Words.of("reports.progress.done"));
    }

    private static PdfBoxRenderer renderer(Document document) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useSVGDrawer(new BatikSVGDrawer())
                .addDOMMutator(Bookmarks::add)
                .withHtmlContent(Html.page(document), "");
        font(builder, "NotoSans-Regular", 400, FontStyle.NORMAL);
        font(builder, "NotoSans-SemiBold", 600, FontStyle.NORMAL);
        font(builder, "NotoSans-Bold", 700, FontStyle.NORMAL);
        return builder.buildPdfRenderer();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        var uses = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
        builder.useFont(() -> open(file), "Noto Sans", weight, style, true, uses);
    }

    static InputStream open(String file) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/app/tandem/fonts/" + file + ".ttf"));
    }
}
