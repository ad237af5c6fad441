package app.tandem.reports.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.drawing.Box;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Ink;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Look;
import app.tandem.plan.drawing.Point;
import app.tandem.plan.drawing.Shape;
import app.tandem.reports.Block;
import app.tandem.reports.Block.Cell;
import app.tandem.reports.Block.Column;
import app.tandem.reports.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.Test;

class PptxTest {

    private static final Slides SLIDES = slides();

    @Test
    void equalSlidesGiveEqualBytes() throws IOException {
        assertArrayEquals(written(), written());
    }

    @Test
    void aBarIsAShapeWithItsOwnWordsInAGroupOfItsName() throws IOException {
        try (var show = read()) {
            var group = show.getSlides().getFirst().getShapes().stream()
                    .filter(XSLFGroupShape.class::isInstance)
                    .map(XSLFGroupShape.class::cast).findFirst().orElseThrow();
            var bar = (XSLFAutoShape) group.getShapes().getFirst();
            assertEquals(List.of("I-07 Selection", "I-07 Selection", "Selection"),
                    List.of(group.getShapeName(), bar.getShapeName(), bar.getText()));
        }
    }

    @Test
    void aDependencyIsGluedToBothBars() throws IOException {
        try (var show = read()) {
            var arrow = show.getSlides().getFirst().getShapes().stream()
                    .filter(XSLFConnectorShape.class::isInstance).map(XSLFConnectorShape.class::cast)
                    .findFirst().orElseThrow();
            var xml = arrow.getXmlObject().xmlText();
            assertTrue(xml.contains("stCxn") && xml.contains("endCxn"));
        }
    }

    @Test
    void nothingOnASlideIsAPicture() throws IOException {
        try (var show = read()) {
            assertTrue(show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
                    .noneMatch(XSLFPictureShape.class::isInstance));
        }
    }

    @Test
    void tablesAndNotesAndTitlesAreReal() throws IOException {
        try (var show = read()) {
            var second = show.getSlides().get(1);
            assertEquals("What changed", second.getTitle());
            assertTrue(second.getShapes().stream().anyMatch(XSLFTable.class::isInstance));
            assertTrue(second.getNotes().getTextParagraphs().toString().length() > 0);
        }
    }

    private static XMLSlideShow read() throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(written()));
    }

    private static byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        Pptx.write(SLIDES, out, Progress.UNHEARD);
        return out.toByteArray();
    }

    private static Slides slides() {
        var words = new Shape.Text(new Point(24, 40), Label.of("Selection", 10, Ink.IT_ON));
        var bar = Shape.Rect.rounded(new Box(20, 25, 150, 22), 4, Look.filled(Ink.IT))
                .named("I-07 Selection", "");
        var drawing = new Drawing(480, 120, "Roadmap", List.of(
                new Shape.Group("I-07 Selection", "Committed", List.of(bar, words)),
                Shape.Rect.rounded(new Box(230, 70, 180, 22), 4, Look.filled(Ink.CC))
                        .named("I-08 Rollout", ""),
                new Shape.Line(new Point(200, 0), new Point(200, 120), Look.stroked(Ink.LINE, 1)),
                Shape.Diamond.of(new Point(440, 81), 8, Look.filled(Ink.JT)).named("Go-live", ""),
                Shape.Connector.between("I-07 Selection", "I-08 Rollout", Look.stroked(Ink.INK_3, 1))));
        var table = new Block.Table("Changes", List.of(Column.of("ID", 1), Column.numbers("Months", 1)),
                List.of(List.of(Cell.of("I-07"), Cell.of("3"))));
        return new Slides("Roadmap", "as of 21 Nov 2026", Locale.UK, LocalDate.of(2026, 11, 21), List.of(
                Slides.Slide.of("Selection first", drawing, table), Slides.Slide.of("What changed", table)));
    }
}
