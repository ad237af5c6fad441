package app.tandem.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    @Test
    void lettersFitInTheirOrderOnly() {
        assertTrue(Fuzzy.score("vq", "Virtual queue").isPresent());
        assertEquals(OptionalInt.empty(), Fuzzy.score("qv", "Virtual queue"));
    }

    @Test
    void accentsAndCapitalsDoNotCount() {
        assertTrue(Fuzzy.score("RENE", "René").isPresent());
    }

    @Test
    void startsOfWordsFitBetterThanLettersInside() {
        assertTrue(score("vq", "Virtual queue") > score("vq", "Invoicequery"));
    }

    @Test
    void theWholeTextFitsBetterThanScatteredLetters() {
        assertTrue(score("call", "A call-back") > score("call", "Catalogue level"));
    }

    private static int score(String typed, String text) {
        return Fuzzy.score(typed, text).orElseThrow();
    }
}
