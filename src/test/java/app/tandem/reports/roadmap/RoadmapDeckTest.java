package app.tandem.reports.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Plan;
import app.tandem.plan.drawing.Label;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.roadmap.Initiative;
import app.tandem.reports.Block;
import app.tandem.reports.Document;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoadmapDeckTest {

    private static final Plan DEMO = DemoPlan.plan();
    private final Document deck = RoadmapDeck.of(DEMO, DemoPlan.TODAY, Optional.empty());

    @Test
    void beginsWithItsFinding() {
        assertEquals("18 initiatives ahead, 8 later than the baseline, 4 conflicts", deck.title());
    }

    @Test
    void isTheSameForTheSamePlan() {
        assertEquals(RoadmapDeck.of(DEMO, DemoPlan.TODAY, Optional.empty()), deck);
    }

    @Test
    void letsNoTypeFallUnderNinePoints() {
        var small = figures().flatMap(figure -> figure.drawing().everyShape())
                .flatMap(RoadmapDeckTest::labels)
                .filter(label -> label.size() < 9)
                .toList();
        assertEquals(List.of(), small);
    }

    @Test
    void drawsEveryInitiativeThatIsNotOver() {
        var drawn = figures().flatMap(figure -> figure.drawing().places().keySet().stream()).toList();
        var missing = DEMO.coded(Initiative.class).stream()
                .map(it -> it.code() + " " + it.title())
                .filter(name -> !drawn.contains(name))
                .toList();
        assertEquals(List.of("I-01 Sev-1/2 notification and recovery-time routine",
                "I-02 Shared change and business-event calendar"), missing);
    }

    @Test
    void tellsWhatMovedSinceAnEarlierPlan() {
        var bot = DEMO.coded(Initiative.class).get(16);
        var before = DEMO.with(app.tandem.plan.Edit.put("Plan it", bot.withConfidence(
                Initiative.Confidence.COMMITTED)));
        var tables = RoadmapDeck.of(DEMO, DemoPlan.TODAY, Optional.of(before)).blocks().stream()
                .filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
        assertEquals(List.of(List.of("Changed", "I-17 Voice bot for readings and payment plans", "Confidence",
                        "Committed", "Exploring")),
                tables.getFirst().rows().stream()
                        .map(row -> row.stream().map(Block.Cell::text).toList()).toList());
        assertEquals(DEMO.coded(Initiative.class).size(), tables.getLast().rows().size());
    }

    private Stream<Block.Figure> figures() {
        return deck.blocks().stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast);
    }

    private static Stream<Label> labels(Shape shape) {
        return shape instanceof Shape.Text text ? Stream.of(text.label()) : Stream.empty();
    }
}
