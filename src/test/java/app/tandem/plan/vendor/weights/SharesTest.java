package app.tandem.plan.vendor.weights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void printed_shares_add_up_to_a_hundred() {
        assertEquals(List.of(33.4, 33.3, 33.3), Shares.of(List.of(1.0, 1.0, 1.0)).printed());
        assertEquals(List.of(16.7, 16.7, 16.7, 16.7, 16.6, 16.6),
                Shares.of(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0)).printed());
        assertEquals(List.of(29.0, 71.0), Shares.of(List.of(29.0, 71.0)).printed());
    }

    @Test
    void the_sides_of_the_demo_are_forty_points_apart() {
        var it = Shares.of(List.of(10.0, 6.0, 6.0, 22.0, 22.0, 8.0, 10.0, 6.0, 10.0));
        var cc = Shares.of(List.of(24.0, 22.0, 14.0, 8.0, 6.0, 10.0, 6.0, 4.0, 6.0));
        assertEquals(0.40, it.distance(cc), 1e-12);
        assertEquals(0, it.distance(it), 0);
    }

    @Test
    void weights_of_nothing_but_nought_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> Shares.of(List.of(0.0, 0.0)));
        assertThrows(IllegalArgumentException.class, () -> Shares.of(List.of(-1.0, 2.0)));
    }
}
