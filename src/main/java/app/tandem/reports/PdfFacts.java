package app.tandem.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What a PDF says about itself: the plan's day and nothing of the hour or the machine that wrote it.
final class PdfFacts {

    private PdfFacts() {}

    static void settle(PDDocument pdf, Document document) throws IOException {
        var facts = pdf.getDocumentInformation();
        facts.setTitle(document.title());
        facts.setSubject(document.subtitle());
        facts.setCreator("Tandem");
        facts.setProducer("Tandem");
        facts.setCreationDate(at(document.date()));
        facts.setModificationDate(at(document.date()));
        facts.getCOSObject().removeItem(COSName.getPDFName("Author"));
        pdf.setDocumentId(document.date().toEpochDay());
    }

    static Calendar at(LocalDate date) {
        var noon = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        noon.clear();
        noon.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth(), 12, 0);
        return noon;
    }
}
