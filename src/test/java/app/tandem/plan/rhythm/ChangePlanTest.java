package app.tandem.plan.rhythm;

import static app.tandem.plan.vendor.Cases.expected;
import static app.tandem.plan.vendor.Cases.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.plan.Id;
import app.tandem.plan.rhythm.ChangePlan.Element;
import app.tandem.plan.roadmap.Initiative;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangePlanTest {

    @Test
    void the_first_low_element_is_the_barrier() {
        for (int i = 0; i < 3; i++) {
            var letter = expected("TV-37").at("/barrier/" + i);
            assertEquals(letter.isNull() ? "" : letter.asText(),
                    plan(given("TV-37").at("/scores/" + i)).barrier().map(ChangePlanTest::letter).orElse(""));
        }
    }

    @Test
    void what_nobody_asked_holds_nothing_back() {
        assertEquals(Optional.empty(), of(0, 5, 0, 4, 0).barrier());
        assertEquals(Optional.of(Element.ABILITY), of(0, 5, 0, 3, 1).barrier());
    }

    private static String letter(Element element) {
        return element == Element.ABILITY ? "Ab" : element.name().substring(0, 1);
    }

    private static ChangePlan plan(JsonNode scores) {
        return of(scores.get("A").asInt(), scores.get("D").asInt(), scores.get("K").asInt(),
                scores.get("Ab").asInt(), scores.get("R").asInt());
    }

    private static ChangePlan of(int... scores) {
        return new ChangePlan(Id.of(ChangePlan.class, "c"), Id.of(Initiative.class, "i"), "Agents",
                LocalDate.of(2026, 11, 21), scores[0], scores[1], scores[2], scores[3], scores[4], "", "",
                null);
    }
}
