package app.tandem.plan.backlog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.backlog.LinkScene.Curve;
import app.tandem.plan.backlog.LinkScene.Edge;
import app.tandem.plan.backlog.LinkScene.Gutter;
import app.tandem.plan.backlog.LinkScene.Ladder;
import app.tandem.plan.backlog.LinkScene.Link;
import app.tandem.plan.backlog.LinkScene.Stub;
import app.tandem.plan.backlog.LinkScene.Way;
import app.tandem.plan.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkSceneTest {

    private static final Id<Fit> A = Id.of(Fit.class, "a");
    private static final Id<Fit> B = Id.of(Fit.class, "b");
    /// Cards 100 high in a gutter of 300: the left column stands at its top, the right one two cards further.
    private static final Gutter GUTTER =
            new Gutter(new Ladder(0, 100, 0), new Ladder(-200, 100, 200), 200, 300);

    @Test
    void a_line_runs_from_card_to_card_with_its_chip_half_way() {
        assertEquals(new LinkScene(List.of(new Curve(A, 50, 150, 100)), List.of()),
                LinkScene.of(GUTTER, List.of(new Link(A, 0, 3))));
    }

    @Test
    void partners_out_of_sight_are_counted_at_the_card_by_where_they_are() {
        var links = List.of(new Link(A, 1, 0), new Link(B, 1, 1), new Link(Id.of(Fit.class, "c"), 8, 2));
        assertEquals(new LinkScene(List.of(), List.of(
                        new Stub(Edge.LEFT, Way.UP, 150, List.of(A, B)),
                        new Stub(Edge.RIGHT, Way.DOWN, 50, List.of(Id.of(Fit.class, "c"))))),
                LinkScene.of(GUTTER, links));
    }

    @Test
    void a_link_with_both_cards_out_of_sight_is_not_drawn() {
        assertEquals(new LinkScene(List.of(), List.of()), LinkScene.of(GUTTER, List.of(new Link(A, 7, 0))));
    }

    @Test
    void chips_that_would_lie_on_one_another_move_apart_within_the_height() {
        assertArrayEquals(new double[] {100, 120, 140},
                LinkScene.spread(new double[] {100, 100, 101}, 20, 300));
        assertArrayEquals(new double[] {250, 270, 290},
                LinkScene.spread(new double[] {280, 290, 300}, 20, 300));
    }
}
