package app.tandem.plan.vendor.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.drawing.Drawing;
import app.tandem.plan.drawing.Shape;
import app.tandem.plan.vendor.DemoSelections;
import app.tandem.plan.vendor.RandomSelection;
import app.tandem.plan.vendor.Vendor;
import app.tandem.plan.vendor.result.Ranking;
import app.tandem.plan.vendor.robustness.FirstPlaces;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Plan plan = DemoSelections.plan();
    private final Ranking ranking = Ranking.of(plan, DemoSelections.selection(plan, "VS-01"));

    @Test
    void eight_vendors_are_eight_rows_one_below_the_other() {
        var demo = DemoSelections.plan();
        var selection = DemoSelections.selection(demo, "VS-01");
        var more = Stream.of("F", "G", "H").map(letter -> DemoSelections.vendor(demo, "Auralink Cloud").with()
                .id(Id.of(Vendor.class, letter)).letter(letter).title("Further " + letter).build()).toList();
        var plan = demo.with(Edit.put("More", more));
        var drawing = Dumbbell.of(Ranking.of(plan, selection), Dumbbell.WIDE);
        var titles = plan.referring(Vendor.class, selection.id()).stream().map(Vendor::title).toList();
        var rows = drawing.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
                .filter(text -> titles.contains(text.label().text())).map(text -> text.baseline().y()).toList();
        assertEquals(8, rows.stream().distinct().count());
        assertTrue(rows.stream().allMatch(y -> y < drawing.height()));
    }

    @Test
    void the_frontier_tells_what_the_dearer_offer_gives_for_its_price() {
        var figure = Frontier.of(ranking.matrix());
        assertEquals("Dovetail Connect costs 205 more than Auralink Cloud and is 1.4 points better", figure.title());
        assertEquals(List.of("E Everline Engage", "B Brightline CX", "A Auralink Cloud", "D Dovetail Connect"),
                figure.rows().stream().map(List::getFirst).toList());
        assertEquals(List.of("yes", "yes", "yes", "yes"), figure.rows().stream().map(List::getLast).toList());
    }

    @Test
    void chances_show_every_rank_and_a_hundred_dots_for_each_way_of_drawing() {
        var figure = FirstPlaces.of(ranking).map(Chances::new).orElseThrow();
        assertEquals("Dovetail Connect is first in 92 of 100 random weightings near the agreed one,"
                + " and in 50 of 100 of any", figure.title());
        var dots = figure.drawing(900).shapes().stream().filter(Shape.Group.class::isInstance)
                .map(Shape.Group.class::cast).flatMap(group -> group.shapes().stream())
                .filter(Shape.Oval.class::isInstance).count();
        assertEquals(200, dots);
        assertEquals(List.of("A Auralink Cloud", "8.2 %", "91.8 %", "0.0 %", "0.0 %"),
                figure.rows().getFirst().subList(0, 5));
    }

    @Test
    void strips_hold_a_mark_for_every_score_and_no_name() {
        var figure = new ScoreStrips(ranking.matrix());
        assertEquals("The contact center gives Brightline CX 1.33 points more than IT on"
                + " “Security, compliance & resilience”", figure.title());
        assertEquals(List.of("W1 Omnichannel routing & IVR", "A Auralink Cloud", "4  4  4", "3  4  4", "4.00",
                "3.67", "1"), figure.rows().getFirst());
        var marks = marks(figure.drawing(900));
        assertEquals(4 * 8 * 3, marks.filter(Shape.Rect.class::isInstance).count());
        var text = figure.rows().toString() + figure.drawing(900).shapes();
        assertTrue(ranking.matrix().panel().stream().noneMatch(one -> text.contains(one.name())));
    }

    @Test
    void every_figure_stays_within_its_width_whatever_the_selection() {
        for (int seed = 0; seed < 40; seed++) {
            var random = RandomSelection.plan(seed);
            var any = Ranking.of(random, random.get(RandomSelection.ID));
            var figures = Stream.concat(Stream.of(Frontier.of(any.matrix()), new ScoreStrips(any.matrix())),
                    FirstPlaces.of(any, 50, 1).map(Chances::new).stream()).toList();
            for (Figure figure : figures) {
                var drawing = figure.drawing(700);
                assertTrue(drawing.everyShape().map(Drawing::extent)
                        .allMatch(box -> box.x() >= -4 && box.right() <= 704 && box.bottom() <= drawing.height()),
                        figure.title());
                assertTrue(figure.rows().stream().allMatch(row -> row.size() == figure.heads().size()));
            }
        }
    }

    private static Stream<Shape> marks(Drawing drawing) {
        return drawing.shapes().stream().filter(Shape.Group.class::isInstance)
                .flatMap(group -> ((Shape.Group) group).shapes().stream());
    }
}
