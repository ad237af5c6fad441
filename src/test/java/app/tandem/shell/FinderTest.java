package app.tandem.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Plan;
import app.tandem.ui.Command;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.junit.jupiter.api.Test;

class FinderTest {

    private static final Plan PLAN = DemoPlan.plan();
    private static final Command UNDO = Command.of("Undo", null, () -> {});
    private static final Command SIGN =
            Command.of("Sign", null, () -> {}).unless(new ReadOnlyStringWrapper("2 actions have no owner"));
    private static final Finder FINDER = new Finder(PLAN, List.of(SIGN, UNDO));

    @Test
    void aCodeComesFirstHoweverItIsTyped() {
        for (String typed : List.of("R-19", "r19", "#r-19")) {
            assertTrue(FINDER.find(typed).getFirst().label().startsWith("R-19 "), typed);
        }
    }

    @Test
    void aCommandThatCannotBeDoneIsListedLastWithTheReason() {
        assertEquals(
                List.of(new Finder.Hit.Action(UNDO, ""),
                        new Finder.Hit.Action(SIGN, "2 actions have no owner")),
                FINDER.find(""));
    }

    @Test
    void aSignInFrontAsksForOneSortOnly() {
        assertTrue(FINDER.find(">sign").stream().allMatch(Finder.Hit.Action.class::isInstance));
        assertTrue(FINDER.find("@a").stream().allMatch(hit -> hit.label().startsWith("P")));
    }

    @Test
    void atMostTwelveLinesAreFound() {
        assertEquals(Finder.MOST, FINDER.find("e").size());
    }
}
