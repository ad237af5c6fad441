package app.tandem.reports.roadmap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Plan;
import app.tandem.reports.Progress;
import app.tandem.reports.pack.Paper;
import app.tandem.reports.pack.PaperOrder;
import app.tandem.reports.pack.PaperSource;
import app.tandem.reports.pack.Papers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RoadmapPicturesTest {

    private static final Plan PLAN = DemoPlan.plan();
    private static final PaperSource SOURCE = new PaperSource(PLAN, DemoPlan.TODAY, _ -> PLAN);

    @Test
    void writesTheSamePictureForTheSamePlan() throws IOException {
        for (var order : List.of(order(Paper.POSTER, "svg", 100), order(Paper.POSTER, "png", 100),
                order(Paper.ROADMAP, "svg", 100))) {
            assertArrayEquals(written(order), written(order));
        }
    }

    @Test
    void paintsAsManyPixelsAsAskedFor() throws IOException {
        var once = ImageIO.read(new ByteArrayInputStream(written(order(Paper.ROADMAP, "png", 100))));
        var twice = ImageIO.read(new ByteArrayInputStream(written(order(Paper.ROADMAP, "png", 200))));
        assertEquals(List.of(2 * once.getWidth(), 2 * once.getHeight()),
                List.of(twice.getWidth(), twice.getHeight()));
    }

    @Test
    void tellsOnThePosterWhatWasDecidedAndWhatCannotHold() throws IOException {
        var svg = new String(written(order(Paper.POSTER, "svg", 100)), StandardCharsets.UTF_8);
        for (var words : List.of("D-16", "R-01", "I-08", "Failover exercise – Daniel Brandt",
                "S5 Winter 2026 joint planning session, 2026-12-09")) {
            assertTrue(svg.contains(words), words);
        }
    }

    @Test
    void gluesEveryArrowOfASlideToItsBars() throws IOException {
        var slide = slide(written(order(Paper.ROADMAP, "pptx", 100)));
        long glued = Stream.of(slide.split("<p:cxnSp>")).filter(it -> it.contains("<a:stCxn ")
                && it.contains("<a:endCxn ")).count();
        assertTrue(glued > 0, "arrows");
        assertEquals(slide.split("bentConnector3", -1).length - 1, glued);
    }

    private static String slide(byte[] pptx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pptx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("ppt/slides/slide1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No first slide");
    }

    private static byte[] written(PaperOrder order) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Papers.write(SOURCE, order, bytes, Progress.UNHEARD);
        return bytes.toByteArray();
    }

    private static PaperOrder order(Paper paper, String format, int scale) {
        return new PaperOrder(paper, null, "", format, scale);
    }
}
