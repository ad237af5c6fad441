package app.tandem.plan.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final Look BAR = Look.filled(Ink.IT);

    @Test
    void anArrowToALaterBarTurnsOnce() {
        assertEquals(
                List.of(new Point(50, 10), new Point(56, 10), new Point(56, 40), new Point(80, 40)),
                corners(new Box(10, 0, 40, 20), new Box(80, 30, 40, 20)));
    }

    @Test
    void anArrowToABarThatBeginsTooEarlyRunsBackBetweenTheRows() {
        assertEquals(
                List.of(new Point(50, 10), new Point(56, 10), new Point(56, 25), new Point(24, 25),
                        new Point(24, 40), new Point(30, 40)),
                corners(new Box(10, 0, 40, 20), new Box(30, 30, 40, 20)));
    }

    @Test
    void anArrowWhoseBarIsMissingHasNoCorners() {
        var drawing = new Drawing(200, 100, "", List.of());
        assertEquals(List.of(), Drawing.corners(arrow(), drawing.places()));
    }

    @Test
    void aGroupFillsWhatItsPartsFill() {
        var group = new Shape.Group("I-07 Selection", "", List.of(
                Shape.Rect.of(new Box(10, 10, 20, 10), BAR),
                Shape.Diamond.of(new Point(40, 15), 5, BAR)));
        assertEquals(new Box(10, 10, 35, 10), new Drawing(90, 90, "", List.of(group)).places()
                .get("I-07 Selection"));
    }

    @Test
    void anInkNamesItsToken() {
        assertEquals(List.of("-s-surface", "-ink-2", "-it-tint"),
                List.of(Ink.SURFACE.token(), Ink.INK_2.token(), Ink.IT_TINT.token()));
    }

    private static List<Point> corners(Box from, Box to) {
        var drawing = new Drawing(200, 100, "", List.of(
                Shape.Rect.of(from, BAR).named("from", ""), Shape.Rect.of(to, BAR).named("to", ""), arrow()));
        return Drawing.corners(arrow(), drawing.places());
    }

    private static Shape.Connector arrow() {
        return Shape.Connector.between("from", "to", Look.stroked(Ink.INK_3, 1));
    }
}
