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
import app.tandem.reports.Document;
import app.tandem.reports.Progress;
import app.tandem.reports.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.Test;

class PptxTest {

    private static final Document SLIDES = slides();

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
                    .filter(XSLFConnectorShape.class::isInstance)
                    .map(shape -> shape.getXmlObject().xmlText())
                    .filter(xml -> xml.contains("bentConnector3")).findFirst().orElseThrow();
            assertTrue(arrow.contains("stCxn") && arrow.contains("endCxn"));
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

    @Test
    void aLongTableGoesOnOverSeveralSlides() {
        var rows = IntStream.range(0, 100)
                .mapToObj(i -> List.of(Cell.of("I-" + i), Cell.of("1"))).toList();
        var table = new Block.Table("Long", List.of(Column.of("ID", 1), Column.of("Months", 1)), rows);
        var parts = SlideTable.parts(table);
        assertEquals(rows, parts.stream().flatMap(part -> part.rows().stream()).toList());
        assertTrue(parts.size() > 3);
    }

    private static XMLSlideShow read() throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(written()));
    }

    private static byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        Pptx.write(SLIDES, out, Progress.UNHEARD);
        return out.toByteArray();
    }

    private static Document slides() {
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
        return Document.titled("Roadmap", LocalDate.of(2026, 11, 21), List.of(
                        new Block.Heading(1, "Selection first"), new Block.Figure(drawing, "A selection"),
                        new Block.PageBreak(), new Block.Heading(1, "What changed"), table))
                .withSheet(Sheet.SLIDE).withFooter("as of 21 Nov 2026");
    }
}
