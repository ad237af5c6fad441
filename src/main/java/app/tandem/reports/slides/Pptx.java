package app.tandem.reports.slides;

import app.tandem.plan.Words;
import app.tandem.reports.Document;
import app.tandem.reports.Progress;
import app.tandem.reports.SteadyZip;
import app.tandem.reports.paint.Escape;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/// Writes a document as a PowerPoint file, a slide for a page, of native shapes: everything on them can be
/// moved, coloured and read.
public final class Pptx {

    private static final String END = "</p:spTree>";
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;

    private Pptx() {}

    /// Equal documents give equal bytes. Leaves the stream open.
    public static void write(Document document, OutputStream out, Progress progress) throws IOException {
        progress.at(0, Words.of("reports.progress.layout"));
        var slides = Slides.of(document);
        Map<String, String> shapes = new HashMap<>();
        var bytes = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDTH, HEIGHT));
            for (var slide : slides.slides()) {
                var sheet = frame(show, slide);
                shapes.put(sheet.getPackagePart().getPartName().getName().substring(1),
                        shapes(slide, document));
            }
            facts(show, document);
            show.write(bytes);
        }
        progress.at(0.6, Words.of("reports.progress.write"));
        SteadyZip.copy(bytes.toByteArray(), out, (name, xml) -> {
            var own = shapes.get(name);
            if (own != null) return xml.replace(END, own + END);
            return name.startsWith("ppt/theme/") ? ThemeColours.in(xml) : xml;
        });
        progress.at(1, Words.of("reports.progress.done"));
    }

    private static XSLFSlide frame(XMLSlideShow show, Slides.Slide slide) {
        var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
        var sheet = show.createSlide(layout);
        for (var shape : sheet.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE) title(shape, slide.title());
            else sheet.removeShape(shape);
        }
        if (!slide.notes().isEmpty()) {
            for (var shape : show.getNotesSlide(sheet).getPlaceholders()) {
                var notes = Escape.clean(slide.notes());
                if (shape.getTextType() == Placeholder.BODY) shape.setText(notes);
            }
        }
        return sheet;
    }

    private static void title(XSLFTextShape shape, String words) {
        shape.setAnchor(new Rectangle2D.Double(30, 14, WIDTH - 60, 48));
        var run = shape.setText(Escape.clean(words));
        run.setFontFamily("Arial");
        run.setFontSize(20.0);
        run.setBold(true);
        shape.getTextParagraphs().getFirst().setTextAlign(TextAlign.LEFT);
    }

    private static String shapes(Slides.Slide slide, Document document) {
        var painter = new PptxPainter();
        if (slide.drawing() != null) painter.draw(slide.drawing(),
                new PptxPainter.Frame(30, 66, WIDTH - 60, 440));
        if (slide.table() != null) painter.table(slide.table(),
                new PptxPainter.Frame(30, 72, WIDTH - 60, 430));
        if (!document.footer().isEmpty()) painter.footer(document.footer(),
                new PptxPainter.Frame(30, 512, WIDTH - 60, 18));
        return painter.xml();
    }

    private static void facts(XMLSlideShow show, Document document) {
        var facts = show.getProperties().getCoreProperties().getUnderlyingProperties();
        var noon = Date.from(document.date().atTime(12, 0).toInstant(ZoneOffset.UTC));
        facts.setTitleProperty(Escape.clean(document.title()));
        facts.setCreatorProperty("Tandem");
        facts.setLastModifiedByProperty("Tandem");
        facts.setLanguageProperty(document.language().toLanguageTag());
        facts.setCreatedProperty(Optional.of(noon));
        facts.setModifiedProperty(Optional.of(noon));
    }
}
