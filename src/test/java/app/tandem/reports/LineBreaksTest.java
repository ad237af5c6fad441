package app.tandem.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    @Test
    void endNoLineInsideACode() {
        assertEquals(List.of("Adopted ", "in ", "VS-01, ", "R-02 ", "and ", "I-04"),
                pieces("Adopted in VS-01, R-02 and I-04"));
    }

    @Test
    void endLinesAfterAnyOtherHyphen() {
        assertEquals(List.of("call-", "back ", "Mei-", "Ling ", "IT-", "led"), pieces("call-back Mei-Ling IT-led"));
    }

    private static List<String> pieces(String text) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            if (to > from) pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
