package app.tandem.reports;

import app.tandem.reports.paint.Typeface;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/// One large grey word across each page, under what is written there.
final class Watermark {

    private static final float GREY = 0.91f;
    private static final double SLANT = Math.PI / 5;

    private Watermark() {}

    static void paint(PDDocument pdf, String word) throws IOException {
        var font = Pdf.font(pdf, Typeface.BOLD);
        for (var page : pdf.getPages()) paint(pdf, page, font, word);
    }

    private static void paint(PDDocument pdf, PDPage page, PDFont font, String word) throws IOException {
        var paper = page.getMediaBox();
        float size = 0.7f * paper.getWidth() / (font.getStringWidth(word) / 1000);
        float half = font.getStringWidth(word) / 2000 * size;
        try (var stream = new PDPageContentStream(
                pdf, page, PDPageContentStream.AppendMode.PREPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            stream.beginText();
            stream.setFont(font, size);
            stream.setNonStrokingColor(GREY);
            var turn = Matrix.getRotateInstance(SLANT, paper.getWidth() / 2, paper.getHeight() / 2);
            turn.concatenate(Matrix.getTranslateInstance(-half, -0.35f * size));
            stream.setTextMatrix(turn);
            stream.showText(word);
            stream.endText();
            stream.endMarkedContent();
        }
    }
}
