package app.tandem.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tandem.exchange.DemoPlan;
import app.tandem.plan.Change;
import app.tandem.plan.Code;
import app.tandem.plan.Edit;
import app.tandem.plan.Id;
import app.tandem.plan.Plan;
import app.tandem.plan.backlog.FitRound;
import app.tandem.plan.backlog.Requirement;
import app.tandem.plan.craft.Remark;
import app.tandem.plan.session.MinuteLine;
import app.tandem.plan.vendor.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class FullTextTest {

    private static final Plan DEMO = DemoPlan.plan();
    private static final Code NEED = Code.of("R-07");
    private static final Requirement R7 = (Requirement) DEMO.find(NEED).orElseThrow();
    private static final Remark REMARK = new Remark(Id.of(Remark.class, "remark"), NEED, "Ana",
            DemoPlan.TODAY, "The Zürich desk would pilot the wallboards quietly in spring.");
    private static final Plan PLAN = DEMO.with(Edit.put("Say", REMARK,
            R7.withStatement("Agents glimpse every channel.").withMeasure("Nine of ten in a fortnight")));
    private static final FullText TEXT = FullText.NOTHING.of(PLAN);

    @Test
    void aWordOfAStatementOrAMeasureLeadsToTheNeed() {
        for (var word : List.of("glimpse", "GLIMPSES", "fortnight", "nine fortn")) {
            assertEquals(List.of("R-07"), codes(word), word);
        }
    }

    @Test
    void aCommentIsFoundWithoutAccentsAndLeadsToWhatItIsAbout() {
        assertEquals(List.of(new FullText.Passage(REMARK, (Requirement) PLAN.find(NEED).orElseThrow(),
                "text", "… Zürich desk would pilot the wallboards quietly in spring.")), TEXT.find("quiet wallboard", 9));
        assertEquals(List.of("R-07"), codes("zurich desk"));
    }

    @Test
    void minutesLeadToTheirSessionAndWhatWasLearnedToTheNeed() {
        var line = DEMO.all(MinuteLine.class).iterator().next();
        assertTrue(TEXT.find(line.text(), 50).stream().anyMatch(hit -> hit.row().equals(line)
                && hit.home().equals(DEMO.get(line.session()))));
        var round = DEMO.all(FitRound.class).stream().filter(each -> !each.learnedIt().isEmpty()).findFirst()
                .orElseThrow();
        assertTrue(TEXT.find(round.learnedIt(), 50).stream().anyMatch(hit -> hit.row().equals(round)
                && hit.home().equals(DEMO.get(DEMO.get(round.fit()).requirement()))));
    }

    @Test
    void anEditIsReadAndWhatIsGoneIsNotFound() {
        var later = TEXT.of(PLAN.with(new Edit("Forget", List.of(new Change.Remove(REMARK)))));
        assertEquals(List.of(), later.find("zurich", 9));
        assertEquals(List.of("R-07"), later.find("glimpse", 9).stream().map(hit -> hit.home().code().toString())
                .toList());
    }

    @Test
    void whatARoomMustNotSeeIsNotFound() {
        assertTrue(DEMO.all(Score.class).stream().map(Score::comment).filter(text -> !text.isBlank())
                .flatMap(text -> TEXT.find(text, 50).stream())
                .noneMatch(hit -> hit.row() instanceof Score));
    }

    private static List<String> codes(String typed) {
        return TEXT.find(typed, 9).stream().map(hit -> hit.home().code().toString()).toList();
    }
}
