package app.tandem.reports;

import app.tandem.plan.Words;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Writes a document as a tagged PDF with its fonts inside: the page of [Html], printed.
final class Pdf {

    static {
        // Otherwise the library tells every step that it takes.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    private static final String FAMILY = "Noto Sans";
    private static final List<Face> FACES = List.of(new Face("NotoSans-Regular", 400),
            new Face("NotoSans-SemiBold", 600), new Face("NotoSans-Bold", 700));

    /// One weight of the type, and the file that holds it.
    private record Face(String file, int weight) {}

    private Pdf() {}

    static void write(Document document, OutputStream out, Progress progress) throws IOException {
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
                .withHtmlContent(Html.page(document), "");
        for (var face : FACES) {
            var font = new PDFontSupplier(face(pdf, face.file()));
            builder.useFont(font, FAMILY, face.weight(), FontStyle.NORMAL, true);
            builder.useFont(() -> open(face.file()), FAMILY, face.weight(), FontStyle.NORMAL, true,
                    EnumSet.of(FSFontUseCase.SVG));
        }
        return builder.buildPdfRenderer();
    }

    /// Without its tables for other scripts, which the library would search for every word it writes.
    static PDFont face(PDDocument pdf, String file) throws IOException {
        var type = new TTFParser().parse(new RandomAccessReadBuffer(open(file)));
        type.setEnableGsub(false);
        return PDType0Font.load(pdf, type, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/app/tandem/fonts/" + file + ".ttf"));
    }
}
