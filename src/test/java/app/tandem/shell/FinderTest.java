package app.tandem.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Kinds;
import app.tandem.plan.Plan;
import app.tandem.plan.Shape;
import app.tandem.plan.Words;
import app.tandem.plan.craft.Remark;
import app.tandem.search.FullText;
import app.tandem.ui.Command;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    void beforeAnythingIsTypedWhatWasLookedAtLastComesFirst() {
        var recent = new app.tandem.shell.recent.Recent();
        for (String code : List.of("R-19", "C-21", "R-19")) recent.note(PLAN.find(Code.of(code)).orElseThrow().id());
        var hits = new Finder(PLAN, List.of(UNDO), recent.all()).find("");
        assertEquals(List.of("R-19", "C-21", "Undo"), hits.stream().map(hit -> hit.label().split(" ")[0]).toList());
        assertEquals("Recent · Requirement", ((Finder.Hit.Item) hits.getFirst()).kind());
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

    @Test
    void whatTextsSayStandsAfterNamesThatHaveTheWordAndBeforeWhatResemblesIt() {
        var plan = PLAN.with(Edit.put("Say", new Remark(Id.of(Remark.class, "r"), Code.of("R-07"), "Ana",
                DemoPlan.TODAY, "Agents asked for the wallboard in Leeds")));
        var finder = new Finder(plan, List.of());
        var said = FullText.NOTHING.of(plan).find("wallboard", Finder.MOST);
        var hits = Finder.merged("wallboard", finder.find("wallboard"), said);
        var words = hits.stream().map(hit -> switch (hit) {
            case Finder.Hit.Said _ -> "said";
            case Finder.Hit named when named.label().toLowerCase(Locale.ROOT).contains("wallboard") -> "named";
            default -> "alike";
        }).toList();
        assertEquals(words.stream().sorted(Comparator.comparingInt(List.of("named", "said", "alike")::indexOf)).toList(),
                words);
        assertTrue(hits.stream().anyMatch(hit -> hit instanceof Finder.Hit.Said text
                && text.kind().equals("Comment") && text.snippet().contains("asked for the wallboard")));
        assertTrue(hits.size() <= Finder.MOST);
    }

    @Test
    void everyTextThatIsFoundHasAName() {
        for (var kind : Kinds.ALL) {
            for (var cell : Shape.of(kind).cells()) {
                assertFalse(Words.field(cell.component().getName()).isEmpty());
            }
        }
    }
}
