package app.tandem.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.Capability;
import app.tandem.plan.backlog.Fit;
import app.tandem.plan.backlog.Requirement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The local text search finds what is already said and what is already paid for.
class LookalikesTest {

    private final Plan plan = DemoPlan.plan();
    private final Lookalikes alike = new Lookalikes();

    /// Four needs of the demo are answered by what lies on the shelf, and no other.
    @Test
    void whatIsOwnedAndUnusedIsFoundForTheNeedsThatItAnswers() {
        var unlinked = plan.with(Edit.remove("Unlink all", plan.all(Fit.class)));
        var found = new TreeMap<String, String>();
        for (var need : unlinked.coded(Requirement.class)) {
            alike.shelfware(unlinked, need).stream().findFirst().ifPresent(first ->
                    found.put(need.code().toString(), first.capability().code().toString()));
        }
        assertEquals(Map.of("R-02", "C-04", "R-13", "C-09", "R-16", "C-20", "R-23", "C-25"), found);
    }

    @Test
    void whatIsLinkedAlreadyIsNotOfferedAgain() {
        assertEquals(List.of(), alike.shelfware(plan, need("R-02")));
    }

    @Test
    void theUnusedIsAskedFirstWhenTheMarketIsAboutToAnswer() {
        var wanted = capability("C-03").withCatalogueCode("CALL_BACK");
        var asked = plan.with(Edit.put("Reclassify", wanted));
        assertEquals("C-04", codes(alike.beforeBuying(asked, need("R-11"), wanted)).getFirst());
        var rest = plan.with(Edit.remove("Unlink all", plan.all(Fit.class)));
        assertEquals(List.of("C-09"), codes(alike.beforeBuying(rest, need("R-13"), capability("C-03"))));
    }

    @Test
    void nothingIsAskedWhenTheAnswerIsOwned() {
        assertEquals(List.of(), alike.beforeBuying(plan, need("R-11"), capability("C-04")));
        assertEquals(List.of(), alike.beforeBuying(plan, need("R-11"), capability("C-01")));
    }

    @Test
    void aNeedThatIsThereIsRecognisedWhileItIsTypedAgain() {
        assertEquals("R-07", same("Tell the duty manager of incid"));
        assertEquals("R-02", same("offer callers a call-back"));
        assertEquals("R-24", same("One login for adviser applications"));
        assertEquals("", same("Call"));
        assertEquals("", same("Parking places for the night shift"));
        assertEquals("", same(""));
    }

    @Test
    void theLikeliestPartnersComeFirstAndNoNeedIsItsOwnTwin() {
        assertEquals("C-04", alike.likely(plan, need("R-02")).getFirst().code().toString());
        assertEquals("R-02", alike.likely(plan, capability("C-04")).getFirst().code().toString());
        assertEquals(false, alike.twins(plan, need("R-02")).contains(need("R-02")));
    }

    @Test
    void newWordsAreFoundAndOldOnesForgotten() {
        var before = same("Quiet rooms near the north entrance");
        var renamed = plan.with(Edit.put("Rename", need("R-25").withTitle("Quiet rooms near the north entrance")));
        var then = alike.sameNeed(renamed, "quiet rooms near north").map(found -> found.code().toString());
        var gone = renamed.with(Edit.remove("Delete", List.of(need("R-25"))));
        assertEquals(List.of("", "R-25", ""), List.of(before, then.orElse(""),
                alike.sameNeed(gone, "quiet rooms near north").map(found -> found.code().toString()).orElse("")));
    }

    private String same(String typed) {
        return alike.sameNeed(plan, typed).map(need -> need.code().toString()).orElse("");
    }

    private static List<String> codes(List<Capability> capabilities) {
        return capabilities.stream().map(each -> each.code().toString()).toList();
    }

    private Requirement need(String code) {
        return (Requirement) plan.find(Code.of(code)).orElseThrow();
    }

    private Capability capability(String code) {
        return (Capability) plan.find(Code.of(code)).orElseThrow();
    }
}
